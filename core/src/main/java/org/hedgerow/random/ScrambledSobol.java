package org.hedgerow.random;

import org.hedgerow.math.Philox4x32;
import org.hedgerow.math.Rows;
import org.hedgerow.math.numeric.SobolDirections;

/**
 * Points of Sobol's sequence in the order of the Gray code, beginning with number 0, randomised in every dimension by a
 * lower triangular matrix of bits with ones on its diagonal and a digital shift. Matousek, On the L2-discrepancy for
 * anchored boxes (1998). Each point is uniform, the points of one randomisation keep the equidistribution of the
 * sequence, and the variance is that of Owen's nested scrambling: Owen, Variance with alternative scramblings of
 * digital nets (2003).
 *
 * <p>Matrix and shift come from Philox, so that any stretch of any randomisation can be had at once.
 */
final class ScrambledSobol {
    private final long[][] directions; // [dimension][column]
    private final long key;
    private final long[] matrix = new long[SobolDirections.COLUMNS + 1]; // by column
    private final long[] scrambled = new long[SobolDirections.COLUMNS];
    private final long[] words = new long[Philox4x32.BLOCK_LENGTH];

    ScrambledSobol(long[][] directions, long key) {
        this.directions = directions;
        this.key = key;
    }

    /** Uniforms strictly between 0 and 1, one for each point from the first on. */
    void fill(int dimension, int randomisation, long first, double[] out) {
        int columns = Long.SIZE - Long.numberOfLeadingZeros(first + out.length - 1);
        long shift = drawMatrix(dimension, randomisation, columns);
        for (int column = 0; column < columns; column++) {
            scrambled[column] = times(directions[dimension][column]);
        }
        fill(scrambled, shift, first, out);
    }

    /** Two words of every block of Philox: the shift, then the columns. A row has ones below the leading bit only. */
    private long drawMatrix(int dimension, int randomisation, int columns) {
        for (int word = 0; word <= columns; word += 2) {
            Philox4x32.block(key, word | ((long) randomisation << Integer.SIZE), dimension, words);
            matrix[word] = words[0];
            if (word < columns) {
                matrix[word + 1] = words[1];
            }
        }
        long shift = matrix[0];
        for (int column = 0; column < columns; column++) {
            long diagonal = Long.MIN_VALUE >>> column;
            matrix[column] = diagonal | (matrix[column + 1] & (diagonal - 1));
        }
        return shift;
    }

    /** The matrix times a direction number. */
    private long times(long direction) {
        long product = 0;
        for (long bits = direction; bits != 0; bits &= bits - 1) {
            product ^= matrix[Long.numberOfLeadingZeros(Long.lowestOneBit(bits))];
        }
        return product;
    }

    /** Each point differs from the one before by the column of its number's lowest bit. */
    static void fill(long[] columns, long shift, long first, double[] out) {
        long point = shift;
        for (long gray = first ^ (first >>> 1); gray != 0; gray &= gray - 1) {
            point ^= columns[Long.numberOfTrailingZeros(gray)];
        }
        out[0] = Rows.uniform(point);
        for (int i = 1; i < out.length; i++) {
            point ^= columns[Long.numberOfTrailingZeros(first + i)];
            out[i] = Rows.uniform(point);
        }
    }
}
