package org.hedgerow.limit;

import java.util.Optional;
import org.hedgerow.money.Currency;

/**
 * One rule of a limit measured.
 *
 * @param currency where the limit is one per currency
 * @param value a share of capital, or home currency where the ceiling is an amount
 */
public record LimitCheck(String id, Optional<Currency> currency, double value, Ceiling ceiling) {
    /** A position at the limit meets it. */
    public boolean met() {
        return value <= limit();
    }

    /** In what the value is measured. */
    public double limit() {
        return ceiling.value();
    }

    /** What is left up to the limit, negative beyond it; in what the value is measured. */
    public double headroom() {
        return limit() - value;
    }

    /** The limit and its currency: {@code H17 USD}. */
    public String label() {
        return currency.map(some -> id + " " + some).orElse(id);
    }
}
