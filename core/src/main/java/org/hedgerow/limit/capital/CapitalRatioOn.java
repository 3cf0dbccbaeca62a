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
    private static final double Z_95 = 1.959963984540054;

    static CapitalRatioOn of(LocalDate date, double[] ratios, double minimum, double alpha, Sample sample) {
        double[] over = ratios.clone();
        for (int path = 0; path < over.length; path++) {
            over[path] -= minimum;
        }
        Ranks ranks = Ranks.of(ratios, sample);
        Ranks ranksOver = Ranks.of(over, sample);
        LossBeyond below = new LossBeyond(0);
        Estimate shortfall = new ExpectedShortfall(alpha).estimate(ratios, ranks);
        return new CapitalRatioOn(
                date,
                new Mean().estimate(ratios, ranks),
                new StandardDeviation().estimate(ratios, ranks),
                new Estimate(-shortfall.value(), shortfall.standardError(), shortfall.degreesOfFreedom()),
                below.estimate(over, ranksOver),
                below.interval(over, ranksOver, Z_95));
    }
}
