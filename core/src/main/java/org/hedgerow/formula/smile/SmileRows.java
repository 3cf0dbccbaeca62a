package org.hedgerow.formula.smile;

import java.util.Arrays;
import org.hedgerow.check.Checks;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.math.Rows;

/**
 * A smile for rows of forwards: standard deviations by the log of strike over forward, linear between 2,049 points from
 * one end of the smile to the other.
 */
public final class SmileRows {
    private static final int STEPS = 2_048;

    private final double[] deviations;
    private final double lowest; // log of strike over forward
    private final double stepsPerLog; // 0 where the smile is flat

    /** Of a smile with two ends whose strikes are multiples of the forward. */
    public SmileRows(SmileCurve smile) {
        Checks.positive(smile.low(), "low");
        Checks.positive(smile.high(), "high");
        this.lowest = StrictMath.log(smile.low());
        double highest = StrictMath.log(smile.high());
        this.stepsPerLog = highest > lowest ? STEPS / (highest - lowest) : 0;
        this.deviations = new double[STEPS + 1];
        for (int point = 0; point <= STEPS; point++) {
            double log = lowest + (highest - lowest) * point / STEPS;
            deviations[point] = smile.deviation(StrictMath.exp(log));
            if (!Double.isFinite(deviations[point])) {
                throw new InvalidValue("a smile must have a value at " + StrictMath.exp(log) + " of the forward");
            }
        }
    }

    /** What prices an option of one strike, for each of a row of forwards. */
    public void deviations(double[] forward, double strike, double[] out) {
        if (stepsPerLog == 0) {
            Arrays.fill(out, deviations[0]);
            return;
        }
        for (int path = 0; path < forward.length; path++) {
            out[path] = strike / forward[path];
        }
        Rows.log(out, out);
        for (int path = 0; path < forward.length; path++) {
            double place = Math.min(STEPS, Math.max(0, (out[path] - lowest) * stepsPerLog));
            int left = Math.min(STEPS - 1, (int) place);
            out[path] = Math.fma(place - left, deviations[left + 1] - deviations[left], deviations[left]);
        }
    }
}
