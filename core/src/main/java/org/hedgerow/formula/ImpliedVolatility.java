package org.hedgerow.formula;

import org.hedgerow.check.Checks;
import org.hedgerow.math.Normal;

/**
 * The volatility at which {@link Black} gives a value.
 *
 * <p>Newton's steps for the value out of the money, in a variable in which it is almost a straight line: its logarithm
 * in {@code 1 / s^2} below the point of inflection, itself in {@code s} above it, and the logarithm of what it lacks of
 * its bound in {@code s^2} from half of the bound on. A step that leaves the bracket found so far is replaced by its
 * middle.
 */
public final class ImpliedVolatility {
    private static final int MOST_STEPS = 200;
    private static final double ENOUGH = 0x1p-51;

    /** The absolute log of moneyness: forward over strike, or the inverse. */
    private final double distance;
    /** The value of the option out of the money over the root of forward times strike. */
    private final double target;
    /** What the target cannot reach, however high the volatility. */
    private final double bound;

    private ImpliedVolatility(double distance, double target) {
        this.distance = distance;
        this.target = target;
        this.bound = StrictMath.exp(-distance / 2);
    }

    /** The volatility per root of a year of an option worth {@code value} at expiry, undiscounted. */
    public static double of(OptionSide side, double forward, double strike, double years, double value) {
        Checks.positive(years, "years");
        return standardDeviation(side, forward, strike, value) / Math.sqrt(years);
    }

    /**
     * The standard deviation of the log of the rate at expiry: 0 where the option has its intrinsic value.
     *
     * @param value at expiry, undiscounted: no less than intrinsic, below the forward of a call and the strike of a put
     */
    public static double standardDeviation(OptionSide side, double forward, double strike, double value) {
        Checks.positive(forward, "forward");
        Checks.positive(strike, "strike");
        Checks.finite(value, "value");
        double outOfTheMoney = value - side.payoff(forward, strike);
        Checks.that(outOfTheMoney >= 0, "value", "must not be below the intrinsic value, but is " + value);
        Checks.that(
                outOfTheMoney < Math.min(forward, strike),
                "value",
                "must be below what the option can pay for certain, but is " + value);
        if (outOfTheMoney == 0) {
            return 0;
        }
        double distance = Math.abs(StrictMath.log(forward / strike));
        return new ImpliedVolatility(distance, outOfTheMoney / Math.sqrt(forward * strike)).solve();
    }

    private double solve() {
        double inflection = Math.sqrt(2 * distance);
        boolean low = distance > 0 && value(inflection) > target;
        boolean high = target > bound / 2;
        double below = low ? 0 : inflection;
        double above = low ? inflection : Double.POSITIVE_INFINITY;
        double deviation = inflection > 0 ? inflection : target;
        for (int step = 0; step < MOST_STEPS; step++) {
            double value = value(deviation);
            if (value < target) {
                below = deviation;
            } else {
                above = deviation;
            }
            double next = low ? lowStep(deviation, value) : high ? highStep(deviation) : deviation(deviation, value);
            if (!(next > below && next < above)) {
                next = above == Double.POSITIVE_INFINITY ? 2 * deviation : (below + above) / 2;
            }
            if (Math.abs(next - deviation) <= ENOUGH * deviation) {
                return next;
            }
            deviation = next;
        }
        return deviation;
    }

    private double deviation(double deviation, double value) {
        return deviation + (target - value) / slope(deviation);
    }

    private double lowStep(double deviation, double value) {
        double excess = StrictMath.log(value / target) * 2 * value / (slope(deviation) * deviation);
        return deviation / Math.sqrt(1 + excess);
    }

    private double highStep(double deviation) {
        double lack = lack(deviation);
        double excess = StrictMath.log(lack / (bound - target)) * 2 * lack / (slope(deviation) * deviation);
        return deviation * Math.sqrt(1 + excess);
    }

    private double value(double deviation) {
        return bound * Normal.cdf(upper(deviation)) - Normal.cdf(upper(deviation) - deviation) / bound;
    }

    /** The bound less the value, without cancellation. */
    private double lack(double deviation) {
        return bound * Normal.cdf(-upper(deviation)) + Normal.cdf(upper(deviation) - deviation) / bound;
    }

    private double slope(double deviation) {
        return bound * Normal.density(upper(deviation));
    }

    private double upper(double deviation) {
        return deviation / 2 - distance / deviation;
    }
}
