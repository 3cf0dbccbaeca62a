package org.hedgerow.hedge.funding;

import java.time.LocalDate;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.hedge.Plan;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.position.Line;
import org.hedgerow.position.Position;

/**
 * Borrows foreign currency, turns it into home currency spot on the day it is drawn, and pays interest and principal out of the
 * currency that comes in: a liability against a long exposure.
 *
 * @param amount borrowed, units of the currency
 * @param from the spot date if absent
 * @param interest at the holder's own rate, paid at the end, if absent
 */
public record CurrencyLoan(
        String name,
        Currency currency,
        double amount,
        Optional<LocalDate> from,
        LocalDate until,
        Optional<Interest> interest)
        implements Strategy {
    public CurrencyLoan {
        Checks.notBlank(name, "name");
        Checks.present(currency, "currency");
        Checks.in(amount, 0, Line.LARGEST, "amount");
        Checks.present(from, "from");
        Checks.present(until, "until");
        Checks.present(interest, "interest");
    }

    @Override
    public CurrencyLoan part(double share) {
        return new CurrencyLoan(name, currency, share * amount, from, until, interest);
    }

    @Override
    public Plan plan(Position position, Market market, LocalDate horizon) {
        Term term = Term.of(currency, from, until, market);
        return interest.orElse(Interest.OWN).plan(currency, -amount, term, market);
    }
}
