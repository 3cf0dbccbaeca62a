package org.hedgerow.path.observable;

import java.time.LocalDate;
import org.hedgerow.money.Currency;
import org.hedgerow.money.CurrencyPair;

/**
 * The price of a future that is settled on a date at the spot rate of its pair, over the forward for that date. It is
 * margined daily in the pair's quote currency, so that a gain earns interest from its day on: where that interest rises
 * with the rate it is worth more than a forward. Cox, Ingersoll and Ross, The relation between forward prices and futures
 * prices (1981).
 */
public record FuturesOverForward(CurrencyPair pair, LocalDate settled) implements CurrencyObservable {
    /** The pair's base. */
    @Override
    public Currency currency() {
        return pair.base();
    }
}
