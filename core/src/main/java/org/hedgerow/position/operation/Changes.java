package org.hedgerow.position.operation;

import java.time.LocalDate;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.position.Line;
import org.hedgerow.position.Stock;
import org.hedgerow.position.Tags;

/** What operations have in common. */
final class Changes {
    private Changes() {}

    /** A change of what is held, positive, or owed, in units of the currency. */
    static Line stock(Currency currency, double amount, Optional<Tags> tags) {
        return stock(currency, amount, 0, tags);
    }

    /** A claim to what was bought at spot, positive, or a debt of what was sold. */
    static Line dealt(Currency currency, double amount, Optional<Tags> tags) {
        return stock(currency, 0, amount, tags);
    }

    private static Line stock(Currency currency, double held, double dealt, Optional<Tags> tags) {
        return new Stock(
                currency,
                Math.max(held, 0),
                Math.max(-held, 0),
                Math.max(dealt, 0),
                Math.max(-dealt, 0),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                tags);
    }

    static void check(Currency currency, double amount, Optional<Tags> tags) {
        Checks.present(currency, "currency");
        Checks.in(amount, -Line.LARGEST, Line.LARGEST, "amount");
        Checks.present(tags, "tags");
    }

    static void checkLater(LocalDate date, String name, Market market) {
        Checks.that(
                date.isAfter(market.valuationDate()),
                name,
                "must come after the valuation date " + market.valuationDate() + ", but is " + date);
    }
}
