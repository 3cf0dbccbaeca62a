package org.hedgerow.math.probability;

import org.hedgerow.check.Checks;
import org.hedgerow.math.Normal;

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
    private static final long MOST_KEPT = 1 << 22;

    private final double[] mean;
    private final double deviation;
    private final double[] point;
    private final double[] weight;
    private final int[] first;
    private final int[] end;
    private final int[] place; // of the first entry in the kernel
    private final double[] kernel; // row after row; empty where it would be too long and is computed each time

    /**
     * Prepares the sums.
     *
     * @param mean of the variable from each starting point
     * @param point ascending
     * @param weight of each point in the integral
     */
    public GaussianTransition(double[] mean, double deviation, double[] point, double[] weight) {
        this.mean = mean.clone();
        this.deviation = Checks.positive(deviation, "deviation");
        this.point = point.clone();
        this.weight = weight.clone();
        this.first = new int[mean.length];
        this.end = new int[mean.length];
        this.place = new int[mean.length];
        long length = 0;
        for (int start = 0; start < mean.length; start++) {
            first[start] = firstAbove(point, mean[start] - REACH * deviation);
            end[start] = firstAbove(point, mean[start] + REACH * deviation);
            place[start] = (int) length;
            length += end[start] - first[start];
        }
        this.kernel = new double[length <= MOST_KEPT ? (int) length : 0];
        for (int start = 0; start < mean.length && kernel.length > 0; start++) {
            for (int i = first[start]; i < end[start]; i++) {
                kernel[place[start] + i - first[start]] = entry(start, i);
            }
        }
    }

    /** The expectation from each starting point. */
    public double[] expectations(double[] value) {
        return expectations(value, 0, mean.length);
    }

    /** The expectations from the starting points of a range; 0 for the others. */
    public double[] expectations(double[] value, int from, int to) {
        double[] out = new double[mean.length];
        for (int start = from; start < to; start++) {
            double sum = 0;
            for (int i = first[start]; i < end[start]; i++) {
                double entry = kernel.length > 0 ? kernel[place[start] + i - first[start]] : entry(start, i);
                sum = Math.fma(entry, value[i], sum);
            }
            out[start] = sum;
        }
        return out;
    }

    private double entry(int start, int i) {
        return weight[i] * Normal.density((point[i] - mean[start]) / deviation) / deviation;
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
