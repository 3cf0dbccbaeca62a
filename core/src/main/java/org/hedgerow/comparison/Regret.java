package org.hedgerow.comparison;

import java.util.List;
import java.util.Optional;
import org.hedgerow.decision.Decision;
import org.hedgerow.decision.appraisal.Appraisal;
import org.hedgerow.decision.appraisal.Appraiser;
import org.hedgerow.decision.appraisal.Candidate;
import org.hedgerow.decision.appraisal.Terms;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;

/**
 * What is lost by following one model's recommendation where another model is true: the net benefit of the best there less
 * that of what is followed.
 *
 * @param best there
 * @param lost home currency, with the error of the difference on the same paths; 0 where what is followed is the best
 * @param allowed whether what is followed may be done there: limits on the way depend on the model
 */
public record Regret(String followed, String best, Estimate lost, boolean allowed) {
    private static final double USUAL = 1.96;

    /** On the paths of the other model; absent where nothing may be recommended there. */
    public static Optional<Regret> of(
            String followed, Decision decision, List<Candidate> candidates, Outcomes outcomes, Terms terms) {
        Appraiser appraiser = new Appraiser(outcomes, candidates.get(0), terms, USUAL);
        boolean allowed = decision.appraisals().stream()
                .filter(some -> some.name().equals(followed))
                .allMatch(Appraisal::allowed);
        return decision.recommendation().strategy().map(best -> {
            double[] most = benefit(best, candidates, appraiser);
            double[] own = benefit(followed, candidates, appraiser);
            return new Regret(followed, best, Influence.difference(most, own, outcomes.sample()), allowed);
        });
    }

    private static double[] benefit(String name, List<Candidate> candidates, Appraiser appraiser) {
        Candidate candidate = candidates.stream()
                .filter(some -> some.name().equals(name))
                .findFirst()
                .orElseThrow();
        return appraiser.benefit(appraiser.weigh(candidate));
    }
}
