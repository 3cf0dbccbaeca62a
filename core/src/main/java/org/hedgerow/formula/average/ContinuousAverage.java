package org.hedgerow.formula.average;

import org.hedgerow.check.Checks;
import org.hedgerow.formula.Black;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.math.numeric.GaussLegendre;

/**
 * The arithmetic average of a rate over all times of a period that ends at expiry, under constant carry and volatility;
 * values in quote currency per unit of base.
 *
 * @param spot today
 * @param forward of expiry
 * @param deviation of the log of the rate at expiry
 * @param elapsed share of the period that is past
 * @param averageSoFar over that share; any number where it is 0
 */
public record ContinuousAverage(double spot, double forward, double deviation, double elapsed, double averageSoFar) {
    public ContinuousAverage {
        Checks.positive(spot, "spot");
        Checks.positive(forward, "forward");
        Checks.notNegative(deviation, "deviation");
        Checks.that(elapsed >= 0 && elapsed < 1, "elapsed", "must be from 0 to below 1, but is " + elapsed);
        Checks.that(elapsed == 0 || averageSoFar > 0, "averageSoFar", "must be positive, but is " + averageSoFar);
    }

    /**
     * What is still to be averaged, taken for lognormal with its true mean and variance. Levy, Pricing European average
     * rate currency options when the exchange rate is lognormally distributed (1992).
     */
    public double levy(OptionSide side, double strike, double discount) {
        double left = left(strike);
        return left > 0
                ? (1 - elapsed) * Black.value(side, mean(), left, matchedDeviation(), discount)
                : (1 - elapsed) * discount * side.payoff(mean(), left);
    }

    /** Exact to about a millionth of the rate, by the equation of {@link VecerEquation}. */
    public double exact(OptionSide side, double strike, double discount) {
        Checks.notNegative(discount, "discount");
        double left = left(strike);
        if (deviation == 0 || left <= 0) {
            return (1 - elapsed) * discount * side.payoff(mean(), left);
        }
        double call = forward * new VecerEquation(carry(), deviation).value((mean() - left) / forward);
        double value = side == OptionSide.CALL ? call : call - (mean() - left);
        return (1 - elapsed) * discount * Math.max(0, value);
    }

    /** What the strike asks of the average over the rest of the period. */
    private double left(double strike) {
        Checks.notNegative(strike, "strike");
        return elapsed == 0 ? strike : (strike - elapsed * averageSoFar) / (1 - elapsed);
    }

    private double carry() {
        return StrictMath.log(forward / spot);
    }

    /** Of the average over the rest. */
    private double mean() {
        return spot * meanGrowth(carry());
    }

    /** The second moment over the square of the mean, less 1, is {@code 2 int e^(2cu) (e^(vu) - 1) int_u e^(c(w-u))}. */
    private double matchedDeviation() {
        double carry = carry();
        double variance = deviation * deviation;
        double covariance = GaussLegendre.integral(
                u -> 2
                        * StrictMath.exp(2 * carry * u)
                        * StrictMath.expm1(variance * u)
                        * (1 - u)
                        * meanGrowth(carry * (1 - u)),
                0,
                1);
        double mean = meanGrowth(carry);
        return Math.sqrt(StrictMath.log1p(covariance / (mean * mean)));
    }

    /** {@code (e^c - 1) / c}. */
    static double meanGrowth(double carry) {
        return carry == 0 ? 1 : StrictMath.expm1(carry) / carry;
    }
}
