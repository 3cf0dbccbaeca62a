package org.hedgerow.path.observable;

import java.time.LocalDate;
import org.hedgerow.money.Currency;

/**
 * What the spot rate of one date is worth, paid in home currency on a later one, over the forward for the date of fixing
 * paid there: its mean under the measure of the bond to the payment. Where home interest rises with the rate, a fixing that
 * is paid late is worth less, since it is discounted the more the higher it is. Geman, El Karoui and Rochet, Changes of
 * numeraire (1995).
 */
public record FixingOverForward(Currency currency, LocalDate fixing, LocalDate paid) implements CurrencyObservable {}
