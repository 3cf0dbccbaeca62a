package org.hedgerow.decision.appraisal;

import org.hedgerow.decision.charge.FundCharge;
import org.hedgerow.risk.Ranks;
import org.hedgerow.risk.measure.UnexpectedLoss;
import org.hedgerow.sample.Sample;

/** One column of outcomes with each path's influence on its risk cost and on its unexpected loss. */
public final class Weighed {
    private final double[] outcome;
    private final Ranks ranks;
    private final double[] riskCost;
    private final double[] unexpectedLoss;

    private Weighed(double[] outcome, Ranks ranks, double[] riskCost, double[] unexpectedLoss) {
        this.outcome = outcome;
        this.ranks = ranks;
        this.riskCost = riskCost;
        this.unexpectedLoss = unexpectedLoss;
    }

    static Weighed of(double[] outcome, Sample sample, Candidate candidate, Terms terms) {
        Ranks ranks = Ranks.of(outcome, sample);
        return new Weighed(
                outcome,
                ranks,
                candidate
                        .fund()
                        .map(fund -> FundCharge.influence(fund, terms.charge(), outcome, ranks, terms.years()))
                        .orElseGet(() -> terms.charge().influence(outcome, ranks, candidate.after(), terms.years())),
                new UnexpectedLoss(terms.charge().level()).influence(outcome, ranks));
    }

    /** Home currency at the horizon, gains positive. */
    public double[] outcome() {
        return outcome;
    }

    Ranks ranks() {
        return ranks;
    }

    /** Each path's influence on the unexpected loss that is left. */
    public double[] unexpectedLoss() {
        return unexpectedLoss;
    }

    /** Each path's influence on the risk cost. */
    double[] riskCost() {
        return riskCost;
    }

    /** Each path's part in the net benefit of this over the unhedged: {@code [H - rc(H)] - [U - rc(U)]}. */
    double[] benefitOver(Weighed unhedged) {
        double[] benefit = new double[outcome.length];
        for (int path = 0; path < benefit.length; path++) {
            double gain = outcome[path] - unhedged.outcome[path];
            benefit[path] = gain - (riskCost[path] - unhedged.riskCost[path]);
        }
        return benefit;
    }

    /** {@code U - H} on each path. */
    double[] costAgainst(Weighed unhedged) {
        return difference(unhedged.outcome, outcome);
    }

    /** Each path's part in {@code D(U) - D(H)}. */
    double[] lossRemovedFrom(Weighed unhedged) {
        return difference(unhedged.unexpectedLoss, unexpectedLoss);
    }

    private static double[] difference(double[] first, double[] second) {
        double[] difference = new double[first.length];
        for (int path = 0; path < difference.length; path++) {
            difference[path] = first[path] - second[path];
        }
        return difference;
    }
}
