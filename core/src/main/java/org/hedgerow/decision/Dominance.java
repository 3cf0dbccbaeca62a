package org.hedgerow.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hedgerow.decision.appraisal.Appraisal;
import org.hedgerow.decision.appraisal.Terms;
import org.hedgerow.decision.appraisal.Weighed;
import org.hedgerow.risk.Influence;
import org.hedgerow.risk.Interval;
import org.hedgerow.sample.Sample;

/**
 * Which strategies are beaten whatever a unit of risk costs: by another that may be recommended, costs no more and leaves
 * no more of the risk that is charged, one of the two surely less. Both are paired differences on the same paths, and what
 * is no more than the other is so at the upper end of its interval, which holds for all pairs together. Where risk costs nothing, the unexpected loss
 * tells more of it from less. A fund for losses
 * deals nothing and has another price: it neither beats others nor is beaten.
 */
final class Dominance {
    /** Of one strategy, each path's outcome and its influence on what the risk that is left costs, or where that is nothing on it. */
    private static final class Row {
        private final Appraisal appraisal;
        private final double[] outcome;
        private final double[] risk;

        Row(Appraisal appraisal, double[] outcome, double[] risk) {
            this.appraisal = appraisal;
            this.outcome = outcome;
            this.risk = risk;
        }

        String name() {
            return appraisal.name();
        }

        double netBenefit() {
            return appraisal.netBenefit().value();
        }
    }

    private final Terms terms;
    private final List<Row> rows = new ArrayList<>();

    Dominance(Terms terms) {
        this.terms = terms;
    }

    void add(Appraisal appraisal, Weighed weighed) {
        if (appraisal.fund().isEmpty()) {
            double[] risk = terms.charge().isFree() ? weighed.unexpectedLoss() : weighed.riskCost();
            rows.add(new Row(appraisal, weighed.outcome(), risk));
        }
    }

    /** By the name of each that is dominated the one that dominates it: of several that of the highest net benefit. */
    SortedMap<String, String> all(Sample sample) {
        int pairs = rows.size() * (rows.size() - 1) / 2;
        Search search = new Search(sample, Decision.quantile(pairs * terms.looks()));
        SortedMap<String, String> dominated = new TreeMap<>();
        for (Row row : rows) {
            search.by(row).ifPresent(other -> dominated.put(row.name(), other.name()));
        }
        return dominated;
    }

    /** Between all rows, once they are known. */
    private final class Search {
        private final Sample sample;
        private final double quantile;

        Search(Sample sample, double quantile) {
            this.sample = sample;
            this.quantile = quantile;
        }

        Optional<Row> by(Row worse) {
            return rows.stream()
                    .filter(other -> other != worse && other.appraisal.stands() && mayDominate(other, worse))
                    .sorted(Comparator.comparingDouble((Row other) -> -other.netBenefit()))
                    .filter(other -> dominates(other, worse))
                    .findFirst();
        }

        /** Whether no estimate speaks against it, so that few pairs have to be looked at path by path. */
        private boolean mayDominate(Row better, Row worse) {
            double dearer = better.appraisal.expectedCost().value()
                    - worse.appraisal.expectedCost().value();
            return dearer <= terms.rounding() && better.netBenefit() >= worse.netBenefit();
        }

        private boolean dominates(Row better, Row worse) {
            double rounding = terms.rounding();
            Interval cheaper = difference(better.outcome, worse.outcome);
            if (cheaper.low() < -rounding) {
                return false;
            }
            Interval safer = difference(worse.risk, better.risk);
            return safer.low() >= -rounding && (cheaper.low() > rounding || safer.low() > rounding);
        }

        private Interval difference(double[] first, double[] second) {
            return Influence.difference(first, second, sample).interval(quantile);
        }
    }
}
