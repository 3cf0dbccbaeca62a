package org.hedgerow.model.diffusion;

import org.hedgerow.check.Checks;
import org.hedgerow.formula.HestonParameters;
import org.hedgerow.math.VarianceStep;

/** How long the steps of a square-root variance may be. */
final class VarianceSteps {
    /** A week: Andersen (2008) finds half a month accurate in harder cases than exchange rates. */
    private static final int LONGEST_DAYS = 7;

    private static final double DAYS_A_YEAR = 365;

    /** Half of where the rate would lose its mean, and far from where its variance suffers. */
    private static final double LARGEST_TILT = 0.5;

    private VarianceSteps() {}

    static void check(HestonParameters parameters) {
        Checks.that(
                tilt(parameters, 1) <= LARGEST_TILT,
                "volOfVol",
                "must leave the rate a mean over a step of a day, but with the correlation " + parameters.correlation()
                        + " is " + parameters.volOfVol());
    }

    /** In calendar days. */
    static int longestStep(HestonParameters parameters) {
        int days = LONGEST_DAYS;
        while (days > 1 && tilt(parameters, days) > LARGEST_TILT) {
            days--;
        }
        return days;
    }

    /** The largest over all variances, on a grid from none to far above any that occurs. */
    private static double tilt(HestonParameters parameters, int days) {
        VarianceStep step = step(parameters, days / DAYS_A_YEAR);
        double largest = step.tiltAt(0);
        for (double variance = 1e-9; variance < 1e3; variance *= 1.1) {
            largest = Math.max(largest, step.tiltAt(variance));
        }
        return largest;
    }

    static VarianceStep step(HestonParameters parameters, double years) {
        return new VarianceStep(
                parameters.meanReversion(),
                parameters.longVariance(),
                parameters.volOfVol(),
                parameters.correlation(),
                years);
    }
}
