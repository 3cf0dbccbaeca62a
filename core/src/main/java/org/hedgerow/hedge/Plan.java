package org.hedgerow.hedge;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.trade.Trade;

/** The deals of a strategy. */
public record Plan(List<Trade> trades) {
    public Plan {
        trades = List.copyOf(trades);
    }

    /** Net open position by currency after the hedge, from the one before, in units of each currency. */
    public SortedMap<Currency, Double> positionAfter(Map<Currency, Double> before, Market market) {
        SortedMap<Currency, Double> after = new TreeMap<>(before);
        trades.forEach(trade ->
                trade.position(market).forEach((currency, amount) -> after.merge(currency, amount, Double::sum)));
        return after;
    }

    /** Sum of the amounts dealt at today's spot, home currency. */
    public double grossNotional(Market market) {
        return trades.stream().mapToDouble(trade -> trade.grossNotional(market)).sum();
    }
}
