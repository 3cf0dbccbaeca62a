package org.hedgerow.trade.agreed;

import java.time.LocalDate;
import org.hedgerow.instrument.Quantity;
import org.hedgerow.money.Currency;

/**
 * A payment that a strategy adds, positive when received. Taking one away is adding its negative.
 *
 * @param amount in its currency; foreign currency is worth its spot of the date
 * @param halfSpread between mid and the rate at which it is turned into home currency, a share of spot; 0 where it meets
 *     a flow of its own currency
 */
public record AgreedPayment(Currency currency, LocalDate date, double amount, double halfSpread) {
    /** As in {@code pay 250000 USD, due 2008-06-30}. */
    String words() {
        return (amount < 0 ? "pay " : "receive ") + Quantity.of(Math.abs(amount)) + " " + currency + ", due " + date;
    }
}
