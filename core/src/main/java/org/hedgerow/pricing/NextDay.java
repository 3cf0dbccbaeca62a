package org.hedgerow.pricing;

import java.time.LocalDate;
import org.hedgerow.market.Market;
import org.hedgerow.market.Shifted;
import org.hedgerow.time.DayCount;

/** The next business day at today's quotes. */
final class NextDay {
    private NextDay() {}

    static Market of(Market market) {
        return Shifted.today(market, date(market));
    }

    static LocalDate date(Market market) {
        return market.calendar().plusBusinessDays(market.valuationDate(), 1);
    }

    /** How many days away it is. */
    static double days(Market market) {
        return DayCount.ACT_365F.years(market.valuationDate(), date(market)) * 365;
    }
}
