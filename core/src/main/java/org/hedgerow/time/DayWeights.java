package org.hedgerow.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.hedgerow.check.Checks;

/**
 * Time in which variance is earned: a business day counts one day, any other day less, as little moves while markets
 * are closed. Clark, Foreign exchange option pricing (2011), section 4.4.
 *
 * @param closed what a Saturday, Sunday or holiday counts, 0 to 1
 */
public record DayWeights(BusinessCalendar calendar, double closed) {
    public DayWeights {
        Checks.present(calendar, "calendar");
        Checks.share(closed, "closed");
    }

    /** Weighted days after one date up to and including another; negative when the second comes first. */
    public double days(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -days(to, from);
        }
        if (closed == 1) {
            return ChronoUnit.DAYS.between(from, to);
        }
        int open = calendar.businessDays(from, to).size();
        return open + closed * (ChronoUnit.DAYS.between(from, to) - open);
    }
}
