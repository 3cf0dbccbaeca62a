package org.hedgerow.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hedgerow.decision.appraisal.Appraisal;
import org.hedgerow.decision.appraisal.Candidate;
import org.hedgerow.decision.appraisal.Terms;
import org.hedgerow.decision.appraisal.WeighedRows;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Interval;
import org.hedgerow.risk.row.PathRow;
import org.hedgerow.risk.row.Paths;

/**
 * Which strategies are beaten whatever a unit of risk costs: by another that may be recommended, costs no more and leaves
 * no more of the risk that is charged, one of the two surely less. Both are paired differences on the same paths, and what
 * is no more than the other is so at the upper end of its interval, which holds for all pairs together. Where risk costs nothing, the unexpected loss
 * tells more of it from less. A fund for losses
 * deals nothing and has another price: it neither beats others nor is beaten.
 */
final class Dominance {
    /**
     * Of one strategy.
     *
     * @param appraisal known when all is measured
     */
    private record Row(WeighedRows rows, Supplier<Appraisal> appraisal) {
        String name() {
            return appraisal.get().name();
        }

        double netBenefit() {
            return appraisal.get().netBenefit().value();
        }

        boolean mayBeTaken() {
            return appraisal.get().stands();
        }
    }

    private final Terms terms;
    private final Paths paths;
    private final List<Row> rows = new ArrayList<>();

    Dominance(Terms terms, Paths paths) {
        this.terms = terms;
        this.paths = paths;
    }

    void add(Candidate candidate, WeighedRows weighed, Supplier<Appraisal> appraisal) {
        if (candidate.fund().isEmpty()) {
            rows.add(new Row(weighed, appraisal));
        }
    }

    /** By the name of each that is dominated the one that dominates it: of several that of the highest net benefit. */
    Supplier<SortedMap<String, String>> all() {
        int pairs = rows.size() * (rows.size() - 1) / 2;
        Search search = new Search(Decision.quantile(pairs * terms.looks()));
        return () -> {
            SortedMap<String, String> dominated = new TreeMap<>();
            for (Row row : rows) {
                search.by(row).ifPresent(other -> dominated.put(row.name(), other.name()));
            }
            return dominated;
        };
    }

    /** Between all rows, once they are known. */
    private final class Search {
        private final double quantile;
        private final List<List<Supplier<Estimate>>> dearer; // outcome of the first less that of the second, after it
        private final List<List<Supplier<Estimate>>> riskier;

        Search(double quantile) {
            this.quantile = quantile;
            this.dearer = differences(WeighedRows::outcome);
            this.riskier = differences(WeighedRows::risk);
        }

        /** Of all pairs, since it is not known before all is measured which of them matter. */
        private List<List<Supplier<Estimate>>> differences(Function<WeighedRows, PathRow> of) {
            List<List<Supplier<Estimate>>> all = new ArrayList<>();
            for (int first = 0; first < rows.size(); first++) {
                PathRow one = of.apply(rows.get(first).rows());
                List<Supplier<Estimate>> row = new ArrayList<>();
                for (Row other : rows.subList(first + 1, rows.size())) {
                    PathRow difference = one.less(of.apply(other.rows()));
                    row.add(paths.ask(() -> paths.estimate(difference)));
                }
                all.add(row);
            }
            return all;
        }

        Optional<Row> by(Row worse) {
            return rows.stream()
                    .filter(other -> !other.equals(worse) && other.mayBeTaken() && mayDominate(other, worse))
                    .sorted(Comparator.comparingDouble((Row other) -> -other.netBenefit()))
                    .filter(other -> dominates(rows.indexOf(other), rows.indexOf(worse)))
                    .findFirst();
        }

        /** Whether no estimate speaks against it, so that few pairs have to be looked at path by path. */
        private boolean mayDominate(Row better, Row worse) {
            double dearerBy = better.appraisal().get().expectedCost().value()
                    - worse.appraisal().get().expectedCost().value();
            return dearerBy <= terms.rounding() && better.netBenefit() >= worse.netBenefit();
        }

        private boolean dominates(int better, int worse) {
            double rounding = terms.rounding();
            Interval cheaper = difference(dearer, better, worse).interval(quantile);
            if (cheaper.low() < -rounding) {
                return false;
            }
            Interval safer = difference(riskier, worse, better).interval(quantile);
            return safer.low() >= -rounding && (cheaper.low() > rounding || safer.low() > rounding);
        }

        private Estimate difference(List<List<Supplier<Estimate>>> all, int first, int second) {
            if (first < second) {
                return all.get(first).get(second - first - 1).get();
            }
            return difference(all, second, first).negative();
        }
    }
}
