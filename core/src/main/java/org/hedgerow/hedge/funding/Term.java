package org.hedgerow.hedge.funding;

import java.time.LocalDate;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;

/** From when to when money is lent, on business days. */
record Term(LocalDate from, LocalDate until) {
    /** From the spot date if no first date is named. */
    static Term of(Currency currency, Optional<LocalDate> from, LocalDate until, Market market) {
        Checks.that(!currency.equals(market.home()), "currency", "must not be the home currency");
        LocalDate spotDate = market.spotDate(currency);
        LocalDate first = market.calendar().following(from.orElse(spotDate));
        LocalDate last = market.calendar().following(until);
        Checks.that(
                !first.isBefore(spotDate),
                "from",
                "must not come before the spot date " + spotDate + ", but is " + first);
        Checks.that(last.isAfter(first), "until", "must come after " + first + ", but is " + until);
        return new Term(first, last);
    }
}
