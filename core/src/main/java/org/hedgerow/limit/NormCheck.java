package org.hedgerow.limit;

import java.util.Optional;
import org.hedgerow.money.Currency;

/**
 * One norm measured.
 *
 * @param currency where the norm is per currency
 * @param value as a share of capital, {@code limit} likewise
 */
public record NormCheck(String id, Optional<Currency> currency, double value, double limit) {
    /** A position at the limit meets it. */
    public boolean met() {
        return value <= limit;
    }

    /** The norm and its currency: {@code H17 USD}. */
    public String label() {
        return currency.map(some -> id + " " + some).orElse(id);
    }
}
