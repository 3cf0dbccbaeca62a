package org.hedgerow.outlook.distribution;

import java.util.List;
import org.hedgerow.outcome.Column;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;
import org.hedgerow.risk.Ranks;
import org.hedgerow.sample.Moments;
import org.hedgerow.sample.Sample;
import org.hedgerow.sample.Shares;
import org.hedgerow.simulation.Settings;

/**
 * Counts outcomes by ranges. Shares are those of the paths alone: columns of known mean, which make other errors smaller,
 * would leave some negative.
 */
public final class DistributionStudy {
    /** Of each strategy's outcomes, on either side, so much may lie outside the ranges. */
    private static final double TAIL = 0.005;

    /** Paths whose outcomes decide on the ranges. */
    private static final int FIRST = 16_384;

    private final List<String> names;
    private final List<Column> columns;

    /** Of strategies by name, with the columns of their outcomes. */
    public DistributionStudy(List<String> names, List<Column> columns) {
        this.names = List.copyOf(names);
        this.columns = List.copyOf(columns);
    }

    /** Over all paths. */
    public Distributions read(Outcomes outcomes, Settings settings) {
        Bins bins = bins(outcomes.first(settings.first(FIRST)));
        Sample sample = outcomes.sample();
        return new Distributions(
                bins,
                settings.crew()
                        .each(
                                names.size(),
                                place -> of(names.get(place), outcomes.values(columns.get(place)), bins, sample)));
    }

    private Bins bins(Outcomes some) {
        Sample sample = some.sample();
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        for (Column column : columns) {
            Ranks ranks = Ranks.of(some.values(column), sample);
            lowest = Math.min(lowest, 0.0 - ranks.valueAtRisk(1 - TAIL));
            highest = Math.max(highest, 0.0 - ranks.valueAtRisk(TAIL));
        }
        return Bins.holding(lowest, highest);
    }

    static Distribution of(String name, double[] outcome, Bins bins, Sample sample) {
        int[] places = new int[outcome.length];
        for (int path = 0; path < places.length; path++) {
            places[path] = bins.place(outcome[path]);
        }
        List<Estimate> shares = Shares.of(places, bins.count() + 2, sample).stream()
                .map(share -> estimate(share, sample))
                .toList();
        return new Distribution(name, shares.get(0), shares.subList(1, bins.count() + 1), shares.get(bins.count() + 1));
    }

    private static Estimate estimate(Moments share, Sample sample) {
        return Influence.estimate(share, sample);
    }
}
