package org.hedgerow.hedge.fixed;

import java.time.LocalDate;
import java.util.List;
import org.hedgerow.check.Checks;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.HedgePerExposure;
import org.hedgerow.market.Market;
import org.hedgerow.position.Exposure;
import org.hedgerow.time.Tenor;
import org.hedgerow.trade.FixingTrade;
import org.hedgerow.trade.Trade;

/**
 * Deals a forward on the average rate until the date of each exposure, settled in home currency there.
 *
 * @param every from one fixing to the next, the last on the date of the exposure
 */
public record AverageForwardHedge(String name, Cover cover, Tenor every) implements HedgePerExposure {
    public AverageForwardHedge {
        Checks.notBlank(name, "name");
        Checks.present(cover, "cover");
        Checks.present(every, "every");
    }

    @Override
    public List<Trade> trades(Exposure deal, Market market) {
        List<LocalDate> dates = every.rollDates(market.valuationDate(), deal.date(), market.calendar());
        double halfSpread =
                market.bidOffer(deal.currency(), deal.amount(), deal.date()).forward();
        List<LocalDate> fixings = dates.subList(1, dates.size());
        return List.of(new FixingTrade(deal.currency(), deal.amount(), fixings, deal.date(), halfSpread));
    }
}
