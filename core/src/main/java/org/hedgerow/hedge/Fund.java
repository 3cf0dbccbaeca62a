package org.hedgerow.hedge;

import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.money.Currency;

/**
 * Money kept for losses in place of a hedge (self-insurance). It leaves the outcome as it is and changes what the risk
 * left costs: {@code years * (spread * min(amount, D) + k * max(D - amount, 0))}, of which {@code D} is the unexpected
 * loss. A fund in foreign currency changes the outcome by its deals, and its {@code D} with it.
 *
 * @param amount home currency
 * @param spread what the money costs more than it earns, a year; of a fund in foreign currency, beside what its deals cost
 * @param k what capital beyond the fund must earn a year over risk-free; the scenario's price if absent
 * @param currency in which it is held; home if absent
 */
public record Fund(double amount, double spread, Optional<Double> k, Optional<Currency> currency) {
    public Fund {
        Checks.notNegative(amount, "amount");
        Checks.in(spread, 0, 5, "spread");
        Checks.present(k, "k").ifPresent(price -> Checks.in(price, 0, 5, "k"));
        Checks.present(currency, "currency");
    }

    /** In home currency. */
    public Fund(double amount, double spread, Optional<Double> k) {
        this(amount, spread, k, Optional.empty());
    }

    /** The same of another size. */
    public Fund of(double other) {
        return new Fund(other, spread, k, currency);
    }
}
