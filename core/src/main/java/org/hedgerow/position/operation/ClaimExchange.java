package org.hedgerow.position.operation;

import java.util.List;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.money.Currency;
import org.hedgerow.position.Line;
import org.hedgerow.position.Operation;
import org.hedgerow.position.Tags;

/**
 * Claims in one currency exchanged for claims in another.
 *
 * @param amount given away, not negative
 * @param forAmount received in its place, not negative
 * @param tags where they belong; nowhere in particular if absent
 */
public record ClaimExchange(
        Currency currency, double amount, Currency forCurrency, double forAmount, Optional<Tags> tags)
        implements Operation {
    public ClaimExchange {
        Changes.check(currency, amount, tags);
        Checks.notNegative(amount, "amount");
        Checks.present(forCurrency, "forCurrency");
        Checks.in(forAmount, 0, Line.LARGEST, "forAmount");
        Checks.that(!forCurrency.equals(currency), "forCurrency", "must be another currency, but is " + forCurrency);
    }

    @Override
    public List<Line> lines() {
        return List.of(Changes.stock(currency, -amount, tags), Changes.stock(forCurrency, forAmount, tags));
    }
}
