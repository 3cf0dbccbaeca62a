package org.hedgerow.position.operation;

import java.util.List;
import java.util.Optional;
import org.hedgerow.money.Currency;
import org.hedgerow.position.Line;
import org.hedgerow.position.Operation;
import org.hedgerow.position.Tags;

/**
 * Buys currency at spot, or sells it where the amount is negative: the position changes by the amount when it is dealt,
 * not when it is delivered.
 *
 * @param tags where the deal belongs; nowhere in particular if absent
 */
public record SpotDeal(Currency currency, double amount, Optional<Tags> tags) implements Operation {
    public SpotDeal {
        Changes.check(currency, amount, tags);
    }

    @Override
    public List<Line> lines() {
        return List.of(Changes.dealt(currency, amount, tags));
    }
}
