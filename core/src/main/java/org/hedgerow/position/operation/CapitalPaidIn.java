package org.hedgerow.position.operation;

import java.util.List;
import java.util.Optional;
import org.hedgerow.money.Currency;
import org.hedgerow.position.Line;
import org.hedgerow.position.Operation;
import org.hedgerow.position.Tags;

/**
 * Capital paid in in currency, or paid out where the amount is negative: the owners are owed home currency.
 *
 * @param tags where it belongs; nowhere in particular if absent
 */
public record CapitalPaidIn(Currency currency, double amount, Optional<Tags> tags) implements Operation {
    public CapitalPaidIn {
        Changes.check(currency, amount, tags);
    }

    @Override
    public List<Line> lines() {
        return List.of(Changes.stock(currency, amount, tags));
    }
}
