package org.hedgerow.model.regime;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hedgerow.market.Market;
import org.hedgerow.math.numeric.Roots;
import org.hedgerow.model.RateModel;
import org.hedgerow.model.SpotModel;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.money.Currency;

/**
 * The odds of a devaluation until a date as the model has them, and as today's forward has them: those at which the
 * model's own mean is the forward, all else equal. What the second exceed the first by is the price of a hedge: a forward
 * costs more than devaluations are worth on average.
 *
 * @param stated in the model
 * @param realWorld mean intensity until the date, a year of calm, with its changes and the differential, without contagion
 * @param riskNeutral the same off the forward; absent where no odds give it
 * @param ownMean {@code E S(t)} of the model itself at the real-world odds, home per unit
 * @param forward home per unit
 */
public record ImpliedOdds(
        DevaluationOdds stated, double realWorld, OptionalDouble riskNeutral, double ownMean, double forward) {
    /** Devaluations a year beyond which nobody speaks of a calm. */
    static final double MOST = 50;

    private static final double ACCURACY = 1e-12;
    private static final int MOST_ROUNDS = 100;

    /** Whether the odds of the forward lie within the interval of the events from which the model's were counted. */
    public boolean eventsAllowForward() {
        if (riskNeutral.isEmpty() || stated.low().isEmpty() || !(realWorld > 0)) {
            return false;
        }
        double rate = stated.rate() * (riskNeutral.getAsDouble() / realWorld); // without changes and differential
        return stated.low().get() <= rate && rate <= stated.high().orElseThrow();
    }

    /** Of a currency that has a managed rate, for a date after the valuation date. */
    public static Optional<ImpliedOdds> of(RateModel model, Currency currency, Market market, LocalDate date) {
        if (model instanceof JointModel joint && joint.spots().get(currency) instanceof ManagedRate managed) {
            return Optional.of(of(managed, currency, joint.spots(), market, date));
        }
        return Optional.empty();
    }

    private static ImpliedOdds of(
            ManagedRate managed, Currency currency, Map<Currency, SpotModel> models, Market market, LocalDate date) {
        double realWorld = intensity(managed, currency, market, date);
        OptionalDouble factor = solved(currency, models, market, date);
        return new ImpliedOdds(
                managed.devaluation().odds(),
                realWorld,
                factor.isPresent() ? OptionalDouble.of(factor.getAsDouble() * realWorld) : factor,
                market.spot(currency) * growth(currency, models, market, date, Map.of()),
                market.forward(currency, date));
    }

    private static double intensity(ManagedRate managed, Currency currency, Market market, LocalDate date) {
        return Exits.of(managed, currency, market, days(market, date), 1).meanIntensity();
    }

    private static int days(Market market, LocalDate date) {
        return Math.toIntExact(ChronoUnit.DAYS.between(market.valuationDate(), date));
    }

    /** The factor of the odds; where crises infect each other, those of all currencies in turn until they agree. */
    private static OptionalDouble solved(
            Currency currency, Map<Currency, SpotModel> models, Market market, LocalDate date) {
        List<Currency> members = RegimeChain.members(currency, models);
        Map<Currency, Double> factors = new HashMap<>();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double moved = 0;
            for (Currency member : members) {
                OptionalDouble factor = alone(member, models, market, date, factors);
                if (factor.isEmpty()) {
                    return factor;
                }
                double before = factors.getOrDefault(member, 1.0);
                moved = Math.max(moved, Math.abs(factor.getAsDouble() - before));
                factors.put(member, factor.getAsDouble());
            }
            if (members.size() == 1 || moved <= ACCURACY) {
                return OptionalDouble.of(factors.get(currency));
            }
        }
        return OptionalDouble.empty();
    }

    private static OptionalDouble alone(
            Currency currency,
            Map<Currency, SpotModel> models,
            Market market,
            LocalDate date,
            Map<Currency, Double> others) {
        double target = market.forward(currency, date) / market.spot(currency);
        double realWorld = intensity((ManagedRate) models.get(currency), currency, market, date);
        Map<Currency, Double> factors = new HashMap<>(others);
        double most = MOST / realWorld;
        if (!(most < Double.POSITIVE_INFINITY)) {
            return OptionalDouble.empty();
        }
        factors.put(currency, 0.0);
        double low = growth(currency, models, market, date, factors) - target;
        factors.put(currency, most);
        double high = growth(currency, models, market, date, factors) - target;
        if (!(low * high <= 0)) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Roots.bracketed(
                factor -> {
                    factors.put(currency, factor);
                    return growth(currency, models, market, date, factors) - target;
                },
                0,
                most,
                ACCURACY));
    }

    private static double growth(
            Currency currency,
            Map<Currency, SpotModel> models,
            Market market,
            LocalDate date,
            Map<Currency, Double> oddsFactors) {
        RegimeChain chain = RegimeChain.of(
                currency, models, market, days(market, date), each -> oddsFactors.getOrDefault(each, 1.0));
        return chain.ownGrowth(market.valuationDate(), List.of(date))[0];
    }
}
