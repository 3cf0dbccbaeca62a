package org.hedgerow.position.operation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.position.Line;
import org.hedgerow.position.Operation;
import org.hedgerow.position.Tags;

/**
 * Buys lots of a future, or sells them where they are negative: counted in full, lots times size.
 *
 * @param size units of foreign currency in one lot
 * @param date of last trading
 * @param rate at which they are dealt, home per unit
 * @param tags where the deal belongs; nowhere in particular if absent
 */
public record FutureDeal(Currency currency, double lots, double size, LocalDate date, double rate, Optional<Tags> tags)
        implements Operation {
    public FutureDeal {
        Changes.check(currency, lots * size, tags);
        Checks.positive(size, "size");
        Checks.that(lots == Math.rint(lots), "lots", "must be whole, but are " + lots);
        Checks.present(date, "date");
        Checks.positive(rate, "rate");
    }

    @Override
    public List<Line> lines() {
        return List.of(new FutureHeld(currency, lots * size, date, rate, tags));
    }

    @Override
    public void check(Market market) {
        Changes.checkLater(date, "date", market);
    }
}
