package org.hedgerow.decision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.hedgerow.decision.appraisal.Appraisal;
import org.hedgerow.decision.appraisal.Appraisals;
import org.hedgerow.decision.appraisal.Candidate;
import org.hedgerow.decision.appraisal.Terms;
import org.hedgerow.decision.appraisal.WeighedRows;
import org.hedgerow.math.Normal;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.risk.row.KeptPaths;
import org.hedgerow.risk.row.PathRow;
import org.hedgerow.risk.row.Paths;

/**
 * All strategies appraised on the same paths, in the scenario's order, and what to do.
 *
 * @param differences of their net benefits, in pairs
 * @param dominated by name of each strategy that is beaten whatever a unit of risk costs, the name of one that beats it
 */
public record Decision(
        List<Appraisal> appraisals,
        Recommendation recommendation,
        Differences differences,
        SortedMap<String, String> dominated) {
    private static final double ERROR_OF_ALL_INTERVALS = 0.05;

    public Decision {
        appraisals = List.copyOf(appraisals);
        dominated = Collections.unmodifiableSortedMap(new TreeMap<>(dominated));
    }

    /**
     * Decides between candidates, of which the first is the unhedged position.
     *
     * @param chosen outcomes under the scenario's drift
     * @param atForward outcomes of the same draws where every mean is today's forward
     */
    public static Decision of(List<Candidate> candidates, Outcomes chosen, Outcomes atForward, Terms terms) {
        Paths paths = KeptPaths.of(chosen);
        return of(candidates, paths, chosen == atForward ? paths : KeptPaths.of(atForward), terms);
    }

    /** The same of paths that need not be kept. */
    public static Decision of(List<Candidate> candidates, Paths chosen, Paths atForward, Terms terms) {
        double quantile = quantile(candidates.size(), terms);
        Appraisals own = new Appraisals(chosen, candidates.get(0), terms, quantile);
        Appraisals forward = chosen == atForward ? own : new Appraisals(atForward, candidates.get(0), terms, quantile);
        List<WeighedRows> rows = candidates.stream().map(own::rows).toList();
        List<WeighedRows> rowsAtForward = chosen == atForward
                ? rows
                : candidates.stream().map(forward::rows).toList();
        List<Supplier<Appraisal>> asked = new ArrayList<>();
        List<Appraisal> appraisals = new ArrayList<>();
        Dominance dominance = new Dominance(terms, chosen);
        for (int each = 0; each < rows.size(); each++) {
            int place = each;
            asked.add(chosen.ask(() -> own.ask(rows.get(place), atForward, rowsAtForward.get(place))));
            dominance.add(candidates.get(place), rows.get(place), () -> appraisals.get(place));
        }
        List<String> names = candidates.stream().map(Candidate::name).toList();
        List<PathRow> benefits = rows.stream().map(WeighedRows::adjustedBenefit).toList();
        Supplier<Differences> differing = chosen.ask(() -> Differences.of(names, benefits, chosen, quantile));
        Supplier<SortedMap<String, String>> dominated = dominance.all();
        chosen.measure();
        atForward.measure();
        for (int place = 0; place < rows.size(); place++) {
            appraisals.add(asked.get(place).get());
            rows.get(place).hold(chosen);
            rowsAtForward.get(place).drop(atForward);
        }
        Differences differences = differing.get();
        Ranking ranking = new Ranking(appraisals, differences, terms.material(), terms.rounding());
        return new Decision(appraisals, Reason.recommend(ranking, terms), differences, dominated.get());
    }

    /** Whether another beats a strategy whatever risk costs: its name. */
    public Optional<String> dominating(String strategy) {
        return Optional.ofNullable(dominated.get(strategy));
    }

    /** The place of a strategy in all lists. */
    public int place(String strategy) {
        return differences.strategies().indexOf(strategy);
    }

    /** Of the intervals of so many candidates' net benefits, the unhedged position among them. */
    public static double quantile(int candidates, Terms terms) {
        return quantile(Math.max(1, candidates - 1) * terms.looks());
    }

    /** Of the standard normal, for so many two-sided 95 % intervals that hold together (Bonferroni). */
    public static double quantile(int intervals) {
        return Normal.quantile(1 - ERROR_OF_ALL_INTERVALS / (2 * Math.max(1, intervals)));
    }
}
