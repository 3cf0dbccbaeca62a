package org.hedgerow.risk;

import org.hedgerow.check.Checks;

/**
 * How a level {@code alpha}, such as 0.99, divides the losses of a number of paths sorted up.
 *
 * <p>Products of the two count as whole where rounding alone keeps them from it: 0.99 of 100,000 paths is 99,000.
 *
 * @param count of paths beyond the value at risk, {@code paths (1 - alpha)}, not always whole; with weights the effective
 *     paths of the tail, as many as equally weighted ones would have to be
 */
public record TailPaths(long paths, double alpha, double count) {
    private static final double ENOUGH = 500;

    public TailPaths {
        Checks.positive(paths, "paths");
        requireLevel(alpha);
        Checks.notNegative(count, "count");
    }

    /** Of paths that count alike. */
    public TailPaths(long paths, double alpha) {
        this(paths, requireLevel(alpha), paths - below((double) paths, alpha));
    }

    /** Refuses a level that is not strictly between 0 and 1. */
    public static double requireLevel(double alpha) {
        Checks.that(alpha > 0 && alpha < 1, "alpha", "must be between 0 and 1, but is " + alpha);
        return alpha;
    }

    /** The rank of the value at risk of paths that count alike, {@code ceil(paths alpha)}: 1 is the smallest loss. */
    public long rank() {
        return (long) Math.ceil(below((double) paths, alpha));
    }

    /** Whether errors of measures of this tail are themselves too uncertain to be relied on. */
    public boolean tooFew() {
        return count() < ENOUGH;
    }

    /** What a report says beside the measures of this tail: {@code too few tail paths}, or nothing. */
    public String remark() {
        return tooFew() ? "too few tail paths" : "";
    }

    /** Alpha is at most half an ulp off the decimal meant, the product another half: two ulps cover both. */
    public static double below(double paths, double alpha) {
        double product = paths * alpha;
        double whole = Math.rint(product);
        return Math.abs(product - whole) <= 2 * Math.ulp(product) ? whole : product;
    }
}
