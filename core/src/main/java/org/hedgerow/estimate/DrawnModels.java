package org.hedgerow.estimate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.hedgerow.check.Checks;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.market.Market;
import org.hedgerow.model.Correlation;
import org.hedgerow.model.Drift;
import org.hedgerow.model.JumpRisk;
import org.hedgerow.model.RateModel;
import org.hedgerow.model.SpotModel;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.money.Currency;

/**
 * Models whose parameters are drawn from the laws of their estimates. Beside what a scenario states, a counted intensity of
 * devaluations has the law of its count, and a historical drift that of its standard error.
 */
public final class DrawnModels {
    private static final double WIDEST_DRIFT = 2; // a year, as drifts are held to

    private final Estimates estimates;
    private final JointModel model;
    private final Market market;
    private final LocalDate horizon;

    /** Of a model whose parameters can be drawn: one of currencies that are modelled one by one. */
    public DrawnModels(Estimates estimates, RateModel model, Market market, LocalDate horizon) {
        if (!(model instanceof JointModel joint)) {
            throw new InvalidValue("must be left out of a scenario whose model has no parameters, as a history");
        }
        this.estimates = estimates;
        this.model = joint;
        this.market = market;
        this.horizon = horizon;
    }

    /** Refuses estimates of parameters that the model does not have. */
    void check() {
        estimates.spots().orElse(Map.of()).forEach((currency, estimate) -> {
            String place = "spots." + currency;
            SpotModel spot = model.spots().get(currency);
            Checks.that(spot != null, place, "must be of a currency that the model has");
            Checks.that(
                    estimate.volatility().isEmpty() || volatility(spot).isPresent(),
                    place + ".volatility",
                    "must be left out, since the model has no volatility that moves alone");
            Checks.that(
                    estimate.driftError().isEmpty()
                            || rate(model.drift(currency)).isPresent(),
                    place + ".driftError",
                    "must be left out, since the drift is no rate a year");
            boolean jumps = spot.jumpRisk().isPresent();
            Checks.that(
                    estimate.devaluations().isEmpty() || jumps,
                    place + ".devaluations",
                    "must be left out, since the model has none");
            Checks.that(
                    estimate.jump().isEmpty() || jumps, place + ".jump", "must be left out, since the model has none");
        });
        estimates
                .correlationObservations()
                .ifPresent(n -> Checks.that(
                        model.correlation().isPresent(),
                        "correlationObservations",
                        "must be left out, since the model has no correlation"));
    }

    private OptionalDouble volatility(SpotModel spot) {
        if (spot.scaled(1).isEmpty()) {
            return OptionalDouble.empty();
        }
        return spot.diffusion()
                .map(own -> OptionalDouble.of(own.volatility(market.valuationDate(), horizon)))
                .orElseGet(() -> spot.volatility(market.valuationDate(), horizon));
    }

    private static OptionalDouble rate(Drift drift) {
        if (drift instanceof Drift.View view) {
            return OptionalDouble.of(view.rate());
        }
        return drift instanceof Drift.Historical past ? OptionalDouble.of(past.rate()) : OptionalDouble.empty();
    }

    /**
     * One model and the numbers in it that were drawn, in the order of the currencies.
     *
     * @param values in the unit of each parameter
     */
    public record Drawn(JointModel model, Map<Parameter, Double> values) {}

    /**
     * Sets of parameters; each is the same whatever their number.
     *
     * @param seed of the parameters, whose numbers have no part in those of the paths
     */
    public List<Drawn> drawn(int number, long seed) {
        ParameterDraws draws = new ParameterDraws(seed);
        List<Drawn> drawn = new ArrayList<>();
        Optional<CorrelationDraw> together = model.correlation()
                .flatMap(given -> estimates.correlationObservations().map(n -> new CorrelationDraw(given, n)));
        for (int draw = 0; draw < number; draw++) {
            drawn.add(drawn(draws, draw, together));
        }
        if (drawn.get(0).values().isEmpty()) {
            throw new InvalidValue(
                    "estimates",
                    "must say how well something of the model is known: it has no counted devaluations and no historical"
                            + " drift, whose errors it would say itself");
        }
        return drawn;
    }

    private Drawn drawn(ParameterDraws draws, int draw, Optional<CorrelationDraw> together) {
        Map<Parameter, Double> values = new LinkedHashMap<>();
        Map<Currency, SpotModel> spots = new TreeMap<>();
        Map<Currency, Drift> drifts = new TreeMap<>(model.drifts().orElse(Map.of()));
        for (Currency currency : model.spots().keySet()) {
            SpotModel spot = model.spots().get(currency);
            spots.put(currency, jumps(currency, volatility(currency, spot, draws, draw, values), draws, draw, values));
            if (drifts.containsKey(currency)) {
                drifts.put(currency, drift(currency, drifts.get(currency), draws, draw, values));
            }
        }
        Optional<Correlation> correlation = together.map(some -> correlation(some.drawn(draws, draw), values))
                .or(model::correlation);
        JointModel other = new JointModel(
                spots,
                drifts.isEmpty() ? Optional.empty() : Optional.of(drifts),
                correlation,
                model.rates(),
                model.copula());
        return new Drawn(other, values);
    }

    private SpotModel volatility(
            Currency currency, SpotModel spot, ParameterDraws draws, int draw, Map<Parameter, Double> values) {
        Optional<VolatilityEstimate> estimate = estimates.of(currency).volatility();
        if (estimate.isEmpty()) {
            return spot;
        }
        double own = volatility(spot).orElseThrow();
        String name = currency + " volatility";
        SpotModel drawn =
                spot.scaled(estimate.get().factor(own, draws, name, draw)).orElseThrow();
        values.put(
                new Parameter(name, own, estimate.get().law()),
                volatility(drawn).orElseThrow());
        return drawn;
    }

    private SpotModel jumps(
            Currency currency, SpotModel spot, ParameterDraws draws, int draw, Map<Parameter, Double> values) {
        if (spot.jumpRisk().isEmpty()) {
            return spot;
        }
        JumpRisk own = spot.jumpRisk().get();
        double intensity = own.intensity();
        Optional<DevaluationEstimate> counted = estimates
                .of(currency)
                .devaluations()
                .or(() -> own.events()
                        .map(events ->
                                new DevaluationEstimate(events, own.years().orElseThrow())));
        if (counted.isPresent()) {
            String name = currency + " jumps a year";
            intensity = counted.get().rate(draws, name, draw);
            values.put(new Parameter(name, own.intensity(), counted.get().law()), intensity);
        }
        double mean = own.mean();
        double deviation = own.deviation();
        Optional<JumpEstimate> size = estimates.of(currency).jump();
        if (size.isPresent()) {
            String ofMean = currency + " mean of a jump";
            mean += size.get().meanError() * draws.normal(ofMean, draw);
            values.put(new Parameter(ofMean, own.mean(), "normal"), mean);
            String ofDeviation = currency + " deviation of a jump";
            if (deviation > 0) {
                deviation *= StrictMath.exp(size.get().deviationError() / deviation * draws.normal(ofDeviation, draw));
                deviation = Math.min(1, deviation);
                values.put(new Parameter(ofDeviation, own.deviation(), "log-normal"), deviation);
            }
        }
        return values.keySet().stream().noneMatch(value -> value.name().startsWith(currency + " "))
                ? spot
                : spot.with(new JumpRisk(intensity, mean, deviation, Optional.empty(), Optional.empty()));
    }

    private Drift drift(Currency currency, Drift drift, ParameterDraws draws, int draw, Map<Parameter, Double> values) {
        OptionalDouble own = rate(drift);
        Optional<Double> error = estimates
                .of(currency)
                .driftError()
                .or(() ->
                        drift instanceof Drift.Historical past ? Optional.of(past.standardError()) : Optional.empty());
        if (own.isEmpty() || error.isEmpty()) {
            return drift;
        }
        String name = currency + " drift a year";
        double rate = own.getAsDouble() + error.get() * draws.normal(name, draw);
        double held = Math.max(-WIDEST_DRIFT, Math.min(WIDEST_DRIFT, rate));
        values.put(new Parameter(name, own.getAsDouble(), "normal"), held);
        return new Drift.View(held);
    }

    private Correlation correlation(Correlation drawn, Map<Parameter, Double> values) {
        Correlation own = model.correlation().orElseThrow();
        List<Currency> all = own.currencies();
        double[][] given = own.among(all);
        for (int row = 0; row < all.size(); row++) {
            for (int column = row + 1; column < all.size(); column++) {
                if (given[row][column] != 0) {
                    values.put(
                            new Parameter(
                                    "correlation " + all.get(row) + ", " + all.get(column),
                                    given[row][column],
                                    "of " + estimates.correlationObservations().orElseThrow() + " normal returns"),
                            drawn.matrix().get(row).get(column));
                }
            }
        }
        return drawn;
    }
}
