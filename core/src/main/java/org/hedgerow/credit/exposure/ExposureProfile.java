package org.hedgerow.credit.exposure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hedgerow.credit.netting.NettingSet;
import org.hedgerow.market.Market;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;
import org.hedgerow.risk.Ranks;
import org.hedgerow.sample.Sample;
import org.hedgerow.time.DayCount;

/**
 * What a strategy's deals with a counterparty, or a group of connected ones, may come to; amounts are home currency of their
 * dates.
 *
 * @param today what the counterparty owes today by what was dealt before, beyond its collateral; what is dealt today is worth
 *     what is paid for it
 * @param points while anything is open, by date
 * @param expectedPositive the expected exposure averaged over time, each date's standing for the days since the one before
 */
public record ExposureProfile(
        String strategy,
        String with,
        boolean isGroup,
        double today,
        List<ExposurePoint> points,
        Estimate expectedPositive) {
    /** Levels of potential future exposure. */
    public static final List<Double> LEVELS = List.of(0.95, 0.99);

    public ExposureProfile {
        points = List.copyOf(points);
    }

    static ExposureProfile of(ExposureObserver observer, Outcomes outcomes) {
        Sample sample = outcomes.sample();
        Market market = observer.market();
        List<ExposurePoint> points = new ArrayList<>();
        double[] average = new double[outcomes.paths()];
        double years =
                DayCount.ACT_365F.years(market.valuationDate(), observer.dates().last());
        LocalDate before = market.valuationDate();
        for (LocalDate date : observer.dates()) {
            double[] owing = outcomes.values(observer.owing(date));
            double share = DayCount.ACT_365F.years(before, date) / years;
            double[] gains = new double[owing.length];
            for (int path = 0; path < owing.length; path++) {
                average[path] += share * owing[path];
                gains[path] = -owing[path];
            }
            Ranks ranks = Ranks.of(gains, sample);
            points.add(new ExposurePoint(
                    date,
                    Influence.estimate(owing, sample),
                    Influence.estimate(outcomes.moments(observer.owed(date)), sample),
                    LEVELS.stream().map(level -> Potential.of(level, ranks)).toList()));
            before = date;
        }
        Relation relation = observer.relation();
        return new ExposureProfile(
                relation.strategy(),
                relation.with(),
                relation.isGroup(),
                relation.sets().stream().mapToDouble(NettingSet::owingToday).sum(),
                points,
                Influence.estimate(average, sample));
    }

    /** The largest of its dates. */
    public Potential peak(double level) {
        int place = LEVELS.indexOf(level);
        return points.stream()
                .map(point -> point.potential().get(place))
                .max(Comparator.comparingDouble(
                        potential -> potential.estimate().value()))
                .orElseThrow();
    }
}
