package org.hedgerow.contribution;

import org.hedgerow.risk.Influence;
import org.hedgerow.risk.Measure;
import org.hedgerow.risk.Ranks;
import org.hedgerow.risk.measure.ExpectedShortfall;
import org.hedgerow.risk.measure.Mean;
import org.hedgerow.risk.measure.StandardDeviation;
import org.hedgerow.risk.measure.UnexpectedLoss;
import org.hedgerow.risk.measure.ValueAtRisk;
import org.hedgerow.sample.Sample;

/** All measures of one column of outcomes as rows of influences, so that two columns can be compared path by path. */
final class WholeRisk {
    private final double[] outcome;
    private final Ranks ranks;
    private final double alpha;
    private final double[] deviation;
    private final double[] shortfall;
    private final double[] loss;

    WholeRisk(double[] outcome, Ranks ranks, double alpha) {
        this.outcome = outcome;
        this.ranks = ranks;
        this.alpha = alpha;
        this.deviation = row(new StandardDeviation());
        this.shortfall = row(new ExpectedShortfall(alpha));
        this.loss = row(new UnexpectedLoss(alpha));
    }

    private double[] row(Measure measure) {
        return measure.influence(outcome, ranks);
    }

    RiskNumbers numbers() {
        Sample sample = ranks.sample();
        return new RiskNumbers(
                new Mean().estimate(outcome, ranks),
                Influence.estimate(deviation, sample),
                new ValueAtRisk(alpha).estimate(ranks),
                Influence.estimate(shortfall, sample),
                Influence.estimate(loss, sample));
    }

    /** The measures of this less those of the same without a part, and their errors on the same paths. */
    RiskNumbers lessWithout(double[] part) {
        double[] rest = new double[outcome.length];
        for (int path = 0; path < rest.length; path++) {
            rest[path] = outcome[path] - part[path];
        }
        Sample sample = ranks.sample();
        WholeRisk without = new WholeRisk(rest, Ranks.of(rest, sample), alpha);
        return new RiskNumbers(
                Influence.estimate(part, sample),
                Influence.difference(deviation, without.deviation, sample),
                QuantileDifference.of(outcome, ranks, rest, without.ranks, alpha),
                Influence.difference(shortfall, without.shortfall, sample),
                Influence.difference(loss, without.loss, sample));
    }
}
