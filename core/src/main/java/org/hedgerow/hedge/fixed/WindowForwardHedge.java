package org.hedgerow.hedge.fixed;

import java.time.LocalDate;
import java.util.List;
import org.hedgerow.check.Checks;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.HedgePerExposure;
import org.hedgerow.market.Market;
import org.hedgerow.position.Exposure;
import org.hedgerow.trade.Outright;
import org.hedgerow.trade.Trade;

/**
 * Deals a forward against each exposure that may be delivered on any day of a window around its date, and is on that
 * date. The bank quotes the end of the window that is worse for the client; what that costs beside the forward of the
 * date is bid/offer.
 *
 * @param daysBefore the date on which the window opens, but not before the spot date
 * @param daysAfter the date on which it closes
 */
public record WindowForwardHedge(String name, Cover cover, int daysBefore, int daysAfter) implements HedgePerExposure {
    public WindowForwardHedge {
        Checks.notBlank(name, "name");
        Checks.present(cover, "cover");
        Checks.in(daysBefore, 0, 3_660, "daysBefore");
        Checks.in(daysAfter, 0, 3_660, "daysAfter");
    }

    @Override
    public List<Trade> trades(Exposure deal, Market market) {
        LocalDate spotDate = market.spotDate(deal.currency());
        LocalDate opens = deal.date().minusDays(daysBefore);
        LocalDate closes = deal.date().plusDays(daysAfter);
        double first = market.forward(deal.currency(), opens.isBefore(spotDate) ? spotDate : opens);
        double last = market.forward(deal.currency(), closes);
        double mid = market.forward(deal.currency(), deal.date());
        double worse = deal.amount() > 0
                ? Math.max(mid, Math.max(first, last)) - mid
                : mid - Math.min(mid, Math.min(first, last));
        double halfSpread =
                market.bidOffer(deal.currency(), deal.amount(), closes).forward();
        double whole = halfSpread + worse / market.spot(deal.currency());
        return List.of(new Outright(deal.currency(), deal.amount(), deal.date(), whole));
    }
}
