package org.hedgerow.effectiveness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hedgerow.check.Checks;

/**
 * What a hedge did in the past, period by period.
 *
 * @param periods the dollar offset of each
 * @param cumulative the dollar offset from the first period to each
 * @param regression absent where there are too few periods, or nothing changed
 * @param varianceRemoved {@code 1 - var(item + hedge) / var(item)}; absent where the item did not vary
 */
public record RetrospectiveEffectiveness(
        List<DollarOffset> periods,
        List<DollarOffset> cumulative,
        Optional<OffsetRegression> regression,
        Optional<Double> varianceRemoved,
        EffectivenessRules rules) {
    public RetrospectiveEffectiveness {
        periods = Checks.notEmpty(periods, "periods");
        cumulative = Checks.notEmpty(cumulative, "cumulative");
    }

    /**
     * Of changes of value over the same periods, gains positive, in one unit.
     *
     * @param hedgedAmount by which small changes are told
     */
    public static RetrospectiveEffectiveness of(
            double[] item, double[] hedge, double hedgedAmount, EffectivenessRules rules) {
        OffsetRegression.check(item, hedge);
        double smallest = rules.smallest(hedgedAmount);
        List<DollarOffset> periods = new ArrayList<>();
        List<DollarOffset> cumulative = new ArrayList<>();
        double itemSum = 0;
        double hedgeSum = 0;
        for (int period = 0; period < item.length; period++) {
            itemSum += item[period];
            hedgeSum += hedge[period];
            periods.add(new DollarOffset(item[period], hedge[period], smallest));
            cumulative.add(new DollarOffset(itemSum, hedgeSum, smallest));
        }
        return new RetrospectiveEffectiveness(
                periods, cumulative, OffsetRegression.of(item, hedge), varianceRemoved(item, hedge), rules);
    }

    private static Optional<Double> varianceRemoved(double[] item, double[] hedge) {
        double[] both = new double[item.length];
        for (int period = 0; period < both.length; period++) {
            both[period] = item[period] + hedge[period];
        }
        double before = squares(item);
        return before > 0 ? Optional.of(1 - squares(both) / before) : Optional.empty();
    }

    private static double squares(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        double squares = 0;
        for (double value : values) {
            double distance = value - sum / values.length;
            squares += distance * distance;
        }
        return squares;
    }

    /** Of all periods together. */
    public Finding offset() {
        return cumulative.get(cumulative.size() - 1).finding(rules);
    }

    /** The finding of the regression; not meaningful where there is none. */
    public Finding byRegression() {
        return regression.map(some -> some.finding(rules)).orElse(Finding.NOT_MEANINGFUL);
    }
}
