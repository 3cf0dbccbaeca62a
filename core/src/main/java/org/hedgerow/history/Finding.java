package org.hedgerow.history;

import java.time.LocalDate;
import org.hedgerow.check.Checks;

/**
 * Something about a series that spoils what is measured from it, or says that it means something else.
 *
 * @param from the first fixing concerned
 * @param to the last fixing concerned
 * @param size what the kind says, 0 where that is nothing
 * @param count how often it was found; the dates are of the worst
 */
public record Finding(Kind kind, LocalDate from, LocalDate to, double size, int count) {
    /** What can be wrong with a series, and what its size then is. */
    public enum Kind {
        /** Rows of weekends that repeat the rate before: returns of zero that are none. Size: their share of all. */
        REPEATED_WEEKENDS,
        /** The rate stood still. Size: fixings in the longest run of the same rate. */
        STOOD_STILL,
        /** Days without a fixing, whose move counts as one return. Size: days between two fixings. */
        GAP,
        /** A move to about a tenth, a hundredth, ... or ten, a hundred, ... times. Size: the power of ten. */
        REDENOMINATION,
        /** Too few digits. Size: the share of the variance of returns that rounding alone makes. */
        ROUNDING,
        /** Too few returns. Size: their number. */
        SHORT
    }

    public Finding {
        Checks.present(kind, "kind");
        Checks.present(from, "from");
        Checks.present(to, "to");
    }
}
