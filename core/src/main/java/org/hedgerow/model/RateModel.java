package org.hedgerow.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.path.PathModel;
import org.hedgerow.random.SamplingPlan;

/** A model of the rates of all currencies of a scenario, with the mean of each. A host may supply its own. */
public interface RateModel extends PathModel {
    /** What a rate is on average. */
    Drift drift(Currency currency);

    /** {@code E S(t)}, home per unit, for a date after the valuation date. */
    double mean(Market market, Currency currency, LocalDate date);

    /**
     * Standard deviation of the logarithm of a rate on a date, per square root of an Act/365F year; where it is known
     * without simulation.
     */
    @Override
    OptionalDouble volatility(Market market, Currency currency, LocalDate date);

    /**
     * {@code E (strike - S(t))+}, home per unit, where it is known in closed form of the rates as they are simulated: a
     * control for what depends on the tails.
     */
    default OptionalDouble meanPut(Market market, Currency currency, LocalDate date, double strike) {
        return OptionalDouble.empty();
    }

    /** How the currencies move together, where the model states it. */
    Optional<Correlation> correlation();

    /** The same model whose means are today's forwards. */
    RateModel atForwardDrift();

    /** The same model in which one currency's mean is another; absent where the model has no mean to set. */
    default Optional<RateModel> withDrift(Currency currency, Drift drift) {
        return Optional.empty();
    }

    /** Whether every mean is today's forward. */
    boolean hasForwardDrift();

    /**
     * The same model with the volatility of one currency higher by a number, per square root of a year, for slopes; absent
     * where it has none that moves alone, refused where it cannot be so low.
     */
    default Optional<? extends RateModel> raised(Currency currency, double volatility) {
        return Optional.empty();
    }

    /** How many paths the model consists of, which is then the number to simulate; absent where it draws any number. */
    default OptionalInt paths() {
        return OptionalInt.empty();
    }

    /** Whether some currencies move day by day, so that their paths are the same whatever dates are read of them. */
    default boolean movesDaily(Collection<Currency> currencies) {
        return false;
    }

    /** By which plan to simulate some currencies where nobody names one. */
    default SamplingPlan usualPlan(Collection<Currency> currencies) {
        return SamplingPlan.PLAIN;
    }

    /** Refuses a model that does not fit the market: its dates, its currencies. */
    void check(Market market);

    /** Refuses to simulate some currencies together: for one there is no model, or no correlation. */
    void checkSimulates(Collection<Currency> currencies);
}
