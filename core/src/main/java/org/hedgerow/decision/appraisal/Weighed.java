package org.hedgerow.decision.appraisal;

import java.util.Optional;
import org.hedgerow.decision.charge.Charge;
import org.hedgerow.decision.charge.FundCharge;
import org.hedgerow.math.Rows;
import org.hedgerow.outcome.Column;
import org.hedgerow.risk.Tails;
import org.hedgerow.risk.measure.UnexpectedLoss;
import org.hedgerow.risk.row.Part;

/** One column of outcomes with each path's influence on its risk cost and on its unexpected loss. */
public final class Weighed {
    private final double[] outcome;
    private final Tails tails;
    private final double[] riskCost;
    private final double[] unexpectedLoss;
    private final Optional<double[]> lossYears; // where risk is charged on a profile

    private Weighed(
            double[] outcome, Tails tails, double[] riskCost, double[] unexpectedLoss, Optional<double[]> lossYears) {
        this.outcome = outcome;
        this.tails = tails;
        this.riskCost = riskCost;
        this.unexpectedLoss = unexpectedLoss;
        this.lossYears = lossYears;
    }

    /** Of the paths of a part. */
    static Weighed of(Part part, Candidate candidate, Terms terms) {
        Column outcome = candidate.strategy().outcome();
        Optional<double[]> lossYears = terms.profile()
                .map(dates -> ChargedProfile.influence(
                        candidate.strategy(), dates, terms.charge().level(), part));
        return of(part.values(outcome), lossYears, part.tails(outcome), candidate, terms);
    }

    /** @param lossYears influence on the sum over dates of time times unexpected loss, where that is what is charged */
    static Weighed of(double[] outcome, Optional<double[]> lossYears, Tails tails, Candidate candidate, Terms terms) {
        return new Weighed(
                outcome,
                tails,
                riskCost(outcome, tails, lossYears, candidate, terms),
                tails.influence(new UnexpectedLoss(terms.charge().level()), outcome),
                lossYears);
    }

    private static double[] riskCost(
            double[] outcome, Tails tails, Optional<double[]> lossYears, Candidate candidate, Terms terms) {
        Charge charge = terms.charge();
        if (candidate.fund().isPresent()) {
            return FundCharge.influence(candidate.fund().get(), charge, outcome, tails, terms.years());
        }
        if (lossYears.isPresent()) {
            double[] row = lossYears.get().clone();
            Rows.scale(row, charge.pricePerYear().orElseThrow());
            return row;
        }
        return charge.influence(outcome, tails, candidate.after(), terms.years());
    }

    /** Home currency at the horizon, gains positive. */
    public double[] outcome() {
        return outcome;
    }

    /** What is located of the outcomes of all paths. */
    public Tails tails() {
        return tails;
    }

    /** Each path's influence on the unexpected loss that is left. */
    public double[] unexpectedLoss() {
        return unexpectedLoss;
    }

    /** Each path's influence on the risk cost. */
    public double[] riskCost() {
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

    /** Each path's part in what is charged less, by years; empty where that is the unexpected loss by the horizon. */
    Optional<double[]> lossYearsRemovedFrom(Weighed unhedged) {
        return lossYears.map(own -> difference(unhedged.lossYears.orElseThrow(), own));
    }

    private static double[] difference(double[] first, double[] second) {
        double[] difference = new double[first.length];
        for (int path = 0; path < difference.length; path++) {
            difference[path] = first[path] - second[path];
        }
        return difference;
    }
}
