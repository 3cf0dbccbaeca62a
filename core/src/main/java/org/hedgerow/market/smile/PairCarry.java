package org.hedgerow.market.smile;

import java.time.LocalDate;
import org.hedgerow.time.BusinessCalendar;

/** What turns deltas into strikes: the forwards and discount factors of one pair. Seen from today, deals run from the spot date. */
public interface PairCarry {
    /** Today. */
    LocalDate valuationDate();

    /** The days on which the pair trades. */
    BusinessCalendar calendar();

    /** Forward for delivery on {@code to} over spot delivered on {@code from}. */
    double forwardFactor(LocalDate from, LocalDate to);

    /** Value on {@code from} of one unit of quote currency paid on {@code to}. */
    double quoteDiscount(LocalDate from, LocalDate to);

    /** Value on {@code from} of one unit of base currency paid on {@code to}, as the forward has it. */
    default double baseDiscount(LocalDate from, LocalDate to) {
        return quoteDiscount(from, to) * forwardFactor(from, to);
    }

    /** The same of the inverse pair. */
    default PairCarry inverse() {
        PairCarry given = this;
        return new PairCarry() {
            @Override
            public LocalDate valuationDate() {
                return given.valuationDate();
            }

            @Override
            public BusinessCalendar calendar() {
                return given.calendar();
            }

            @Override
            public double forwardFactor(LocalDate from, LocalDate to) {
                return 1 / given.forwardFactor(from, to);
            }

            @Override
            public double quoteDiscount(LocalDate from, LocalDate to) {
                return given.baseDiscount(from, to);
            }
        };
    }
}
