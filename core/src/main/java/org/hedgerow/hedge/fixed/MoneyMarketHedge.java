package org.hedgerow.hedge.fixed;

import java.util.List;
import org.hedgerow.check.Checks;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.HedgePerExposure;
import org.hedgerow.market.Market;
import org.hedgerow.position.Exposure;
import org.hedgerow.trade.MoneyMarket;
import org.hedgerow.trade.Trade;

/** Borrows or deposits the present value of each exposure in its currency and turns it into home currency today. */
public record MoneyMarketHedge(String name, Cover cover) implements HedgePerExposure {
    public MoneyMarketHedge {
        Checks.notBlank(name, "name");
        Checks.present(cover, "cover");
    }

    @Override
    public boolean delivers() {
        return true;
    }

    @Override
    public List<Trade> trades(Exposure deal, Market market) {
        return List.of(new MoneyMarket(
                deal.currency(),
                deal.amount(),
                deal.date(),
                market.bidOffer(deal.currency(), deal.amount(), deal.date())));
    }
}
