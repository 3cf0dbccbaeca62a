package org.hedgerow.risk.located;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.hedgerow.math.ExactSum;
import org.hedgerow.risk.Ranks;
import org.hedgerow.risk.SortedLosses;
import org.hedgerow.sample.Sample;

/**
 * The losses near one quantile of paths that come in any order; of all that are larger, sums alone, and of those that are smaller
 * nothing. What is near is told by the first paths, and more narrowly as more come.
 *
 * <p>Beside each loss stands its weight and, where paths are weighted or depend on each other, what it adds to sums over units
 * of squares of the weight up to it, of that times their weight, and of the squares of its own. Of equal losses the one of
 * the lower path comes first, as where all are sorted.
 */
final class Bracket {
    static final int WEIGHT = 0;
    static final int SQUARES = 1;
    static final int PRODUCTS = 2;
    static final int OWN_SQUARES = 3;
    private static final int LINKED = 4;

    /** Standard errors of a share of paths: a quantile is missed, and looked for again, in fewer than one of 1e11 runs. */
    private static final double SURE = 7;

    private static final double FEWEST = 16; // paths to either side, however few there are
    private static final int SMALLEST = 256;

    private final double alpha;
    private final double spread; // standard errors on either side
    private final double dependence; // how much larger a variance is than that of independent paths
    private final int most;
    private final ExactSum[] above;
    private final ExactSum lossAbove = new ExactSum();
    private double low = Double.NEGATIVE_INFINITY;
    private double high = Double.POSITIVE_INFINITY;
    private double seenWeight;
    private double seenPaths;
    private double[] losses = new double[SMALLEST];
    private final double[][] sums; // [kind][place]
    private final Map<Double, ExactSum[]> ties = new HashMap<>(); // by loss
    private int size;

    /**
     * Of a quantile.
     *
     * @param paths of all
     * @param times as far to both sides as usual
     */
    Bracket(double alpha, double paths, boolean isLinked, double dependence, double times) {
        this.alpha = alpha;
        this.spread = SURE * times;
        this.dependence = dependence;
        this.most = most(alpha, paths, dependence, spread);
        int kinds = isLinked ? LINKED : 1;
        this.sums = new double[kinds][SMALLEST];
        this.above = new ExactSum[kinds];
        Arrays.setAll(above, kind -> new ExactSum());
    }

    private static int most(double alpha, double paths, double dependence, double spread) {
        return (int) Math.max(SMALLEST, 3 * (2 * width(alpha, paths, dependence, spread) + 2 * FEWEST));
    }

    /** Half of a bracket, in paths of so many. */
    private static double width(double alpha, double paths, double dependence, double spread) {
        return spread * Math.sqrt(dependence * alpha * (1 - alpha) * paths) + FEWEST;
    }

    private double width(double paths) {
        return width(alpha, paths, dependence, spread);
    }

    /** What is taken at most by that of plain paths, and twice that while they are sorted. */
    static double bytes(double alpha, double paths) {
        return 3.0 * 2 * Double.BYTES * most(alpha, paths, 1, SURE);
    }

    /** Looks where the first paths have the quantile. */
    void start(Ranks first) {
        double paths = first.sample().effectivePaths();
        double share = width(paths) / paths;
        low = alpha - share > 0 ? first.valueAtRisk(alpha - share) : Double.NEGATIVE_INFINITY;
        high = alpha + share < 1 ? first.valueAtRisk(alpha + share) : Double.POSITIVE_INFINITY;
    }

    /** Adds the losses of a block. */
    synchronized void add(double[] outcome, BlockPart block) {
        double[] weights = block.weights();
        for (int path = 0; path < outcome.length; path++) {
            double loss = 0.0 - outcome[path];
            if (loss >= low) {
                put(outcome, loss, path, block);
            }
            seenWeight += weights[path];
        }
        seenPaths += outcome.length;
    }

    private void put(double[] outcome, double loss, int path, BlockPart block) {
        while (size == losses.length && loss >= low && loss <= high) {
            makeRoom();
        }
        if (loss > high) {
            lossAbove.addProduct(block.weights()[path], loss);
            for (int kind = 0; kind < above.length; kind++) {
                above[kind].add(sum(kind, outcome, path, block));
            }
        } else if (loss >= low) {
            losses[size] = loss;
            for (int kind = 0; kind < sums.length; kind++) {
                sums[kind][size] = sum(kind, outcome, path, block);
            }
            size++;
        }
    }

    private static double sum(int kind, double[] outcome, int path, BlockPart block) {
        double own = block.weights()[path];
        return switch (kind) {
            case WEIGHT -> own;
            case SQUARES -> own * (own + 2 * block.before(outcome, path));
            case PRODUCTS -> own * block.unitWeights()[block.unit(path)];
            default -> own * own;
        };
    }

    private void makeRoom() {
        if (losses.length >= most) {
            sort();
            narrow();
        }
        if (size > losses.length - losses.length / 4) {
            int longer = losses.length < most ? Math.min(most, 2 * losses.length) : 2 * losses.length;
            losses = Arrays.copyOf(losses, longer);
            for (int kind = 0; kind < sums.length; kind++) {
                sums[kind] = Arrays.copyOf(sums[kind], longer);
            }
        }
    }

    /** Sorts them up, and makes one of those that are equal. */
    private void sort() {
        SortedLosses sorted = SortedLosses.of(Arrays.copyOf(losses, size));
        double[][] unsorted = new double[sums.length][];
        Arrays.setAll(unsorted, kind -> Arrays.copyOf(sums[kind], size));
        int last = -1;
        for (int place = 0; place < sorted.losses().length; place++) {
            double loss = sorted.losses()[place];
            boolean isNew = last < 0 || losses[last] < loss;
            last = isNew ? last + 1 : last;
            losses[last] = loss;
            for (int kind = 0; kind < sums.length; kind++) {
                double own = unsorted[kind][sorted.paths()[place]];
                sums[kind][last] = isNew ? own : tied(kind, last, own);
            }
        }
        size = last + 1;
    }

    /** Sums of equal losses are exact too, whichever of them come first. */
    private double tied(int kind, int place, double more) {
        ExactSum[] tied = ties.computeIfAbsent(losses[place], any -> new ExactSum[sums.length]);
        if (tied[kind] == null) {
            tied[kind] = new ExactSum();
            tied[kind].add(sums[kind][place]);
        }
        tied[kind].add(more);
        return tied[kind].value();
    }

    /** Drops what is farther away than the quantile of all can be, by the paths seen so far. */
    private void narrow() {
        double below = seenWeight - above[WEIGHT].value() - inside(WEIGHT);
        double margin = width(seenPaths) * seenWeight / Math.max(1, seenPaths);
        double from = alpha * seenWeight - margin;
        double to = alpha * seenWeight + margin;
        double upTo = below;
        int kept = 0;
        int first = size;
        int end = size;
        for (int place = 0; place < size; place++) {
            boolean isTooHigh = upTo > to;
            upTo += sums[WEIGHT][place];
            if (isTooHigh) {
                end = Math.min(end, place);
            } else if (upTo >= from) {
                first = Math.min(first, place);
            }
        }
        if (first >= end) {
            return; // nothing is known yet
        }
        high = end < size ? losses[end - 1] : high;
        low = first > 0 ? losses[first] : low;
        for (int place = first; place < size; place++) {
            if (place >= end) {
                lossAbove.addProduct(sums[WEIGHT][place], losses[place]);
            } else {
                losses[kept] = losses[place];
            }
            for (int kind = 0; kind < sums.length; kind++) {
                if (place >= end) {
                    addAbove(kind, place);
                } else {
                    sums[kind][kept] = sums[kind][place];
                }
            }
            kept = place < end ? kept + 1 : kept;
        }
        size = kept;
    }

    private void addAbove(int kind, int place) {
        ExactSum[] tied = ties.get(losses[place]);
        if (tied == null) {
            above[kind].add(sums[kind][place]);
        } else {
            above[kind].add(tied[kind]);
        }
    }

    private double inside(int kind) {
        double sum = 0;
        for (int place = 0; place < size; place++) {
            sum += sums[kind][place];
        }
        return sum;
    }

    /** What was found, once all blocks are added. */
    NearLosses losses(Sample sample, double unitSquares) {
        sort();
        double[][] near = new double[sums.length][];
        Arrays.setAll(near, kind -> Arrays.copyOf(sums[kind], size));
        boolean isFirst = low == Double.NEGATIVE_INFINITY;
        return new NearLosses(alpha, sample, Arrays.copyOf(losses, size), near, above, lossAbove, unitSquares, isFirst);
    }
}
