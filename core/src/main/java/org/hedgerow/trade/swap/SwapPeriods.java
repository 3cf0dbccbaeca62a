package org.hedgerow.trade.swap;

import java.time.LocalDate;
import java.util.List;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.time.DayCount;

/**
 * One leg of a currency swap today: each period pays on its last day, and the last one the notional too where that is
 * exchanged.
 *
 * @param currency of the leg
 * @param foreign currency of the swap
 * @param dates the first of the first period, then the last of each
 */
record SwapPeriods(Currency currency, Currency foreign, List<LocalDate> dates, boolean floats, boolean exchanges) {
    int count() {
        return dates.size() - 1;
    }

    LocalDate start(int period) {
        return dates.get(period);
    }

    LocalDate end(int period) {
        return dates.get(period + 1);
    }

    double years(int period) {
        return DayCount.ACT_365F.years(start(period), end(period));
    }

    /** What is paid for the risk-free interest of a period by today's curve; 0 of a fixed leg. */
    double interest(int period, Market market) {
        return floats ? market.growth(currency, start(period), end(period)) - 1 : 0;
    }

    boolean isHome() {
        return !currency.equals(foreign);
    }

    /** Worth on one date, by today's market, of a unit paid on another, of foreign currency over spot. */
    double discount(Market market, LocalDate from, LocalDate to) {
        double home = market.discount(market.home(), from, to);
        return isHome() ? home : home * market.forwardFactor(foreign, from, to);
    }

    /** What lending for a period at the leg's own rate is worth on its first day: 1 but for the quoted basis. */
    double par(int period, Market market) {
        double growth = market.growth(currency, start(period), end(period));
        return isHome() ? 1 : growth * discount(market, start(period), end(period));
    }

    /** Worth on the first day of a unit of notional, without the rate beside the floating one. */
    double base(Market market) {
        double sum = exchanges ? discount(market, start(0), end(count() - 1)) : 0;
        for (int period = 0; period < count(); period++) {
            sum += interest(period, market) * discount(market, start(0), end(period));
        }
        return sum;
    }

    /** Worth on the first day of a rate of 1. */
    double annuity(Market market) {
        double sum = 0;
        for (int period = 0; period < count(); period++) {
            sum += years(period) * discount(market, start(0), end(period));
        }
        return sum;
    }
}
