package org.hedgerow.decision;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.hedgerow.decision.appraisal.Appraisal;
import org.hedgerow.risk.Influence;
import org.hedgerow.risk.Interval;
import org.hedgerow.sample.Sample;

/**
 * Which strategies are beaten whatever risk costs: by another that may be recommended, costs no more and leaves no more
 * risk, one of the two surely less. Both are paired differences on the same paths, and what is no more than the other is
 * so at the upper end of their interval.
 */
final class Dominance {
    /** Of one strategy, each path's outcome and its influence on the unexpected loss that is left. */
    static final class Rows {
        private final double[] outcome;
        private final double[] unexpectedLoss;

        Rows(double[] outcome, double[] unexpectedLoss) {
            this.outcome = outcome;
            this.unexpectedLoss = unexpectedLoss;
        }
    }

    private final List<Appraisal> appraisals;
    private final List<Rows> rows;
    private final Sample sample;
    private final double quantile;
    private final double rounding;

    /** @param rounding what a difference must exceed to be more than rounding, home currency */
    Dominance(List<Appraisal> appraisals, List<Rows> rows, Sample sample, double quantile, double rounding) {
        this.appraisals = appraisals;
        this.rows = rows;
        this.sample = sample;
        this.quantile = quantile;
        this.rounding = rounding;
    }

    /** By the name of each that is dominated the one that dominates it: of several that of the highest net benefit. */
    SortedMap<String, String> all() {
        SortedMap<String, String> dominated = new TreeMap<>();
        for (int place = 0; place < appraisals.size(); place++) {
            String name = appraisals.get(place).name();
            by(place).ifPresent(other -> dominated.put(name, other));
        }
        return dominated;
    }

    private Optional<String> by(int place) {
        return IntStream.range(0, appraisals.size())
                .filter(other -> other != place && appraisals.get(other).stands() && mayDominate(other, place))
                .boxed()
                .sorted(Comparator.comparing(
                        other -> -appraisals.get(other).netBenefit().value()))
                .filter(other -> dominates(other, place))
                .findFirst()
                .map(other -> appraisals.get(other).name());
    }

    /** Whether neither estimate speaks against it, so that few pairs have to be looked at path by path. */
    private boolean mayDominate(int other, int place) {
        Appraisal better = appraisals.get(other);
        Appraisal worse = appraisals.get(place);
        return better.expectedCost().value() <= worse.expectedCost().value() + rounding
                && better.riskRemoved().amount().value()
                        >= worse.riskRemoved().amount().value() - rounding;
    }

    private boolean dominates(int other, int place) {
        Interval cheaper = difference(rows.get(other).outcome, rows.get(place).outcome);
        if (cheaper.low() < -rounding) {
            return false;
        }
        Interval safer = difference(rows.get(place).unexpectedLoss, rows.get(other).unexpectedLoss);
        return safer.low() >= -rounding && (cheaper.low() > rounding || safer.low() > rounding);
    }

    private Interval difference(double[] first, double[] second) {
        return Influence.difference(first, second, sample).interval(quantile);
    }
}
