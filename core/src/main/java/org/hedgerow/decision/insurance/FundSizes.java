package org.hedgerow.decision.insurance;

import org.hedgerow.decision.appraisal.Candidate;
import org.hedgerow.decision.appraisal.Terms;
import org.hedgerow.decision.charge.FundCharge;
import org.hedgerow.hedge.Fund;
import org.hedgerow.math.numeric.MinimumOnInterval;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;
import org.hedgerow.risk.Ranks;
import org.hedgerow.risk.measure.TailRisk;
import org.hedgerow.sample.Sample;

/** What funds of all sizes are worth on the paths of one: what its deals gain grows with its amount. */
final class FundSizes {
    /** A fund in foreign currency is sought up to so many times the loss. */
    private static final double LARGEST = 3;

    private static final double END = 1e-3; // as a share, where a search ends without having found a best

    private final Fund fund;
    private final Terms terms;
    private final Sample sample;
    private final double[] unhedged;
    private final double[] worthUnhedged; // per path, outcome less influence on the risk cost
    private final double[] perUnit; // what each unit of the fund gains, or nothing where it deals nothing
    private final TailRisk loss;

    /**
     * @param riskCost per path, the influence on what risk costs without the fund
     * @param perUnit what each unit of the fund gains; empty where it deals nothing
     */
    FundSizes(Fund fund, Terms terms, Sample sample, double[] unhedged, double[] riskCost, double[] perUnit) {
        this.fund = fund;
        this.terms = terms;
        this.sample = sample;
        this.unhedged = unhedged;
        this.perUnit = perUnit;
        this.worthUnhedged = sum(unhedged, -1, riskCost);
        this.loss =
                TailRisk.of(unhedged, Ranks.of(unhedged, sample), terms.charge().level());
    }

    static FundSizes of(Candidate candidate, Fund fund, Candidate none, Outcomes outcomes, Terms terms) {
        Sample sample = outcomes.sample();
        double[] unhedged = outcomes.values(none.strategy().outcome());
        double[] riskCost = terms.charge().influence(unhedged, Ranks.of(unhedged, sample), none.after(), terms.years());
        boolean deals = fund.currency().isPresent() && fund.amount() > 0;
        double[] perUnit = deals
                ? perUnit(outcomes.values(candidate.strategy().outcome()), unhedged, fund.amount())
                : new double[0];
        return new FundSizes(fund, terms, sample, unhedged, riskCost, perUnit);
    }

    private static double[] perUnit(double[] hedged, double[] unhedged, double amount) {
        double[] gain = sum(hedged, -1, unhedged);
        for (int path = 0; path < gain.length; path++) {
            gain[path] /= amount;
        }
        return gain;
    }

    private static double[] sum(double[] row, double factor, double[] other) {
        double[] sum = row.clone();
        for (int path = 0; path < sum.length; path++) {
            sum[path] += factor * other[path];
        }
        return sum;
    }

    SelfInsurance insurance(String strategy) {
        double price = FundCharge.price(fund, terms.charge());
        double valueAtRisk = Math.max(0, loss.valueAtRisk().value());
        double unexpected = loss.unexpectedLoss().value();
        FundSize covering = size(unexpected);
        Choice choice = choice(price, unexpected);
        FundSize best =
                switch (choice) {
                    case COVERS_THE_LOSS -> covering;
                    case SEARCHED -> size(searched(unexpected));
                    default -> size(0);
                };
        if (choice == Choice.SEARCHED) {
            choice = found(best.amount(), unexpected);
        }
        if (best.netBenefit().value() < 0) { // and so of every size
            best = new FundSize(0, new Estimate(0, 0));
            choice = choice == Choice.NO_FUND ? choice : Choice.NONE_IS_BETTER;
        }
        return new SelfInsurance(strategy, fund, price, loss, size(valueAtRisk), covering, best, choice);
    }

    private static Choice found(double amount, double unexpected) {
        double share = amount / (LARGEST * unexpected);
        if (share > 1 - END) {
            return Choice.THE_LARGER_THE_BETTER;
        }
        return amount > 0 ? Choice.SEARCHED : Choice.NONE_IS_BETTER;
    }

    private Choice choice(double price, double unexpected) {
        if (perUnit.length > 0 && unexpected > 0) {
            return Choice.SEARCHED;
        }
        return fund.spread() < price ? Choice.COVERS_THE_LOSS : Choice.NO_FUND;
    }

    private double searched(double unexpected) {
        return MinimumOnInterval.of(
                        amount -> -sample.controlledMoments(benefit(amount)).mean(), 0, LARGEST * unexpected)
                .point();
    }

    private FundSize size(double amount) {
        return new FundSize(amount, Influence.estimate(benefit(amount), sample));
    }

    /** Each path's part in the net benefit over doing nothing. */
    private double[] benefit(double amount) {
        double[] outcome = perUnit.length == 0 ? unhedged : sum(unhedged, amount, perUnit);
        double[] riskCost = FundCharge.influence(
                fund.of(amount), terms.charge(), outcome, Ranks.of(outcome, sample), terms.years());
        return sum(sum(outcome, -1, riskCost), -1, worthUnhedged);
    }
}
