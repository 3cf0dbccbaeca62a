package org.hedgerow.scenario;

import java.util.List;
import java.util.Optional;
import org.hedgerow.decision.Decision;
import org.hedgerow.decision.appraisal.Appraiser;
import org.hedgerow.decision.appraisal.Candidate;
import org.hedgerow.decision.appraisal.Terms;
import org.hedgerow.decision.charge.Capital;
import org.hedgerow.decision.turning.BreakEven;
import org.hedgerow.decision.turning.LinearDrift;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.position.Position;
import org.hedgerow.position.Stock;

/** The drift at which the answer turns, where it follows from the run's own paths: of balances and a linear hedge. */
record DriftStudy(Scenario scenario, List<Candidate> candidates, Terms terms, Decision decision) {
    /** By how much of the exposure an outcome may differ from a straight line. */
    private static final double LINEAR = 1e-9;

    private static final double USUAL_QUANTILE = 1.96; // no interval is read

    /** Of the best hedge against doing nothing; absent where it has no closed form. */
    Optional<BreakEven> breakEven(Outcomes chosen) {
        boolean balances = scenario.position().allLines().stream().allMatch(Stock.class::isInstance);
        Optional<String> hedge = BreakEvenStudy.hedges(decision, terms).stream().findFirst();
        if (!balances
                || hedge.isEmpty()
                || terms.profile().isPresent()
                || !(terms.charge() instanceof Capital capital)) {
            return Optional.empty();
        }
        Candidate best = candidates.get(decision.place(hedge.get()));
        if (best.fund().isPresent()) {
            return Optional.empty();
        }
        double worth =
                Position.inHome(scenario.position().netExposure(scenario.market()), scenario.market()).values().stream()
                        .mapToDouble(each -> each)
                        .sum();
        Appraiser appraiser = new Appraiser(chosen, candidates.get(0), terms, USUAL_QUANTILE);
        return new LinearDrift(capital.k(), terms.years(), worth, LINEAR * terms.grossExposure())
                .breakEven(best.name(), Strategy.NONE, appraiser.unhedged(), appraiser.weigh(best), appraiser);
    }
}
