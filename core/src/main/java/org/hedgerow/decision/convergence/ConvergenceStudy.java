package org.hedgerow.decision.convergence;

import java.util.ArrayList;
import java.util.List;
import org.hedgerow.decision.Decision;
import org.hedgerow.decision.appraisal.Appraiser;
import org.hedgerow.decision.appraisal.Candidate;
import org.hedgerow.decision.appraisal.NetBenefit;
import org.hedgerow.decision.appraisal.Terms;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.simulation.Crew;
import org.hedgerow.simulation.Settings;

/** Weighs strategies on the first paths of a run as its decision weighs them on all. */
public record ConvergenceStudy(List<Candidate> candidates, Terms terms) {
    public ConvergenceStudy {
        candidates = List.copyOf(candidates);
    }

    /** Of a decision on the outcomes of all paths. */
    public Convergence read(Outcomes outcomes, Decision decision, Settings settings) {
        List<Integer> numbers = Prefixes.of(settings);
        List<List<NetBenefit>> byNumber = new ArrayList<>();
        for (int number : numbers.subList(0, numbers.size() - 1)) {
            byNumber.add(benefits(outcomes.first(number), settings.crew()));
        }
        byNumber.add(decision.appraisals().stream()
                .map(appraisal -> appraisal.netBenefit())
                .toList());
        List<BenefitsByPaths> strategies = new ArrayList<>();
        for (int place = 0; place < candidates.size(); place++) {
            int own = place;
            strategies.add(new BenefitsByPaths(
                    candidates.get(place).name(),
                    byNumber.stream().map(each -> each.get(own)).toList()));
        }
        return new Convergence(numbers, strategies);
    }

    /** Of all strategies on some paths. */
    List<NetBenefit> benefits(Outcomes some, Crew crew) {
        Appraiser appraiser =
                new Appraiser(some, candidates.get(0), terms, Decision.quantile(candidates.size(), terms));
        return crew.each(
                candidates.size(),
                place -> appraiser.netBenefit(appraiser.benefit(appraiser.weigh(candidates.get(place)))));
    }
}
