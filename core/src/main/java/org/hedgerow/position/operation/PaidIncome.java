package org.hedgerow.position.operation;

import java.util.List;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.money.Currency;
import org.hedgerow.position.Line;
import org.hedgerow.position.Operation;
import org.hedgerow.position.Tags;

/**
 * Income received in currency, or expense paid where the amount is negative. What was accrued before changed the position
 * then: now money takes the place of a claim. Only the rest changes it.
 *
 * @param accrued the part of the amount that was accrued before, of the same sign; none if absent
 * @param tags where it belongs; nowhere in particular if absent
 */
public record PaidIncome(Currency currency, double amount, Optional<Double> accrued, Optional<Tags> tags)
        implements Operation {
    public PaidIncome {
        Changes.check(currency, amount, tags);
        Checks.present(accrued, "accrued")
                .ifPresent(part -> Checks.in(part, Math.min(amount, 0), Math.max(amount, 0), "accrued"));
    }

    @Override
    public List<Line> lines() {
        return List.of(Changes.stock(currency, amount - accrued.orElse(0.0), tags));
    }
}
