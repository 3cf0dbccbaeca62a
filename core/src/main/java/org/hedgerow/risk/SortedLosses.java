package org.hedgerow.risk;

/** Losses sorted up together with their paths; of equal losses the one of the lower path comes first. */
public final class SortedLosses {
    private double[] losses;
    private int[] paths;
    private double[] otherLosses;
    private int[] otherPaths;

    private SortedLosses(double[] losses) {
        this.losses = losses.clone();
        this.paths = new int[losses.length];
        for (int path = 0; path < paths.length; path++) {
            paths[path] = path;
        }
        this.otherLosses = new double[losses.length];
        this.otherPaths = new int[losses.length];
    }

    /** Of one number per path. Merges ever longer runs: both rows are read and written in order, whatever their length. */
    public static SortedLosses of(double[] losses) {
        SortedLosses sorted = new SortedLosses(losses);
        for (long run = 1; run < losses.length; run *= 2) {
            for (long from = 0; from < losses.length; from += 2 * run) {
                int middle = (int) Math.min(from + run, losses.length);
                int end = (int) Math.min(from + 2 * run, losses.length);
                sorted.merge((int) from, middle, end);
            }
            sorted.swap();
        }
        return sorted;
    }

    private void merge(int from, int middle, int end) {
        int left = from;
        int right = middle;
        for (int to = from; to < end; to++) {
            boolean takesLeft = right == end || (left < middle && losses[left] <= losses[right]);
            int source = takesLeft ? left++ : right++;
            otherLosses[to] = losses[source];
            otherPaths[to] = paths[source];
        }
    }

    private void swap() {
        double[] mergedLosses = otherLosses;
        int[] mergedPaths = otherPaths;
        otherLosses = losses;
        otherPaths = paths;
        losses = mergedLosses;
        paths = mergedPaths;
    }

    /** Ascending; not to be changed. */
    public double[] losses() {
        return losses;
    }

    /** The path of each; not to be changed. */
    public int[] paths() {
        return paths;
    }
}
