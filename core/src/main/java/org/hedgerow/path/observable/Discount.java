package org.hedgerow.path.observable;

import java.time.LocalDate;
import org.hedgerow.money.Currency;

/**
 * Value on the date of one unit of a currency paid at maturity, risk-free, off the path's rates. Of home currency too.
 */
public record Discount(Currency currency, LocalDate maturity) implements CurrencyObservable {}
