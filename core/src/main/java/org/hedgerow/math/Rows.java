package org.hedgerow.math;

import org.hedgerow.check.InvalidValue;

/**
 * Functions of whole rows: one number for each path of a block.
 *
 * <p>Rows that go together have the same length, and the result may be written over an argument. Each function gives
 * the same bits on every machine, with and without the Vector API.
 */
public final class Rows {
    /** Generators that run side by side. */
    public static final int LANES = Xoshiro.LANES;

    /** The length of their state: four words of every lane. */
    public static final int STATE_LENGTH = Xoshiro.WORDS * LANES;

    private static final RowKernel KERNEL = KernelChoice.make();

    private Rows() {}

    /** What computes the rows: {@code scalar}, or {@code vector} and the bits of a register, as {@code vector256}. */
    public static String kernel() {
        return KERNEL.name();
    }

    /** {@link Elementary#exp} of every element. */
    public static void exp(double[] x, double[] out) {
        KERNEL.exp(x, out, x.length);
    }

    /** {@link Elementary#exp} of every element, times a factor. */
    public static void expTimes(double[] x, double factor, double[] out) {
        KERNEL.expTimes(x, factor, out);
    }

    /** {@link Elementary#log} of every element. */
    public static void log(double[] x, double[] out) {
        KERNEL.log(x, out, x.length);
    }

    /**
     * A state of generators for {@link #uniforms}, a function of its address: words 0 and 1 of lane l are the block of
     * {@link Philox4x32} of the counter (32 bits l, 32 bits block, 64 bits date), words 2 and 3 that of index 8 + l.
     *
     * @param block below 2^32
     */
    public static void seed(long key, long block, long date, long[] state) {
        KERNEL.seed(key, block, date, state);
    }

    /**
     * Independent uniforms strictly between 0 and 1, odd multiples of 2^-53.
     *
     * <p>The state holds eight lanes of xoshiro256++, word w of lane l at {@code 8 w + l}, and is moved on. Element i
     * takes the leading 52 bits of step {@code i / 8} of lane {@code i % 8}.
     *
     * @param state of {@link #STATE_LENGTH}, no lane all zero
     * @param out of a length that is a multiple of 8
     */
    public static void uniforms(long[] state, double[] out) {
        check(state, out, LANES);
        KERNEL.uniforms(state, out);
    }

    /** The uniform strictly between 0 and 1 whose digits are the leading 52 bits of a word, and then a 1. */
    public static double uniform(long word) {
        return Double.longBitsToDouble((word >>> Xoshiro.DROPPED_BITS) | Xoshiro.ONE_BITS) + Xoshiro.TO_OPEN_UNIT;
    }

    /**
     * {@link Normal#quantile} of every element.
     *
     * @param probability strictly between 0 and 1
     * @param where overwritten
     * @param scratch overwritten; none of the rows is another
     */
    public static void normalQuantile(double[] probability, int[] where, double[] scratch, double[] out) {
        NormalQuantile.fill(KERNEL, probability, where, scratch, out);
    }

    /**
     * Independent standard normals: {@link #uniforms} by Box and Muller. Element i of the first half of the row and the
     * one half a row on are the radius and the angle of a point in the plane, and then its two coordinates.
     *
     * @param state of {@link #STATE_LENGTH}, no lane all zero
     * @param out of a length that is a multiple of 16
     */
    public static void normals(long[] state, double[] out) {
        check(state, out, 2 * LANES);
        KERNEL.uniforms(state, out);
        KERNEL.log(out, out, out.length / 2);
        KERNEL.boxMuller(out);
    }

    /**
     * Moves square-root variances, none negative, and the logarithms of the rates that they drive over a step.
     *
     * @param motion Brownian move of each rate over the step, of variance {@code years}
     * @param normal standard normals independent of the motion; overwritten
     * @param scratch overwritten, as the four rows after it
     */
    public static void varianceStep(
            VarianceStep step,
            double[] variance,
            double[] motion,
            double[] normal,
            double[] scratch,
            double[] scratch2,
            double[] scratch3,
            double[] scratch4,
            double[] scratch5,
            double[] log) {
        KERNEL.varianceStep(step, variance, motion, normal, scratch, log);
        step.advanceLater(KERNEL, variance, motion, normal, scratch, scratch2, scratch3, scratch4, scratch5, log);
        KERNEL.log(scratch, scratch, scratch.length);
        addScaled(log, 0.5, scratch);
    }

    /** {@link Normal#cdf} of every element, into another row. */
    public static void normalCdf(double[] x, double[] out) {
        KERNEL.normalCdf(x, out, x.length);
    }

    /** Writes one number over a whole row. */
    public static void fill(double[] row, double value) {
        for (int i = 0; i < row.length; i++) {
            row[i] = value;
        }
    }

    /** Multiplies every number of a row, in place. */
    public static void scale(double[] row, double factor) {
        for (int i = 0; i < row.length; i++) {
            row[i] *= factor;
        }
    }

    /** Adds one row to another, number by number, in place. */
    public static void add(double[] to, double[] x) {
        for (int i = 0; i < to.length; i++) {
            to[i] += x[i];
        }
    }

    /** {@code x y} of every element. */
    public static void product(double[] x, double[] y, double[] out) {
        for (int i = 0; i < out.length; i++) {
            out[i] = x[i] * y[i];
        }
    }

    /** Adds {@code constant}, then {@code factor x}, each sum rounded once. */
    public static void addScaled(double[] to, double constant, double factor, double[] x) {
        for (int i = 0; i < to.length; i++) {
            to[i] = Math.fma(factor, x[i], to[i] + constant);
        }
    }

    /** Adds a number to every one of a row, in place. */
    public static void add(double[] to, double constant) {
        for (int i = 0; i < to.length; i++) {
            to[i] += constant;
        }
    }

    /** Adds {@code factor x}, rounded once. */
    public static void addScaled(double[] to, double factor, double[] x) {
        for (int i = 0; i < to.length; i++) {
            to[i] = Math.fma(factor, x[i], to[i]);
        }
    }

    /** Of the first {@code count} elements, in the order of {@link RowSums}. */
    public static double sum(double[] x, int count) {
        return RowSums.sum(x, count);
    }

    /** Of the first {@code count} elements, in the order of {@link RowSums}. */
    public static double sumOfSquaredDeviations(double[] x, int count, double mean) {
        return RowSums.sumOfSquaredDeviations(x, count, mean);
    }

    /** Of the first {@code count} elements, in the order of {@link RowSums}. */
    public static double sumOfProducts(double[] x, double[] y, int count) {
        return RowSums.sumOfProducts(x, y, count);
    }

    private static void check(long[] state, double[] out, int step) {
        if (state.length != STATE_LENGTH) {
            throw InvalidValue.at("state", "must have " + STATE_LENGTH + " words, but has " + state.length);
        }
        if (out.length % step != 0) {
            throw InvalidValue.at("out", "must have a multiple of " + step + " elements, but has " + out.length);
        }
    }
}
