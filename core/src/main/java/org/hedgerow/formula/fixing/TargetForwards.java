package org.hedgerow.formula.fixing;

import org.hedgerow.check.Checks;
import org.hedgerow.formula.OptionSide;

/**
 * Forwards, one for each fixing, until what they have gained reaches a target: a target redemption forward. A call side
 * buys at the strike; per unit the fixing {@code S} gains {@code sign (S - K)}, or loses that times the gearing, and only
 * gains count towards the target.
 *
 * <p>Its state is what the target leaves, from 0 to all of it at Chebyshev's points; between them values are
 * interpolated. They are smooth there, with a scale of one step's deviation, and so are enough of them exact.
 */
public final class TargetForwards implements FixingContract {
    private static final int FEWEST = 16;
    private static final int MOST = 256;
    private static final double PER_DEVIATION = 3;

    private final double sign;
    private final double strike;
    private final double gearing;
    private final LastGain lastGain;
    private final double[] left; // of the target, ascending from 0 to all
    private final double[] balance; // barycentric weights
    private final double[] before;

    /** With as many points as a course asks for. */
    public TargetForwards(
            OptionSide side, double strike, double gearing, double target, LastGain lastGain, FixingCourse course) {
        this.sign = Checks.present(side, "side").sign();
        this.strike = Checks.positive(strike, "strike");
        this.gearing = Checks.notNegative(gearing, "gearing");
        this.lastGain = Checks.present(lastGain, "lastGain");
        Checks.positive(target, "target");
        double steps = target / (strike * course.shortestDeviation());
        int last = (int) Math.min(MOST, FEWEST + Math.ceil(PER_DEVIATION * steps));
        this.left = new double[last + 1];
        this.balance = new double[left.length];
        for (int point = 0; point <= last; point++) {
            left[point] = target * (1 - StrictMath.cos(Math.PI * point / last)) / 2;
            balance[point] = (point % 2 == 0 ? 1 : -1) * (point == 0 || point == last ? 0.5 : 1);
        }
        left[last] = target;
        this.before = new double[left.length];
    }

    double target() {
        return left[left.length - 1];
    }

    @Override
    public int columns() {
        return left.length;
    }

    @Override
    public double[] breaks() {
        double[] breaks = new double[left.length];
        for (int point = 0; point < breaks.length; point++) {
            breaks[point] = StrictMath.log(Math.max(0, strike + sign * left[point]));
        }
        return breaks;
    }

    @Override
    public void fix(double rate, double carry, double discount, double[] worth) {
        double gain = sign * (rate - strike);
        if (gain < 0) {
            for (int point = 0; point < worth.length; point++) {
                worth[point] = Math.fma(discount * gearing, gain, worth[point]);
            }
            return;
        }
        System.arraycopy(worth, 0, before, 0, worth.length);
        for (int point = 0; point < worth.length; point++) {
            worth[point] = gain < left[point]
                    ? Math.fma(discount, gain, between(before, left[point] - gain))
                    : discount * last(gain, left[point]);
        }
    }

    /** What is paid of a gain that reaches the target. */
    private double last(double gain, double leftBefore) {
        return switch (lastGain) {
            case FULL -> gain;
            case CAPPED -> leftBefore;
            case NONE -> 0;
        };
    }

    /** A function of what the target leaves, from its values at the points. */
    public double between(double[] values, double at) {
        double above = 0;
        double below = 0;
        for (int point = 0; point < left.length; point++) {
            double distance = at - left[point];
            if (distance == 0) {
                return values[point];
            }
            double share = balance[point] / distance;
            above = Math.fma(share, values[point], above);
            below += share;
        }
        return above / below;
    }

    @Override
    public double slope(boolean high, FixingCourse course) {
        if (high == sign < 0) {
            return sign * gearing * course.annuity();
        }
        return lastGain == LastGain.FULL ? sign * course.discount(0) * StrictMath.exp(course.growth(0)) : 0;
    }
}
