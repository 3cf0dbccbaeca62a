package org.hedgerow.math;

/**
 * Several elements of a row at once, with the Vector API.
 *
 * <p>No method takes or returns a vector: where C2 would not inline such a call, it would put each vector on the heap.
 */
final class VectorRows implements RowKernel {
    VectorRows() {
        boolean fusedMultiplyAdd = Lanes.COUNT >= 4 || "aarch64".equals(System.getProperty("os.arch"));
        if (Lanes.COUNT < 2 || !fusedMultiplyAdd) {
            throw new IllegalStateException("registers have " + Lanes.DOUBLES.vectorBitSize() + " bits only");
        }
    }

    @Override
    public String name() {
        return "vector" + Lanes.DOUBLES.vectorBitSize();
    }

    @Override
    public void exp(double[] x, double[] out, int count) {
        VectorExp.fill(x, out, count);
    }

    @Override
    public void expTimes(double[] x, double factor, double[] out) {
        VectorExp.fillTimes(x, factor, out);
    }

    @Override
    public void normalCdf(double[] x, double[] out, int count) {
        VectorNormal.cdf(x, out, count);
    }

    @Override
    public void seed(long key, long block, long date, long[] state) {
        for (int lane = 0; lane < Xoshiro.LANES; lane += Lanes.COUNT) {
            VectorPhilox.seedLanes(key, block, date, lane, state);
        }
    }

    @Override
    public void log(double[] x, double[] out, int count) {
        VectorLog.fill(x, out, count);
    }

    @Override
    public void uniforms(long[] state, double[] out) {
        for (int lane = 0; lane < Xoshiro.LANES; lane += Lanes.COUNT) {
            VectorXoshiro.fillLanes(state, lane, out);
        }
    }

    @Override
    public void varianceStep(
            VarianceStep step, double[] variance, double[] motion, double[] normal, double[] arguments, double[] log) {
        VectorVarianceStep.advance(step, variance, motion, normal, arguments, log);
    }

    @Override
    public void boxMuller(double[] row) {
        VectorBoxMuller.transform(row);
    }
}
