package org.hedgerow.hedge.fixed;

import java.time.LocalDate;
import java.util.List;
import org.hedgerow.check.Checks;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.HedgePerExposure;
import org.hedgerow.market.BidOffer;
import org.hedgerow.market.Market;
import org.hedgerow.position.Exposure;
import org.hedgerow.time.Tenor;
import org.hedgerow.trade.Trade;
import org.hedgerow.trade.rolled.RolledSpot;

/** Deals each exposure spot today and puts delivery off to its date by FX swaps of one tenor after the other. */
public record RolledSpotHedge(String name, Cover cover, Tenor roll) implements HedgePerExposure {
    public RolledSpotHedge {
        Checks.notBlank(name, "name");
        Checks.present(cover, "cover");
        Checks.present(roll, "roll");
    }

    @Override
    public boolean delivers() {
        return true;
    }

    @Override
    public List<Trade> trades(Exposure deal, Market market) {
        LocalDate first = market.spotDate(deal.currency()).plus(roll.period());
        BidOffer spreads = market.bidOffer(deal.currency(), deal.amount(), first); // the swaps are of the roll's tenor
        return List.of(new RolledSpot(deal.currency(), deal.amount(), deal.date(), roll, spreads));
    }
}
