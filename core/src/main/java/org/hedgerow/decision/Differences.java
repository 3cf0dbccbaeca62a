package org.hedgerow.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.hedgerow.decision.appraisal.NetBenefit;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.row.PathRow;
import org.hedgerow.risk.row.Paths;

/**
 * What each strategy is worth more than each other, path by path on the same numbers: home currency at the horizon.
 *
 * @param strategies in the order of rows and columns
 * @param pairs of each strategy, less each of those after it
 * @param quantile errors to either side of an interval, of a normal
 */
public record Differences(List<String> strategies, List<List<Estimate>> pairs, double quantile) {
    public Differences {
        strategies = List.copyOf(strategies);
        pairs = pairs.stream().map(List::copyOf).toList();
    }

    /** From each path's part in the net benefits, less what rows of known mean tell of it. */
    static Supplier<Differences> of(List<String> strategies, List<PathRow> adjusted, Paths paths, double quantile) {
        List<List<Supplier<Estimate>>> pairs = new ArrayList<>();
        for (int first = 0; first < adjusted.size(); first++) {
            List<Supplier<Estimate>> row = new ArrayList<>();
            for (int second = first + 1; second < adjusted.size(); second++) {
                row.add(paths.counted(adjusted.get(first).less(adjusted.get(second))));
            }
            pairs.add(row);
        }
        return () -> new Differences(
                strategies,
                pairs.stream()
                        .map(row -> row.stream().map(Supplier::get).toList())
                        .toList(),
                quantile);
    }

    /** By how much the first is worth more than the second. */
    public Estimate of(int first, int second) {
        if (first == second) {
            return new Estimate(0, 0);
        }
        if (first < second) {
            return pairs.get(first).get(second - first - 1);
        }
        return of(second, first).negative();
    }

    /** The same with its interval, 95 % for the differences of all hedges to one of them together. */
    public NetBenefit benefit(int first, int second) {
        Estimate difference = of(first, second);
        return new NetBenefit(difference, difference.interval(quantile));
    }

    /** Whether their difference has a sign that no accident of the paths explains, and may be large enough to matter. */
    boolean separable(int first, int second, double material) {
        return of(first, second).interval(quantile).isSigned(material);
    }
}
