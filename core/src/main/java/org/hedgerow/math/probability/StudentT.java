package org.hedgerow.math.probability;

import org.apache.commons.math3.distribution.TDistribution;
import org.hedgerow.check.Checks;

/** Student's t distribution: of a normal number over an independent estimate of its deviation. */
public final class StudentT {
    private static final double ACCURACY = 1e-14;

    private StudentT() {}

    /** The value that is exceeded with probability {@code 1 - probability}, strictly between 0 and 1. */
    public static double quantile(double probability, double degreesOfFreedom) {
        Checks.that(
                probability > 0 && probability < 1,
                "probability",
                "must be strictly between 0 and 1, but is " + probability);
        Checks.positive(degreesOfFreedom, "degreesOfFreedom");
        return new TDistribution(null, degreesOfFreedom, ACCURACY).inverseCumulativeProbability(probability);
    }

    /** Probability of a value beyond {@code t} on either side. */
    public static double bothTails(double t, double degreesOfFreedom) {
        Checks.positive(degreesOfFreedom, "degreesOfFreedom");
        return 2 * new TDistribution(null, degreesOfFreedom, ACCURACY).cumulativeProbability(-Math.abs(t));
    }
}
