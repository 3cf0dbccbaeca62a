package org.hedgerow.contribution;

import org.hedgerow.math.Rows;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;
import org.hedgerow.risk.Ranks;
import org.hedgerow.sample.Moments;
import org.hedgerow.sample.Sample;
import org.hedgerow.sample.Units;

/**
 * The value at risk of one column less that of another on the same paths. A path's influence on either is {@code VaR +
 * (1[L > VaR] - (1 - alpha)) / f}, {@code f} the density of the losses there (Bahadur, A note on quantiles in large
 * samples, 1966), read off the {@link TailWindow}.
 */
final class QuantileDifference {
    private QuantileDifference() {}

    static Estimate of(double[] first, Ranks ofFirst, double[] second, Ranks ofSecond, double alpha) {
        double value = ofFirst.valueAtRisk(alpha) - ofSecond.valueAtRisk(alpha);
        Sample sample = ofFirst.sample();
        if (sample.units() instanceof Units.Randomisations several) {
            Moments spread = sample.moments(within(several, ofFirst, ofSecond, alpha));
            Estimate estimate = Influence.estimate(spread, sample);
            return new Estimate(value, estimate.standardError(), estimate.degreesOfFreedom());
        }
        double[] row = influence(first, ofFirst, alpha);
        Rows.addScaled(row, -1, influence(second, ofSecond, alpha));
        return new Estimate(value, Influence.estimate(row, sample).standardError());
    }

    /** About 0. */
    private static double[] influence(double[] outcome, Ranks ranks, double alpha) {
        TailWindow window = TailWindow.of(outcome, ranks, alpha);
        double perShare = 1 / window.density();
        double valueAtRisk = window.valueAtRisk();
        double[] row = new double[outcome.length];
        for (int path = 0; path < row.length; path++) {
            row[path] = -outcome[path] > valueAtRisk ? perShare : 0;
        }
        return row;
    }

    private static double[] within(Units.Randomisations several, Ranks first, Ranks second, double alpha) {
        double[] row = new double[first.sample().paths()];
        for (int number = 0; number < several.count(); number++) {
            Ranks one = first.parts().get(number);
            double[] same = new double[one.sample().paths()];
            double difference =
                    one.valueAtRisk(alpha) - second.parts().get(number).valueAtRisk(alpha);
            Rows.fill(same, difference);
            several.putPart(same, number, row);
        }
        return row;
    }
}
