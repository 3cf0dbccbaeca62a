package org.hedgerow.outcome;

import java.util.Arrays;
import org.hedgerow.check.Checks;
import org.hedgerow.math.Rows;
import org.hedgerow.path.PathBatch;
import org.hedgerow.sample.Moments;
import org.hedgerow.sample.Units;

/**
 * Counts which share of a whole is used, where a column has what is left of it: a share by its leading bits, so that no path's
 * number is kept; a quantile is interpolated within a range of a hundredth of it, and exact where that holds one number alone.
 * Counts are of sixteen groups of independent paths each, of which the quantiles' own spread tells the error. Only the first
 * blocks are counted, sixteen or, where there are more randomisations, one of each.
 */
public final class Tally {
    /** Of the t distribution that errors of quantiles follow. */
    public static final int DEGREES_OF_FREEDOM = 15;

    private static final int GROUPS = DEGREES_OF_FREEDOM + 1;
    private static final double SMALLEST = 0x1p-10; // what is less is in the lowest range
    private static final double LARGEST = 0x1p20;
    private static final int MOST_RANGES = 30 * 128 + 1;
    private static final int DROPPED_BITS = 45; // of a double: seven of the mantissa are left

    /** Of the ranges of shares up to 2. */
    static final long BYTES = (long) Double.BYTES * (2 + GROUPS) * (range(2) - range(SMALLEST));

    private final double perUnit; // share of the whole
    private int low; // the range that comes first
    private double[] least = new double[0]; // [range - low], of the shares in it
    private double[] most = new double[0];
    private double[] weights = new double[0]; // [(range - low) GROUPS + group]

    /** @param whole of which a column has what is left */
    Tally(double whole) {
        this.perUnit = 1 / Checks.positive(whole, "whole");
    }

    /** The first blocks that are counted. */
    static int blocks(Units units) {
        return units instanceof Units.Randomisations several ? Math.max(GROUPS, several.count()) : GROUPS;
    }

    private static int range(double share) {
        return (int) (Double.doubleToRawLongBits(share) >>> DROPPED_BITS);
    }

    private static double inside(double share) {
        return share < SMALLEST ? SMALLEST : share > LARGEST ? LARGEST : share;
    }

    private double share(double left) {
        double share = 1 - left * perUnit;
        return share > 0 ? share : 0;
    }

    /** Adds a block, whichever thread it comes from: sums of weights are exact in any order. */
    synchronized void add(double[] left, double[] weight, int paths, long block, Units units) {
        double lowest = left[0];
        double highest = left[0];
        for (int path = 1; path < paths; path++) {
            lowest = left[path] < lowest ? left[path] : lowest;
            highest = left[path] > highest ? left[path] : highest;
        }
        hold(range(inside(share(highest))), range(inside(share(lowest))));
        boolean byBlock = units instanceof Units.Randomisations;
        int first = byBlock ? units.unit(Math.toIntExact(block * PathBatch.SIZE)) % GROUPS : 0;
        int mask = byBlock ? 0 : GROUPS - 1;
        if (lowest == highest) {
            addSame(share(lowest), weight, paths, first, mask);
            return;
        }
        for (int path = 0; path < paths; path++) {
            double share = share(left[path]);
            int place = range(inside(share)) - low;
            least[place] = share < least[place] ? share : least[place];
            most[place] = share > most[place] ? share : most[place];
            weights[place * GROUPS + first + (path & mask)] += weight[path];
        }
    }

    private void addSame(double share, double[] weight, int paths, int first, int mask) {
        int place = range(inside(share)) - low;
        least[place] = Math.min(least[place], share);
        most[place] = Math.max(most[place], share);
        for (int path = 0; path < paths; path++) {
            weights[place * GROUPS + first + (path & mask)] += weight[path];
        }
    }

    /** Adds what was counted of other blocks. */
    synchronized void absorb(Tally part) {
        if (part.least.length == 0) {
            return;
        }
        hold(part.low, part.low + part.least.length - 1);
        int from = part.low - low;
        for (int place = 0; place < part.least.length; place++) {
            least[from + place] = Math.min(least[from + place], part.least[place]);
            most[from + place] = Math.max(most[from + place], part.most[place]);
        }
        for (int place = 0; place < part.weights.length; place++) {
            weights[from * GROUPS + place] += part.weights[place];
        }
    }

    /** Ranges and groups that have a share alone: most have none. */
    void write(Image image) {
        image.put(low);
        image.put(least.length);
        for (int range = 0; range < least.length; range++) {
            int groups = groups(range);
            image.put(groups);
            if (groups != 0) {
                image.put(least[range]);
                image.put(most[range]);
            }
            for (int group = 0; group < GROUPS; group++) {
                if ((groups >> group & 1) == 1) {
                    image.put(weights[range * GROUPS + group]);
                }
            }
        }
    }

    /** A bit for each group that counts in a range; one more where shares are there that count for nothing. */
    private int groups(int range) {
        int groups = least[range] <= most[range] ? 1 << GROUPS : 0;
        for (int group = 0; group < GROUPS; group++) {
            groups |= weights[range * GROUPS + group] == 0 ? 0 : 1 << group;
        }
        return groups;
    }

    void read(Image image) {
        low = image.getInt();
        int ranges = Checks.in(image.getInt(), 0, MOST_RANGES, "ranges");
        least = new double[ranges];
        most = new double[ranges];
        weights = new double[ranges * GROUPS];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        Arrays.fill(most, Double.NEGATIVE_INFINITY);
        for (int range = 0; range < ranges; range++) {
            int groups = image.getInt();
            if (groups != 0) {
                least[range] = image.getDouble();
                most[range] = image.getDouble();
            }
            for (int group = 0; group < GROUPS; group++) {
                if ((groups >> group & 1) == 1) {
                    weights[range * GROUPS + group] = image.getDouble();
                }
            }
        }
    }

    /** Makes the ranges from one to another where they are missing. */
    private void hold(int from, int to) {
        int old = least.length;
        if (old == 0) {
            low = from;
        }
        int before = Math.max(0, low - from);
        int behind = Math.max(0, to - low - old + 1);
        if (before + behind > 0) {
            least = grown(least, before, behind, Double.POSITIVE_INFINITY);
            most = grown(most, before, behind, Double.NEGATIVE_INFINITY);
            weights = grown(weights, before * GROUPS, behind * GROUPS, 0);
            low -= before;
        }
    }

    private static double[] grown(double[] row, int before, int behind, double empty) {
        double[] wider = new double[before + row.length + behind];
        Arrays.fill(wider, empty);
        System.arraycopy(row, 0, wider, before, row.length);
        return wider;
    }

    /** The share used that is not exceeded with a probability; within a range as if its shares lay evenly. */
    public Moments quantile(double level) {
        double[] ofAll = new double[least.length];
        double[] total = new double[GROUPS];
        for (int group = 0; group < GROUPS; group++) {
            double[] own = ofGroup(group);
            total[group] = Rows.sum(own, own.length);
            Rows.add(ofAll, own);
        }
        double value = quantile(ofAll, level);
        double sum = Rows.sum(total, GROUPS);
        double squares = 0;
        for (int group = 0; group < GROUPS; group++) {
            if (total[group] > 0) {
                double distance = (quantile(ofGroup(group), level) - value) * total[group] / sum;
                squares += distance * distance;
            }
        }
        return new Moments(value, Math.sqrt(squares * GROUPS / DEGREES_OF_FREEDOM));
    }

    private double[] ofGroup(int group) {
        double[] own = new double[least.length];
        Arrays.setAll(own, place -> weights[place * GROUPS + group]);
        return own;
    }

    private double quantile(double[] weight, double level) {
        double target = level * Rows.sum(weight, weight.length);
        double before = 0;
        int place = 0;
        int last = weight.length - 1;
        while (last > 0 && weight[last] == 0) {
            last--;
        }
        while (place < last && before + weight[place] < target) {
            before += weight[place];
            place++;
        }
        double within = weight[place] > 0 ? Math.max(0, Math.min(1, (target - before) / weight[place])) : 0;
        return Math.fma(within, most[place] - least[place], least[place]);
    }
}
