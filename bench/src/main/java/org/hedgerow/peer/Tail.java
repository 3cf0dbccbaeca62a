package org.hedgerow.peer;

import java.util.Arrays;
import org.apache.commons.math3.stat.descriptive.moment.Mean;
import org.apache.commons.math3.stat.descriptive.moment.StandardDeviation;
import org.hedgerow.risk.Estimate;

/** Mean, value at risk and expected shortfall of outcomes, as a quant writes it with a sort and Commons Math. */
final class Tail {
    private Tail() {}

    /** Sorts the outcomes, gains positive. */
    static Answer of(double[] outcomes) {
        int paths = outcomes.length;
        Arrays.sort(outcomes);
        int inTail = (int) Math.floor(paths * (1 - World.ALPHA) + 1e-9);
        double[] tail = Arrays.copyOf(outcomes, inTail);
        double valueAtRisk = -outcomes[inTail];
        double shortfall = -new Mean().evaluate(tail);
        // binomial: so many standard deviations of the number of paths beyond the quantile to either side
        int spread = (int) Math.round(1.96 * Math.sqrt(paths * World.ALPHA * (1 - World.ALPHA)));
        double error = (outcomes[inTail + spread] - outcomes[Math.max(0, inTail - spread)]) / (2 * 1.96);
        double beyond = shortfall - valueAtRisk;
        double variance = Math.pow(new StandardDeviation().evaluate(tail), 2) + World.ALPHA * beyond * beyond;
        return Answer.of(
                new Estimate(
                        new Mean().evaluate(outcomes), new StandardDeviation().evaluate(outcomes) / Math.sqrt(paths)),
                new Estimate(valueAtRisk, error),
                new Estimate(shortfall, Math.sqrt(variance / inTail)));
    }
}
