package org.hedgerow.credit;

import java.util.Map;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.trade.Trade;

/** What a counterparty's credit costs a strategy: it deals nothing, and so adds to no position and no notional. */
public interface CreditCost extends Trade {
    @Override
    default Map<Currency, Double> position(Market market) {
        return Map.of();
    }

    @Override
    default double grossNotional(Market market) {
        return 0;
    }
}
