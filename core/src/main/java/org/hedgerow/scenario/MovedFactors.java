package org.hedgerow.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.decision.turning.Factor;
import org.hedgerow.market.Market;
import org.hedgerow.model.Drift;
import org.hedgerow.model.RateModel;
import org.hedgerow.model.SpotModel;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.model.regime.ManagedRate;
import org.hedgerow.money.Currency;
import org.hedgerow.scenario.Moved.Experiment;
import org.hedgerow.time.DayCount;

/** What an answer may hang on in a scenario, the drift first, each in the range that is looked at. */
final class MovedFactors {
    /** A year, either way of today's: beyond it no view is held for the horizon of a hedge. */
    private static final double DRIFT = 0.3;

    private static final double VOLATILITY = 0.3;
    private static final double LEAST_LEFT = 0.01; // of a volatility that is lowered
    private static final double LEAST_MOVE = 1e-3;
    private static final double POINTS = 0.3;
    private static final double ODDS = 10;
    private static final double MOST_ODDS = 50; // a year

    private final Scenario scenario;
    private final RateModel model;
    private final RateModel drawn;
    private final Market market;

    /** @param drawn the scenario's own model as its paths are drawn */
    MovedFactors(Scenario scenario, RateModel drawn) {
        this.drawn = drawn;
        this.scenario = scenario;
        this.model = scenario.model();
        this.market = scenario.market();
    }

    List<Moved> all() {
        List<Moved> all = new ArrayList<>();
        currencies().forEach(currency -> drift(currency).ifPresent(all::add));
        if (model instanceof JointModel joint) {
            volatility(joint).ifPresent(all::add);
            odds(joint).ifPresent(all::add);
        }
        all.add(new Moved(
                new Factor(Factor.Kind.FORWARD_POINTS, Optional.empty(), 0, -POINTS, POINTS),
                more -> new Experiment(drawn, market.withForwardsCarrying(more))));
        return all;
    }

    private List<Currency> currencies() {
        return scenario.position().netExposure(market).entrySet().stream()
                .filter(net -> net.getValue() != 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Optional<Moved> drift(Currency currency) {
        double years = DayCount.ACT_365F.years(market.valuationDate(), scenario.horizon());
        double mean = model.mean(market, currency, scenario.horizon());
        double today = StrictMath.log(mean / market.spot(currency)) / years;
        Factor factor = new Factor(Factor.Kind.DRIFT, Optional.of(currency), today, today - DRIFT, today + DRIFT);
        return model.withDrift(currency, new Drift.View(today))
                .map(any -> new Moved(
                        factor,
                        rate -> new Experiment(
                                drawn(model.withDrift(currency, new Drift.View(rate))
                                        .orElseThrow()),
                                market)));
    }

    private Optional<Moved> volatility(JointModel joint) {
        List<Double> volatilities = new ArrayList<>();
        joint.spots().forEach((currency, spot) -> {
            OptionalDouble known = joint.volatility(market, currency, scenario.horizon());
            if (spot.raised(0).isPresent() && known.isPresent()) {
                volatilities.add(known.getAsDouble());
            }
        });
        if (volatilities.isEmpty()) {
            return Optional.empty();
        }
        double least = volatilities.stream().mapToDouble(each -> each).min().orElseThrow();
        double low = lowest(joint, -(1 - LEAST_LEFT) * least);
        Factor factor = new Factor(Factor.Kind.VOLATILITY, Optional.empty(), 0, low, VOLATILITY);
        return Optional.of(new Moved(factor, by -> new Experiment(drawn(raised(joint, by)), market)));
    }

    /** The lowest of some moves that all models take: no volatility is negative, no variance falls with time. */
    private static double lowest(JointModel joint, double wanted) {
        double low = wanted;
        while (low < -LEAST_MOVE && !takes(joint, low)) {
            low /= 2;
        }
        return low < -LEAST_MOVE ? low : 0;
    }

    private static boolean takes(JointModel joint, double by) {
        try {
            raised(joint, by);
            return true;
        } catch (InvalidValue tooLow) {
            return false;
        }
    }

    private static JointModel raised(JointModel joint, double by) {
        return with(joint, spot -> spot.raised(by).orElse(spot));
    }

    private Optional<Moved> odds(JointModel joint) {
        double most = joint.spots().values().stream()
                .filter(ManagedRate.class::isInstance)
                .mapToDouble(spot -> ((ManagedRate) spot).devaluation().odds().rate())
                .max()
                .orElse(0);
        if (most == 0) {
            return Optional.empty();
        }
        double high = Math.max(1, Math.min(ODDS, MOST_ODDS / most));
        Factor factor = new Factor(Factor.Kind.DEVALUATION_ODDS, Optional.empty(), 1, 0, high);
        return Optional.of(new Moved(
                factor,
                times -> new Experiment(
                        times == 0 ? atOdds(joint, times) : drawn(atOdds(joint, times)), // none to be drawn more often
                        market)));
    }

    private static JointModel atOdds(JointModel joint, double times) {
        return with(joint, spot -> spot instanceof ManagedRate managed ? managed.atOdds(times) : spot);
    }

    /** As the paths of the answer are drawn. */
    private RateModel drawn(RateModel moved) {
        return drawn.equals(model)
                ? moved
                : DevaluationTrial.asked(scenario).map(how -> how.of(moved)).orElse(moved);
    }

    private static JointModel with(JointModel joint, UnaryOperator<SpotModel> change) {
        Map<Currency, SpotModel> spots = new TreeMap<>(joint.spots());
        spots.replaceAll((currency, spot) -> change.apply(spot));
        return new JointModel(spots, joint.drifts(), joint.correlation(), joint.rates(), joint.copula());
    }
}
