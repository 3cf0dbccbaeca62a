package org.hedgerow.credit.adjustment;

import java.time.LocalDate;
import org.hedgerow.money.Currency;

/** A rate on a date. */
public record RateOn(Currency currency, LocalDate date) {
    public RateOn {}
}
