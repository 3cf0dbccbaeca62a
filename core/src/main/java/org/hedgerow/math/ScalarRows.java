package org.hedgerow.math;

/** Element by element in plain Java, for a virtual machine without the Vector API. */
final class ScalarRows implements RowKernel {
    @Override
    public String name() {
        return "scalar";
    }

    @Override
    public void exp(double[] x, double[] out, int count) {
        for (int i = 0; i < count; i++) {
            out[i] = Elementary.exp(x[i]);
        }
    }

    @Override
    public void expTimes(double[] x, double factor, double[] out) {
        for (int i = 0; i < x.length; i++) {
            out[i] = Elementary.exp(x[i]) * factor;
        }
    }

    @Override
    public void normalCdf(double[] x, double[] out, int count) {
        for (int i = 0; i < count; i++) {
            out[i] = Normal.cdf(x[i]);
        }
    }

    @Override
    public void seed(long key, long block, long date, long[] state) {
        Philox4x32.seed(key, block, date, state);
    }

    @Override
    public void log(double[] x, double[] out, int count) {
        for (int i = 0; i < count; i++) {
            out[i] = Elementary.log(x[i]);
        }
    }

    @Override
    public void uniforms(long[] state, double[] out) {
        for (int lane = 0; lane < Xoshiro.LANES; lane++) {
            Xoshiro.fillLane(state, lane, out);
        }
    }

    @Override
    public void varianceStep(
            VarianceStep step, double[] variance, double[] motion, double[] normal, double[] arguments, double[] log) {
        step.advance(variance, motion, normal, arguments, log);
    }

    @Override
    public void boxMuller(double[] row) {
        BoxMuller.transform(row);
    }
}
