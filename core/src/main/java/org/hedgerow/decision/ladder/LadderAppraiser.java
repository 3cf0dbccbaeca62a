package org.hedgerow.decision.ladder;

import java.util.ArrayList;
import java.util.List;
import org.hedgerow.decision.appraisal.Appraiser;
import org.hedgerow.decision.appraisal.Candidate;
import org.hedgerow.decision.appraisal.NetBenefit;
import org.hedgerow.decision.appraisal.Terms;
import org.hedgerow.decision.appraisal.Weighed;
import org.hedgerow.risk.Influence;

/** Puts numbers to the rungs of ladders, all on the same paths. */
public final class LadderAppraiser {
    private final Appraiser appraiser;
    private final Terms terms;
    private final double quantile;

    /** @param quantile errors to either side of an interval, for all rungs together */
    public LadderAppraiser(Appraiser appraiser, Terms terms, double quantile) {
        this.appraiser = appraiser;
        this.terms = terms;
        this.quantile = quantile;
    }

    /**
     * Of one instrument.
     *
     * @param rungs the position with the instrument at each of {@link Ladder#RATIOS}
     * @param outcomes of them, per path, in the same order
     * @param allowed whether each breaks no norm or limit
     */
    public Ladder ladder(
            String strategy, boolean scaled, List<Candidate> rungs, List<double[]> outcomes, List<Boolean> allowed) {
        List<Rung> appraised = new ArrayList<>();
        List<double[]> benefits = new ArrayList<>();
        for (int place = 0; place < rungs.size(); place++) {
            Candidate candidate = rungs.get(place);
            Weighed weighed = appraiser.weigh(candidate, outcomes.get(place));
            double[] benefit = appraiser.benefit(weighed);
            appraised.add(rung(Ladder.RATIOS.get(place), allowed.get(place), weighed, benefit));
            benefits.add(benefit);
        }
        int best = best(appraised);
        List<Double> alike = new ArrayList<>();
        for (int place = 0; place < appraised.size(); place++) {
            if (place != best
                    && appraised.get(place).allowed()
                    && !separable(benefits.get(best), benefits.get(place))) {
                alike.add(appraised.get(place).ratio());
            }
        }
        boolean whatIf = rungs.get(rungs.size() - 1).whatIf();
        return new Ladder(strategy, whatIf, scaled, appraised, best, alike);
    }

    private Rung rung(double ratio, boolean allowed, Weighed weighed, double[] benefit) {
        NetBenefit netBenefit = appraiser.netBenefit(benefit);
        return new Rung(
                ratio,
                appraiser.expectedCost(weighed),
                Influence.estimate(weighed.unexpectedLoss(), appraiser.sample()),
                netBenefit,
                appraiser.verdict(netBenefit),
                allowed);
    }

    private int best(List<Rung> rungs) {
        int best = 0;
        for (int place = 1; place < rungs.size(); place++) {
            Rung rung = rungs.get(place);
            Rung before = rungs.get(best);
            boolean better = rung.netBenefit().value() > before.netBenefit().value() + terms.rounding();
            if (rung.allowed() && (better || !before.allowed())) {
                best = place;
            }
        }
        return best;
    }

    private boolean separable(double[] first, double[] second) {
        return Influence.difference(first, second, appraiser.sample())
                .interval(quantile)
                .isSigned(terms.material());
    }
}
