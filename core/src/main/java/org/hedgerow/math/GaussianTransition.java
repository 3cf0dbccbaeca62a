package org.hedgerow.math;

import org.hedgerow.check.Checks;

/**
 * Expectations of a function of a normal variable from many starting points, the function known at ascending points:
 * {@code out_i = sum_j weight_j density((point_j - mean_i) / deviation) / deviation value_j}.
 *
 * <p>With the nodes of a Gauss-Legendre rule this is one date of a backward recursion (Sullivan, Pricing discretely
 * monitored barrier options, 2000), exact to rounding where a panel is no longer than two deviations. Points more than
 * nine deviations away are left out.
 */
public final class GaussianTransition {
    private static final double REACH = 9;

    private final int[] first;
    private final double[][] kernel;

    /**
     * Prepares the sums.
     *
     * @param mean of the variable from each starting point
     * @param point ascending
     * @param weight of each point in the integral
     */
    public GaussianTransition(double[] mean, double deviation, double[] point, double[] weight) {
        Checks.positive(deviation, "deviation");
        this.first = new int[mean.length];
        this.kernel = new double[mean.length][];
        for (int start = 0; start < mean.length; start++) {
            int low = firstAbove(point, mean[start] - REACH * deviation);
            int high = firstAbove(point, mean[start] + REACH * deviation);
            double[] row = new double[high - low];
            for (int i = 0; i < row.length; i++) {
                row[i] = weight[low + i] * Normal.density((point[low + i] - mean[start]) / deviation) / deviation;
            }
            first[start] = low;
            kernel[start] = row;
        }
    }

    /** The expectation from each starting point. */
    public double[] expectations(double[] value) {
        double[] out = new double[kernel.length];
        for (int start = 0; start < out.length; start++) {
            double[] row = kernel[start];
            double sum = 0;
            for (int i = 0; i < row.length; i++) {
                sum = Math.fma(row[i], value[first[start] + i], sum);
            }
            out[start] = sum;
        }
        return out;
    }

    private static int firstAbove(double[] ascending, double bound) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] > bound) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
