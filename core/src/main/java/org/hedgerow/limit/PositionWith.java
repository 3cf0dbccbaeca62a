package org.hedgerow.limit;

import java.util.ArrayList;
import java.util.List;
import org.hedgerow.hedge.Plan;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.position.Line;
import org.hedgerow.position.Position;
import org.hedgerow.position.Tags;
import org.hedgerow.trade.OpenUnits;
import org.hedgerow.trade.Trade;

/** Counts lines and deals as norms do, at today's official rates. */
public final class PositionWith {
    private PositionWith() {}

    /**
     * The open position of some lines with a strategy's deals.
     *
     * @param dealt where the deals belong
     */
    public static OpenPosition of(Position position, Plan plan, Tags dealt, Market market) {
        List<OpenItem> items = new ArrayList<>();
        position.allLines().forEach(line -> items.add(item(line, market)));
        plan.trades().forEach(trade -> addItems(trade, dealt, market, items));
        return new OpenPosition(items);
    }

    /** A forecast adds nothing: only what was dealt against it counts. */
    private static OpenItem item(Line line, Market market) {
        double spot = market.spot(line.currency());
        return new OpenItem(
                new Item(line.currency(), line.due(), line.dealKind(), line.tag()),
                line.netExposure(market) * spot,
                Math.abs(line.notional(market)) * spot);
    }

    private static void addItems(Trade trade, Tags dealt, Market market, List<OpenItem> items) {
        double notional = trade.grossNotional(market);
        List<OpenUnits> opened = trade.open(market);
        if (opened.isEmpty() && !trade.holdings(market).isEmpty()) { // legs that cancel are deals all the same
            Currency currency = trade.holdings(market).get(0).instrument().currency();
            items.add(new OpenItem(new Item(currency, trade.due(market), trade.dealKind(), dealt), 0, notional));
        }
        for (OpenUnits open : opened) {
            double home = open.units() * market.spot(open.currency());
            if (trade.movesPosition() || trade.opens().isPresent()) { // what is not dealt yet is no deal
                notional = Math.abs(home);
            }
            items.add(new OpenItem(new Item(open.currency(), open.due(), trade.dealKind(), dealt), home, notional));
            notional = 0; // counted once, with the first of the deal's currencies
        }
    }
}
