package org.hedgerow.position.operation;

import java.util.List;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.money.Currency;
import org.hedgerow.position.Line;
import org.hedgerow.position.Operation;
import org.hedgerow.position.Tags;

/**
 * Bad debt in currency charged to expense: a claim less. The loss of the claim itself is of today and the same whatever is
 * hedged, so that it is in no outcome; that the currency moves no longer matters to it is.
 *
 * @param amount of the debt, not negative
 * @param provided the part of it for which provisions were charged before, which left the position then; none if absent
 * @param tags where it belongs; nowhere in particular if absent
 */
public record DebtWriteOff(Currency currency, double amount, Optional<Double> provided, Optional<Tags> tags)
        implements Operation {
    public DebtWriteOff {
        Changes.check(currency, amount, tags);
        Checks.notNegative(amount, "amount");
        Checks.present(provided, "provided").ifPresent(part -> Checks.in(part, 0, amount, "provided"));
    }

    @Override
    public List<Line> lines() {
        return List.of(Changes.stock(currency, provided.orElse(0.0) - amount, tags));
    }
}
