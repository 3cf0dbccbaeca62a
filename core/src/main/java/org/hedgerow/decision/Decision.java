package org.hedgerow.decision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hedgerow.decision.appraisal.Appraisal;
import org.hedgerow.decision.appraisal.Appraiser;
import org.hedgerow.decision.appraisal.Candidate;
import org.hedgerow.decision.appraisal.NetBenefit;
import org.hedgerow.decision.appraisal.Terms;
import org.hedgerow.decision.appraisal.Weighed;
import org.hedgerow.math.Normal;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.sample.Sample;

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
        double quantile = quantile(candidates.size(), terms);
        Dominance dominance = new Dominance(terms);
        Appraiser appraiser = new Appraiser(chosen, candidates.get(0), terms, quantile);
        Appraiser forward =
                chosen == atForward ? appraiser : new Appraiser(atForward, candidates.get(0), terms, quantile);
        Sample sample = appraiser.sample();
        List<Appraisal> appraisals = new ArrayList<>();
        List<double[]> benefits = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Weighed weighed = appraiser.weigh(candidate);
            double[] benefit = appraiser.benefit(weighed);
            NetBenefit atForwardDrift =
                    appraiser.netBenefit(forward == appraiser ? benefit : forward.benefit(forward.weigh(candidate)));
            appraisals.add(appraiser.appraise(candidate, weighed, benefit, atForwardDrift));
            benefits.add(sample.adjusted(benefit));
            dominance.add(appraisals.get(appraisals.size() - 1), weighed);
        }
        List<String> names = candidates.stream().map(Candidate::name).toList();
        Differences differences = Differences.of(names, benefits, sample, quantile);
        Ranking ranking = new Ranking(appraisals, differences, terms.material(), terms.rounding());
        return new Decision(appraisals, Reason.recommend(ranking, terms), differences, dominance.all(sample));
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
