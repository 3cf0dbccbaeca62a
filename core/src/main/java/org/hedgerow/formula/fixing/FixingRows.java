package org.hedgerow.formula.fixing;

import java.util.Arrays;
import org.hedgerow.math.Rows;

/**
 * What a contract is worth along paths, bound to one date: {@link FixingRecursion} on a grid of the log of the rate and of
 * what the target leaves, between them by cubics; beyond the grid, where no later fixing changes what is paid, linear in
 * the rate.
 */
public final class FixingRows {
    private static final double REACH = 8; // deviations
    private static final double FARTHEST = 2.5; // of a break in the log of the rate from the first one
    private static final double PER_DEVIATION = 16;
    private static final int FEWEST = 128;
    private static final int MOST = 2_048;
    private static final int PER_COLUMN = 3;

    private final double[][] worth; // [log of rate][state]
    private final double low; // log of rate
    private final double high;
    private final double steps; // per unit of log
    private final double statesPerUnit;
    private final double lowRate;
    private final double highRate;
    private final double slopeBelow;
    private final double slopeAbove;

    private FixingRows(FixingContract contract, FixingCourse course, double[] states, Resampling between) {
        double[] breaks = contract.breaks();
        double centre = breaks[0];
        double[] near = Arrays.stream(breaks)
                .filter(at -> Math.abs(at - centre) < FARTHEST)
                .toArray();
        double reach = reach(course);
        this.low = Math.max(contract.lowest(), Arrays.stream(near).min().orElse(centre) - reach);
        this.high = Math.min(contract.highest(), Arrays.stream(near).max().orElse(centre) + reach);
        int points = (int) Math.min(MOST, FEWEST + PER_DEVIATION * (high - low) / course.deviation(0));
        this.steps = points / (high - low);
        double[] logs = new double[points + 1];
        for (int point = 0; point <= points; point++) {
            logs[point] = low + point / steps;
        }
        double[][] columns = new FixingRecursion(contract, course).values(logs);
        this.worth = new double[points + 1][states.length];
        for (int point = 0; point <= points; point++) {
            for (int state = 0; state < states.length; state++) {
                worth[point][state] = between.at(columns[point], states[state]);
            }
        }
        this.statesPerUnit = states.length == 1 ? 0 : (states.length - 1) / states[states.length - 1];
        this.lowRate = StrictMath.exp(low);
        this.highRate = StrictMath.exp(high);
        this.slopeBelow = contract.lowest() < low ? contract.slope(false, course) : 0;
        this.slopeAbove = contract.highest() > high ? contract.slope(true, course) : 0;
    }

    private interface Resampling {
        double at(double[] columns, double state);
    }

    /** Of what a target forward pays, by what the target leaves. */
    public static FixingRows of(TargetForwards contract, FixingCourse course) {
        int last = PER_COLUMN * contract.columns();
        double[] states = new double[last + 1];
        for (int state = 0; state <= last; state++) {
            states[state] = contract.target() * state / last;
        }
        return new FixingRows(contract, course, states, contract::between);
    }

    /** Of what an accumulator pays that has not ended. */
    public static FixingRows of(KnockedForwards contract, FixingCourse course) {
        return new FixingRows(contract, course, new double[1], (columns, state) -> columns[0]);
    }

    private static double reach(FixingCourse course) {
        double growth = 0;
        for (int fixing = 0; fixing < course.count(); fixing++) {
            growth = Math.max(growth, Math.abs(course.growth(fixing)));
        }
        double variance = course.variance(course.count() - 1);
        return growth + REACH * Math.sqrt(variance) + variance;
    }

    /**
     * Writes the value for each of a row of rates.
     *
     * @param left of the target, from 0 to all of it; not read where there is none
     * @param scratch overwritten
     */
    public void value(double[] rate, double[] left, double[] scratch, double[] out) {
        Rows.log(rate, scratch);
        for (int path = 0; path < out.length; path++) {
            double log = scratch[path];
            double inside = Math.min(high, Math.max(low, log));
            double at = worth(inside, left[path]);
            double below = log < low ? slopeBelow * (rate[path] - lowRate) : 0;
            double above = log > high ? slopeAbove * (rate[path] - highRate) : 0;
            out[path] = at + below + above;
        }
    }

    private double worth(double log, double left) {
        double place = (log - low) * steps;
        int point = Math.max(0, Math.min(worth.length - 4, (int) place - 1));
        double x = place - point;
        return first(x) * state(worth[point], left)
                + second(x) * state(worth[point + 1], left)
                + third(x) * state(worth[point + 2], left)
                + fourth(x) * state(worth[point + 3], left);
    }

    private double state(double[] values, double left) {
        if (values.length == 1) {
            return values[0];
        }
        double place = left * statesPerUnit;
        int point = Math.max(0, Math.min(values.length - 4, (int) place - 1));
        double x = place - point;
        return first(x) * values[point]
                + second(x) * values[point + 1]
                + third(x) * values[point + 2]
                + fourth(x) * values[point + 3];
    }

    /** What each of the values at 0, 1, 2 and 3 counts for in the cubic through them. */
    private static double first(double x) {
        return -(x - 1) * (x - 2) * (x - 3) / 6;
    }

    private static double second(double x) {
        return x * (x - 2) * (x - 3) / 2;
    }

    private static double third(double x) {
        return -x * (x - 1) * (x - 3) / 2;
    }

    private static double fourth(double x) {
        return x * (x - 1) * (x - 2) / 6;
    }
}
