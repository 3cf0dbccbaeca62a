package org.hedgerow.path;

import java.time.LocalDate;
import org.hedgerow.money.Currency;

/**
 * The price of a future that is settled on a date at the spot rate, over the forward for that date. It is margined daily,
 * so that a gain earns interest from its day on: where interest rises with the rate it is worth more than a forward. Cox,
 * Ingersoll and Ross, The relation between forward prices and futures prices (1981).
 *
 * @param isInverse margined in the currency, at the price of home currency in it; else the other way round
 */
public record FuturesOverForward(Currency currency, boolean isInverse, LocalDate settled)
        implements CurrencyObservable {}
