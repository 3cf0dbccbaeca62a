package org.hedgerow.position.borrower;

import org.hedgerow.check.Checks;

/** Log-odds of a default within a year. */
final class Score {
    /** At it one borrower in {@code 10^13} defaults or survives: what is beyond is a slip of the pen. */
    static final double LARGEST = 30;

    private Score() {}

    static void check(double score, String name) {
        Checks.that(Math.abs(score) <= LARGEST, name, "must make a score from -30 to 30, but make it " + score);
    }

    /** Of a probability between 0 and 1. */
    static double of(double probability) {
        return StrictMath.log(probability) - StrictMath.log1p(-probability);
    }

    static double probability(double score) {
        return 1 / (1 + StrictMath.exp(-score));
    }

    /** {@code -ln(1 - p)} of the yearly probability, by years the logarithm of the share that survives. */
    static double intensity(double score) {
        return StrictMath.log1p(StrictMath.exp(score));
    }
}
