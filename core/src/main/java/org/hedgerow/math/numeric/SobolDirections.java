package org.hedgerow.math.numeric;

import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.hedgerow.check.Checks;

/**
 * Direction numbers of Sobol's sequence: Joe and Kuo, Constructing Sobol sequences with better two-dimensional
 * projections (2008), file new-joe-kuo-6, as Commons Math has it.
 */
public final class SobolDirections {
    /** As many as Commons Math has. */
    public static final int MOST_DIMENSIONS = 1_000;

    /** Enough for 2^30 points. */
    public static final int COLUMNS = 30;

    private SobolDirections() {}

    /**
     * By dimension and column; the leading bit of a number stands for 1/2.
     *
     * <p>In the order of the Gray code, point {@code 2^(j + 1) - 1} is direction number j itself.
     */
    public static long[][] of(int dimensions) {
        Checks.in(dimensions, 1, MOST_DIMENSIONS, "dimensions");
        long[][] directions = new long[dimensions][COLUMNS];
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(dimensions);
        for (int column = 0; column < COLUMNS; column++) {
            double[] point = sequence.skipTo((int) ((2L << column) - 1));
            for (int dimension = 0; dimension < dimensions; dimension++) {
                directions[dimension][column] = (long) (point[dimension] * 0x1p62) << 2;
            }
        }
        return directions;
    }
}
