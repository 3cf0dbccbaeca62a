package org.hedgerow.math;

/** The functions of {@link Rows} that exist twice, in plain Java and with the Vector API, with the same bits. */
interface RowKernel {
    /** {@code scalar}, or {@code vector} and the bits of a register. */
    String name();

    void exp(double[] x, double[] out, int count);

    void log(double[] x, double[] out, int count);

    /** As {@link Elementary#exp}, times the factor. */
    void expTimes(double[] x, double factor, double[] out);

    /** {@link Normal#cdf} of the first elements; the result is another row. */
    void normalCdf(double[] x, double[] out, int count);

    /** As {@link Rows#seed}. */
    void seed(long key, long block, long date, long[] state);

    /** As {@link Rows#uniforms}. */
    void uniforms(long[] state, double[] out);

    /** As {@link VarianceStep#advance}, which leaves some paths for later. */
    void varianceStep(
            VarianceStep step, double[] variance, double[] motion, double[] normal, double[] arguments, double[] log);

    /** As {@link BoxMuller#transform}. */
    void boxMuller(double[] row);
}
