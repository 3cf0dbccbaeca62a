package org.hedgerow.hedge.fixed;

import java.time.LocalDate;
import java.util.List;
import org.hedgerow.check.Checks;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.HedgePerExposure;
import org.hedgerow.market.Market;
import org.hedgerow.position.Exposure;
import org.hedgerow.trade.FixingTrade;
import org.hedgerow.trade.Trade;

/**
 * Deals a non-deliverable forward against each exposure, settled in home currency on its date.
 *
 * @param fixingLag business days from fixing to settlement
 */
public record NonDeliverableHedge(String name, Cover cover, int fixingLag) implements HedgePerExposure {
    public NonDeliverableHedge {
        Checks.notBlank(name, "name");
        Checks.present(cover, "cover");
        Checks.in(fixingLag, 0, 10, "fixingLag");
    }

    @Override
    public List<Trade> trades(Exposure deal, Market market) {
        LocalDate fixing = deal.date();
        for (int day = 0; day < fixingLag; day++) {
            fixing = market.calendar().preceding(fixing.minusDays(1));
        }
        Checks.that(
                fixing.isAfter(market.valuationDate()),
                "fixingLag",
                "must leave a fixing after the valuation date, but that for " + deal.date() + " is " + fixing);
        double halfSpread =
                market.bidOffer(deal.currency(), deal.amount(), deal.date()).forward();
        return List.of(new FixingTrade(deal.currency(), deal.amount(), List.of(fixing), deal.date(), halfSpread));
    }
}
