package org.hedgerow.random;

import java.util.Arrays;

/**
 * Turns the normals of a path's large movements into those of its steps. First comes the move from end to end, then
 * that to the middle given the whole, and so on.
 *
 * <p>All are standard normals. If x is that of a stretch of time and z is a new one, {@code a x + b z} and {@code b x -
 * a z} are those of the stretch's two parts, whose shares of its time are a^2 and b^2: a rotation, which makes
 * independent normals of independent normals. Glasserman, Monte Carlo Methods in Financial Engineering (2004), 3.1.
 *
 * <p>A movement is named by the step where it splits its stretch, the whole by the number of steps.
 */
final class BrownianBridge {
    private final double[] end; // [step], time from the start
    private final double[] first; // [split], the root of the first part's share of the stretch
    private final double[] second;
    private final double[] gain; // [split], variance that it explains
    private final int[][] splits; // [step], of the stretches that begin with the step, the longest first
    private int depth = 1;

    /** Of steps that end at some times after the start, in rising order. */
    BrownianBridge(double[] stepEnds) {
        int steps = stepEnds.length;
        end = new double[steps + 1];
        System.arraycopy(stepEnds, 0, end, 1, steps);
        first = new double[steps];
        second = new double[steps];
        gain = new double[steps + 1];
        gain[steps] = end[steps];
        splits = new int[steps][];
        split(0, steps, 1);
    }

    /** Splits the stretch from one step to another, then the parts. */
    private void split(int from, int to, int level) {
        depth = Math.max(depth, level);
        int[] found = new int[Integer.SIZE];
        int count = 0;
        int right = to;
        while (right - from > 1) {
            int middle = middle(from, right);
            weigh(from, middle, right);
            split(middle, right, level + count);
            found[count++] = middle;
            right = middle;
        }
        splits[from] = Arrays.copyOf(found, count);
        depth = Math.max(depth, level + count);
    }

    private void weigh(int from, int middle, int to) {
        double left = end[middle] - end[from];
        double right = end[to] - end[middle];
        first[middle] = Math.sqrt(left / (left + right));
        second[middle] = Math.sqrt(right / (left + right));
        gain[middle] = left * right / (left + right);
    }

    /** The end of a step inside the stretch that is nearest to its middle. */
    private int middle(int from, int to) {
        double half = (end[from] + end[to]) / 2;
        int middle = from + 1;
        while (middle + 1 < to && Math.abs(end[middle + 1] - half) < Math.abs(end[middle] - half)) {
            middle++;
        }
        return middle;
    }

    int steps() {
        return splits.length;
    }

    /** Of the motion that a split explains, given all movements over longer stretches; the whole's is its length. */
    double gain(int split) {
        return gain[split];
    }

    /** The most stretches that are under way together. */
    int depth() {
        return depth;
    }

    /** Splits to make one after the other before a step stands alone. */
    int[] splits(int step) {
        return splits[step];
    }

    /** A stretch becomes its first part, the new normal the second. */
    void rotate(int split, double[] stretch, double[] normal) {
        double a = first[split];
        double b = second[split];
        for (int path = 0; path < stretch.length; path++) {
            double x = stretch[path];
            double z = normal[path];
            stretch[path] = Math.fma(a, x, b * z);
            normal[path] = Math.fma(b, x, -(a * z));
        }
    }
}
