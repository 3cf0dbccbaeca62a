package org.hedgerow.model.jump;

import java.util.Arrays;

/**
 * How many jumps of a Poisson process fall into a step, by inversion of one uniform. What the count leaves of the
 * uniform is uniform again, so the size of a jump needs no draw of its own.
 */
final class JumpCount {
    private static final double SMALLEST = 0x1p-53; // uniforms are odd multiples of it
    private static final double LARGEST = 1 - SMALLEST;

    private final double[] cumulative; // [count], up to where a uniform can still be above

    /** For a number of jumps that is this on average. */
    JumpCount(double mean) {
        double probability = StrictMath.exp(-mean);
        double sum = probability;
        double[] sums = new double[16];
        int count = 0;
        sums[0] = sum;
        while (sum < LARGEST && ((probability > 0 && count < mean) || probability > SMALLEST / 16)) {
            count++;
            probability *= mean / count;
            sum += probability;
            if (count == sums.length) {
                sums = Arrays.copyOf(sums, 2 * count);
            }
            sums[count] = Math.min(1, sum);
        }
        cumulative = Arrays.copyOf(sums, count + 1);
        cumulative[count] = 1;
    }

    /** Below it there is no jump, so a kernel may pass over a path with one comparison. */
    double none() {
        return cumulative[0];
    }

    /** The probability of at most so many. */
    double cumulative(int jumps) {
        return cumulative[jumps];
    }

    /** More than these no uniform gives. */
    int most() {
        return cumulative.length - 1;
    }

    int of(double uniform) {
        int count = 0;
        while (uniform > cumulative[count]) {
            count++;
        }
        return count;
    }

    /** Strictly between 0 and 1, independent of the count; for at least one jump. */
    double rest(double uniform, int count) {
        double below = cumulative[count - 1];
        double rest = (uniform - below) / (cumulative[count] - below);
        return Math.min(LARGEST, Math.max(SMALLEST, rest));
    }
}
