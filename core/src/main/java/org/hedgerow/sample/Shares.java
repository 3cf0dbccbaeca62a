package org.hedgerow.sample;

import java.util.ArrayList;
import java.util.List;
import org.hedgerow.check.Checks;

/**
 * Shares of a sample's paths, by weight, that fall into classes, with the standard errors of {@link Sample#moments} of a row
 * of ones and noughts for each class; all classes together take one pass over the paths.
 *
 * <p>With {@code s} the weight of a unit's paths in a class of share {@code p} and {@code W} that of all its paths, the
 * square of the error is {@code sum (s - p W)^2} over the units by the square of all weight.
 */
public final class Shares {
    private final Sample sample;
    private final int[] classes; // [path]
    private final int[] first; // [class], its first place in the order
    private final int[] order; // paths by class
    private final double[] ofUnit; // [unit], weight of its paths
    private final double[] inClass; // [unit], of those in the class looked at; 0 between classes
    private final double squares; // sum over units of their weights squared

    private Shares(int[] classes, int count, Sample sample) {
        this.sample = sample;
        this.classes = classes;
        this.first = starts(classes, count);
        this.order = order(classes, first);
        this.ofUnit = new double[sample.units().count(sample.paths())];
        this.inClass = new double[ofUnit.length];
        for (int path = 0; path < classes.length; path++) {
            ofUnit[sample.units().unit(path)] += sample.weight(path);
        }
        double sum = 0;
        for (double weight : ofUnit) {
            sum += weight * weight;
        }
        this.squares = sum;
    }

    /**
     * Of each class in turn.
     *
     * @param classes of the paths in their order, from 0
     * @param count of classes, of which some may be empty
     */
    public static List<Moments> of(int[] classes, int count, Sample sample) {
        Checks.that(
                classes.length == sample.paths(), "paths", "must be " + sample.paths() + ", but are " + classes.length);
        Shares shares = new Shares(classes, count, sample);
        List<Moments> all = new ArrayList<>();
        for (int each = 0; each < count; each++) {
            all.add(shares.share(each));
        }
        return all;
    }

    private static int[] starts(int[] classes, int count) {
        int[] first = new int[count + 1];
        for (int each : classes) {
            first[each + 1]++;
        }
        for (int each = 0; each < count; each++) {
            first[each + 1] += first[each];
        }
        return first;
    }

    private static int[] order(int[] classes, int[] first) {
        int[] next = first.clone();
        int[] order = new int[classes.length];
        for (int path = 0; path < classes.length; path++) {
            order[next[classes[path]]++] = path;
        }
        return order;
    }

    private Moments share(int of) {
        int paths = first[of + 1] - first[of];
        if (paths == 0 || paths == classes.length) {
            return new Moments(paths == 0 ? 0 : 1, 0);
        }
        double weight = 0;
        for (int place = first[of]; place < first[of + 1]; place++) {
            weight += sample.weight(order[place]);
            inClass[sample.units().unit(order[place])] += sample.weight(order[place]);
        }
        double share = weight / sample.totalWeight();
        double sum = deviations(of, share);
        double all = Sample.correction(sample.units()) * sum;
        return new Moments(share, Math.sqrt(all) / sample.totalWeight());
    }

    /** {@code sum (s - p W)^2}: unit by unit where the class has paths, {@code p^2 W^2} for the rest. */
    private double deviations(int of, double share) {
        double sum = 0;
        double rest = squares;
        for (int place = first[of]; place < first[of + 1]; place++) {
            int unit = sample.units().unit(order[place]);
            if (inClass[unit] > 0) {
                double distance = inClass[unit] - share * ofUnit[unit];
                sum += distance * distance;
                rest -= ofUnit[unit] * ofUnit[unit];
                inClass[unit] = 0;
            }
        }
        return sum + share * share * Math.max(0, rest);
    }
}
