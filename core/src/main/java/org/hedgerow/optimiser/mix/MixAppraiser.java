package org.hedgerow.optimiser.mix;

import java.util.List;
import org.hedgerow.decision.appraisal.Terms;
import org.hedgerow.decision.appraisal.Verdict;
import org.hedgerow.limit.OpenItem;
import org.hedgerow.limit.OpenPosition;
import org.hedgerow.math.Normal;
import org.hedgerow.optimiser.cost.ScenarioMatrix;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;
import org.hedgerow.risk.Interval;
import org.hedgerow.risk.Ranks;
import org.hedgerow.risk.measure.UnexpectedLoss;
import org.hedgerow.sample.Sample;

/** Puts numbers and their errors to mixes, against the unhedged outcomes of the same paths. */
public final class MixAppraiser {
    private static final double QUANTILE = Normal.quantile(0.975);

    private final ScenarioMatrix scenarios;
    private final Terms terms;
    private final List<OpenItem> lines;
    private final List<Instrument> instruments;
    private final Weighing unhedged;

    /** @param scenarios other paths than those on which the mixes were chosen */
    public MixAppraiser(ScenarioMatrix scenarios, Terms terms, List<OpenItem> lines, List<Instrument> instruments) {
        this.scenarios = scenarios;
        this.terms = terms;
        this.lines = List.copyOf(lines);
        this.instruments = List.copyOf(instruments);
        this.unhedged = new Weighing(new double[scenarios.size()]);
    }

    /** Rows of influences of one mix. */
    private final class Weighing {
        final double[] objective;
        final double[] cost;
        final double[] unexpectedLoss;
        final double[] riskCost;
        final double tailPaths;

        Weighing(double[] holdings) {
            double[] outcome = new double[scenarios.sample().paths()];
            scenarios.outcome(holdings, outcome);
            Ranks ranks = Ranks.of(outcome, scenarios.sample());
            OpenPosition after = new OpenPosition(ChargeCost.after(lines, instruments, holdings));
            riskCost = terms.charge().influence(outcome, ranks, after, terms.years());
            unexpectedLoss = new UnexpectedLoss(terms.charge().level()).influence(outcome, ranks);
            objective = difference(outcome, riskCost);
            cost = difference(scenarios.unhedged(), outcome);
            tailPaths = ranks.tail(terms.charge().level()).count();
        }
    }

    private static double[] difference(double[] first, double[] second) {
        double[] difference = first.clone();
        for (int path = 0; path < difference.length; path++) {
            difference[path] -= second[path];
        }
        return difference;
    }

    /** Of one mix. */
    public MixValue value(double[] holdings) {
        Weighing weighed = new Weighing(holdings);
        Estimate benefit = Influence.difference(weighed.objective, unhedged.objective, sample());
        Interval interval = benefit.interval(QUANTILE);
        return new MixValue(
                Influence.estimate(weighed.objective, sample()),
                Influence.estimate(weighed.cost, sample()),
                Influence.estimate(weighed.unexpectedLoss, sample()),
                Influence.estimate(weighed.riskCost, sample()),
                benefit,
                interval,
                Verdict.of(interval, terms.material(), weighed.tailPaths));
    }

    /** By how much the first mix has more net benefit than the second. */
    public Estimate advantage(double[] first, double[] second) {
        return Influence.difference(new Weighing(first).objective, new Weighing(second).objective, sample());
    }

    /** How much more unexpected loss the first mix leaves than the second. */
    public Estimate moreLoss(double[] first, double[] second) {
        return Influence.difference(new Weighing(first).unexpectedLoss, new Weighing(second).unexpectedLoss, sample());
    }

    private Sample sample() {
        return scenarios.sample();
    }
}
