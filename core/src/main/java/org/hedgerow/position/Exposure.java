package org.hedgerow.position;

import java.time.LocalDate;
import org.hedgerow.money.Currency;

/** An amount of foreign currency to be hedged: positive is long (it loses when the currency falls), on its date. */
public record Exposure(Currency currency, double amount, LocalDate date) {}
