package org.hedgerow.hedge.fixed;

import java.util.List;
import org.hedgerow.check.Checks;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.HedgePerExposure;
import org.hedgerow.market.Market;
import org.hedgerow.position.Exposure;
import org.hedgerow.trade.FxSwap;
import org.hedgerow.trade.Trade;

/** An FX swap and nothing else: it moves liquidity between currencies and changes no position. */
public record FxSwapHedge(String name, Cover cover) implements HedgePerExposure {
    public FxSwapHedge {
        Checks.notBlank(name, "name");
        Checks.present(cover, "cover");
    }

    @Override
    public List<Trade> trades(Exposure deal, Market market) {
        return List.of(new FxSwap(
                deal.currency(),
                -deal.amount(),
                deal.date(),
                market.bidOffer(deal.currency(), deal.amount(), deal.date()).swap()));
    }
}
