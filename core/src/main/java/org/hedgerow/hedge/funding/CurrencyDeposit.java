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
 * Buys foreign currency spot and deposits it; interest and principal pay what falls due in the currency: an asset against a
 * short exposure.
 *
 * @param amount deposited, units of the currency
 * @param from the spot date if absent
 * @param interest at the holder's own rate, paid at the end, if absent
 */
public record CurrencyDeposit(
        String name,
        Currency currency,
        double amount,
        Optional<LocalDate> from,
        LocalDate until,
        Optional<Interest> interest)
        implements Strategy {
    public CurrencyDeposit {
        Checks.notBlank(name, "name");
        Checks.present(currency, "currency");
        Checks.in(amount, 0, Line.LARGEST, "amount");
        Checks.present(from, "from");
        Checks.present(until, "until");
        Checks.present(interest, "interest");
    }

    @Override
    public CurrencyDeposit part(double share) {
        return new CurrencyDeposit(name, currency, share * amount, from, until, interest);
    }

    @Override
    public Plan plan(Position position, Market market, LocalDate horizon) {
        Term term = Term.of(currency, from, until, market);
        return interest.orElse(Interest.OWN).plan(currency, amount, term, market);
    }
}
