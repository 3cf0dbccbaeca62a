package org.hedgerow.limit.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.limit.Ceiling;
import org.hedgerow.limit.gauge.Watched;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;
import org.hedgerow.risk.ShareInterval;
import org.hedgerow.sample.Moments;
import org.hedgerow.sample.Sample;

/**
 * How one norm or limit is kept along the paths.
 *
 * @param dates those on which it is told, the last the horizon
 * @param firstBreach years from today, the mean of the paths that break it; absent where none does
 */
public record LimitOnPaths(String label, Ceiling ceiling, List<LimitOnDate> dates, Optional<Estimate> firstBreach) {
    public LimitOnPaths {
        dates = Checks.notEmpty(dates, "dates");
        Checks.present(firstBreach, "firstBreach");
    }

    static LimitOnPaths of(Watched limit, WatchColumns columns, List<LocalDate> told, Outcomes outcomes, double z) {
        Reading reading = new Reading(columns, limit.ceiling().value(), outcomes, outcomes.sample(), z);
        return new LimitOnPaths(
                limit.label(),
                limit.ceiling(),
                told.stream().map(reading::on).toList(),
                reading.firstBreach(told.get(told.size() - 1)));
    }

    /** That it is broken on some date up to the horizon. */
    public Breached byHorizon() {
        return dates.get(dates.size() - 1).by();
    }

    private record Reading(WatchColumns columns, double ceiling, Outcomes outcomes, Sample sample, double z) {
        LimitOnDate on(LocalDate date) {
            Estimate headroom = mean(WatchColumns.Told.HEADROOM, date);
            return new LimitOnDate(
                    date,
                    breached(WatchColumns.Told.BROKEN_ON, date),
                    breached(WatchColumns.Told.BROKEN_BY, date),
                    mean(WatchColumns.Told.EXCESS, date),
                    headroom,
                    outcomes.tally(columns.column(WatchColumns.Told.HEADROOM, date))
                            .map(tally -> LimitUse.of(headroom, ceiling, tally)));
        }

        private Breached breached(WatchColumns.Told told, LocalDate date) {
            Moments share = outcomes.moments(columns.column(told, date));
            double inside = Math.max(0, Math.min(1, share.mean())); // controls know of no bounds
            return new Breached(inside, ShareInterval.of(new Moments(inside, share.standardError()), sample, z));
        }

        private Estimate mean(WatchColumns.Told told, LocalDate date) {
            return Influence.estimate(outcomes.moments(columns.column(told, date)), sample);
        }

        /**
         * The mean time {@code E T 1 / P} over the share {@code P} of paths with a breach; the error of the quotient is
         * that of its linearisation, {@code T 1 - time 1} over {@code P}. How the two depend on each other the error of
         * their sum tells.
         */
        Optional<Estimate> firstBreach(LocalDate horizon) {
            Moments share = outcomes.moments(columns.column(WatchColumns.Told.BROKEN_BY, horizon));
            if (share.mean() <= 0) {
                return Optional.empty();
            }
            Moments time = outcomes.moments(columns.first());
            double sum = square(outcomes.moments(columns.firstAndShare()).standardError());
            double both = (sum - square(time.standardError()) - square(share.standardError())) / 2;
            double mean = time.mean() / share.mean();
            double variance = square(time.standardError()) - 2 * mean * both + square(mean * share.standardError());
            return Optional.of(
                    Influence.estimate(new Moments(mean, Math.sqrt(Math.max(0, variance)) / share.mean()), sample));
        }

        private static double square(double x) {
            return x * x;
        }
    }
}
