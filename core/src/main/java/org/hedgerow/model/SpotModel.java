package org.hedgerow.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.hedgerow.formula.variance.VarianceSmile;
import org.hedgerow.market.Market;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.money.Currency;
import org.hedgerow.path.observable.CurrencyObservable;
import org.hedgerow.path.observable.MarketShift;

/**
 * How the rate of one currency in home currency moves around its mean; the mean is a {@link Drift}. The state is the
 * logarithm of the rate over its mean, of which the exponential has the mean 1 at all times. A host may supply its own.
 *
 * <p>Every currency has one Brownian motion that is correlated with those of the others. What depends on it alone, with
 * a volatility that is a function of time, is stepped for all currencies together with one exact covariance; the rest,
 * and what takes the motion in other ways, is the model's {@link SpotKernel}.
 */
public interface SpotModel {
    /** No limit to the length of a step. */
    int ANY_STEP = Integer.MAX_VALUE;

    /** Refuses models of other currencies that this one, of its currency, cannot go with. */
    default void checkWith(Currency currency, Map<Currency, SpotModel> models) {}

    /** Volatility of the part that is Gaussian with a volatility known today; absent where the kernel takes all moves. */
    Optional<VolatilityTerm> diffusion();

    /** Standard deviation of the logarithm of the rate on a date, per square root of an Act/365F year, if it is known. */
    OptionalDouble volatility(LocalDate valuationDate, LocalDate date);

    /**
     * The same model with the volatility of its motion higher by a number, per square root of a year, for slopes of prices;
     * absent where it has none that moves alone. One that is random is so today and in the long run.
     */
    default Optional<SpotModel> raised(double volatility) {
        return Optional.empty();
    }

    /** The same model with the volatility of its motion times a positive factor; absent where {@link #raised} is. */
    default Optional<SpotModel> scaled(double factor) {
        return Optional.empty();
    }

    /** How often it jumps and how far, where both are its own parameters. */
    default Optional<JumpRisk> jumpRisk() {
        return Optional.empty();
    }

    /** The same model with other jumps; only asked for where it has such. */
    default SpotModel with(JumpRisk jumps) {
        return this;
    }

    /**
     * {@code E (strike - X)+} of the quotient X of the rate to its mean, where the law of the simulated rate has a closed
     * form; absent where steps are only nearly exact.
     */
    default OptionalDouble meanPut(LocalDate valuationDate, LocalDate date, double strike) {
        return OptionalDouble.empty();
    }

    /** The longest step, in calendar days, over which the kernel is exact or accurate. */
    default int longestStep() {
        return ANY_STEP;
    }

    /**
     * What the model itself, if nothing makes up for it, lets the mean of the rate grow to: {@code E S(t) / S(0)} on dates in
     * ascending order, all after the valuation date; absent where the model says nothing of the mean.
     */
    default Optional<double[]> ownGrowth(
            Currency currency, Map<Currency, SpotModel> models, Market market, List<LocalDate> dates) {
        return Optional.empty();
    }

    /** Whether it fills rows of something besides the spot. */
    default boolean supplies(CurrencyObservable what) {
        return false;
    }

    /** Its options by the path's variance, which it then supplies; absent where today's smile is carried along. */
    default Optional<VarianceSmile> ownSmile() {
        return Optional.empty();
    }

    /** Whether any {@link MarketShift} of its currency differs by path. */
    default boolean shiftsMarket(Map<Currency, SpotModel> models) {
        return false;
    }

    /** Whether uniforms that are drawn beside its motion make its tails: those of regimes or jumps. */
    default boolean hangsOnUniforms() {
        return false;
    }

    /** Other currencies whose state it reads, which are simulated too. */
    default Set<Currency> reads() {
        return Set.of();
    }

    /** The currency that the rate goes through on its way to home, if it takes its moves over. */
    default Optional<Currency> anchor() {
        return Optional.empty();
    }

    /** Rows of state that the kernel keeps beside the logarithm of the rate, and of numbers drawn for a step. */
    default int scratchRows() {
        return 0;
    }

    /**
     * The motion of a variance that is random; present where the kernel is a {@link VarianceKernel}, which may be correlated
     * with interest.
     */
    default Optional<VarianceMotion> varianceMotion(Currency currency) {
        return Optional.empty();
    }

    /** What moves the state beside the diffusion; absent where there is no more. */
    default Optional<SpotKernel> bind(SpotBinding binding) {
        return Optional.empty();
    }
}
