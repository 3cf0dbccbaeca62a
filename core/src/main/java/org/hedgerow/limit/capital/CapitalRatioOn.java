package org.hedgerow.limit.capital;

import java.time.LocalDate;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Interval;
import org.hedgerow.risk.Ranks;
import org.hedgerow.risk.measure.ExpectedShortfall;
import org.hedgerow.risk.measure.LossBeyond;
import org.hedgerow.risk.measure.Mean;
import org.hedgerow.risk.measure.StandardDeviation;
import org.hedgerow.sample.Sample;

/**
 * A capital ratio on one date, shares.
 *
 * @param worst mean of the worst paths, as many as lie beyond the level of the charge
 * @param belowMinimum probability of a ratio below the minimum, with its 95 % interval
 */
public record CapitalRatioOn(
        LocalDate date,
        Estimate mean,
        Estimate standardDeviation,
        Estimate worst,
        Estimate belowMinimum,
        Interval belowMinimumInterval) {
    static CapitalRatioOn of(LocalDate date, double[] ratios, double minimum, double alpha, Sample sample) {
        double[] over = ratios.clone();
        for (int path = 0; path < over.length; path++) {
            over[path] -= minimum;
        }
        Ranks ranks = Ranks.of(over, sample);
        LossBeyond below = new LossBeyond(0);
        Estimate shortfall = new ExpectedShortfall(alpha).estimate(over, ranks);
        return new CapitalRatioOn(
                date,
                moved(new Mean().estimate(over, ranks), 1, minimum),
                new StandardDeviation().estimate(over, ranks),
                moved(shortfall, -1, minimum),
                below.estimate(over, ranks),
                below.interval(over, ranks, Interval.Z_95));
    }

    private static Estimate moved(Estimate estimate, double sign, double by) {
        return new Estimate(sign * estimate.value() + by, estimate.standardError(), estimate.degreesOfFreedom());
    }
}
