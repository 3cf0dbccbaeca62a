package org.hedgerow.position.operation;

import java.util.List;
import java.util.Optional;
import org.hedgerow.money.Currency;
import org.hedgerow.position.Line;
import org.hedgerow.position.Operation;
import org.hedgerow.position.Tags;

/**
 * Income in currency that is due but not yet paid, or expense where the amount is negative: a claim, or a debt, more.
 *
 * @param tags where it belongs; nowhere in particular if absent
 */
public record AccruedIncome(Currency currency, double amount, Optional<Tags> tags) implements Operation {
    public AccruedIncome {
        Changes.check(currency, amount, tags);
    }

    @Override
    public List<Line> lines() {
        return List.of(Changes.stock(currency, amount, tags));
    }
}
