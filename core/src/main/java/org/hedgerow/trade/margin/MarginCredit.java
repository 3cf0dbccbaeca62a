package org.hedgerow.trade.margin;

import java.time.LocalDate;
import java.util.Optional;
import org.hedgerow.check.Checks;

/**
 * What a bank lends for margin. A call that it does not cover closes the hedge at that day's price; so does a line that
 * is withdrawn, on a day or by the regime of a path, where anything is owed on it.
 *
 * @param limit of all that was called for and not paid back, home currency, at least 0
 * @param withdrawn the day from which on nothing is lent; never if absent
 */
public record MarginCredit(double limit, Optional<LocalDate> withdrawn) {
    public MarginCredit {
        Checks.notNegative(limit, "limit");
        Checks.present(withdrawn, "withdrawn");
    }

    /** What may be owed on a day. */
    double on(LocalDate date) {
        return withdrawn.isPresent() && !date.isBefore(withdrawn.get()) ? 0 : limit;
    }

    /** A share of it. */
    public MarginCredit times(double share) {
        return new MarginCredit(limit * share, withdrawn);
    }
}
