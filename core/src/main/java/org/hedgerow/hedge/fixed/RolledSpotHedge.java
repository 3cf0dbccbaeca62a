package org.hedgerow.hedge.fixed;

import java.util.List;
import org.hedgerow.check.Checks;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.HedgePerExposure;
import org.hedgerow.market.Market;
import org.hedgerow.position.Exposure;
import org.hedgerow.time.Tenor;
import org.hedgerow.trade.RolledSpot;
import org.hedgerow.trade.Trade;

/** Deals each exposure spot today and puts delivery off to its date by FX swaps of one tenor after the other. */
public record RolledSpotHedge(String name, Cover cover, Tenor roll) implements HedgePerExposure {
    public RolledSpotHedge {
        Checks.notBlank(name, "name");
        Checks.present(cover, "cover");
        Checks.present(roll, "roll");
    }

    @Override
    public List<Trade> trades(Exposure deal, Market market) {
        return List.of(
                new RolledSpot(deal.currency(), deal.amount(), deal.date(), roll, market.bidOffer(deal.currency())));
    }
}
