package org.hedgerow.optimiser.cost;

import org.hedgerow.math.Rows;
import org.hedgerow.risk.TailPaths;

/**
 * The expected cost of a mix and a price on the tail of its outcomes. Slopes are means over the tail: Rockafellar and Uryasev,
 * Optimization of conditional value-at-risk (2000).
 */
public final class TailCost implements ConvexCost {
    /** What of a tail has a price. */
    public enum Priced {
        /** The expected shortfall, mean included. */
        SHORTFALL,
        /** The same where it is a loss, nothing where it is a gain. */
        SHORTFALL_IF_LOSS,
        /** The expected shortfall below the mean. */
        UNEXPECTED_LOSS
    }

    private final ScenarioMatrix scenarios;
    private final double alpha;
    private final Priced priced;
    private final double price;
    private final double[] outcome;
    private final double[] scratch;

    private TailCost(ScenarioMatrix scenarios, double alpha, Priced priced, double price) {
        this.scenarios = scenarios;
        this.alpha = TailPaths.requireLevel(alpha);
        this.priced = priced;
        this.price = price;
        this.outcome = new double[scenarios.sample().paths()];
        this.scratch = new double[outcome.length];
    }

    /** Of the hedge and of the risk left. */
    public static TailCost of(ScenarioMatrix scenarios, double alpha, Priced priced, double price) {
        return new TailCost(scenarios, alpha, priced, price);
    }

    @Override
    public int size() {
        return scenarios.size();
    }

    @Override
    public double at(double[] holdings, double[] slope) {
        scenarios.outcome(holdings, outcome);
        Tail tail = Tail.of(outcome, scenarios.sample(), alpha, scratch);
        double[] means = scenarios.means();
        double expected = scenarios.expectedCost(holdings);
        double shortfall = 0.0 - tail.mean(outcome);
        boolean free = priced == Priced.SHORTFALL_IF_LOSS && shortfall <= 0;
        double ofMean = priced == Priced.UNEXPECTED_LOSS ? 1 : 0;
        double ofTail = free ? 0 : price;
        for (int instrument = 0; instrument < slope.length; instrument++) {
            double inTail = free ? 0 : tail.mean(scenarios.gain(instrument));
            slope[instrument] = (ofTail * ofMean - 1) * means[instrument] - ofTail * inTail;
        }
        double mean = scenarios.unhedgedMean() + Rows.sumOfProducts(means, holdings, means.length);
        return expected + ofTail * (shortfall + ofMean * mean);
    }
}
