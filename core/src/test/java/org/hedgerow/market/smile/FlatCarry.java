package org.hedgerow.market.smile;

import java.time.LocalDate;
import java.util.Set;
import org.hedgerow.time.BusinessCalendar;
import org.hedgerow.time.DayCount;

/** Two flat continuously compounded rates, delivery on the day. */
record FlatCarry(LocalDate valuationDate, double quoteRate, double baseRate) implements PairCarry {
    @Override
    public BusinessCalendar calendar() {
        return new BusinessCalendar(Set.of());
    }

    @Override
    public double forwardFactor(LocalDate from, LocalDate to) {
        return Math.exp((quoteRate - baseRate) * DayCount.ACT_365F.years(from, to));
    }

    @Override
    public double quoteDiscount(LocalDate from, LocalDate to) {
        return Math.exp(-quoteRate * DayCount.ACT_365F.years(from, to));
    }
}
