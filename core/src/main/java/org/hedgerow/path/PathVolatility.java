package org.hedgerow.path;

import java.time.LocalDate;
import java.util.OptionalDouble;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;

/** {@link PathModel#volatility}. */
@FunctionalInterface
interface PathVolatility {
    OptionalDouble of(Market market, Currency currency, LocalDate date);
}
