package org.hedgerow.hedge.fixed;

import java.time.LocalDate;
import org.hedgerow.check.Checks;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.Plan;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.market.Market;
import org.hedgerow.position.Position;
import org.hedgerow.trade.MoneyMarket;

/** Borrows or deposits the present value of each exposure in its currency and turns it into home currency today. */
public record MoneyMarketHedge(String name, Cover cover) implements Strategy {
    public MoneyMarketHedge {
        Checks.notBlank(name, "name");
        Checks.present(cover, "cover");
    }

    @Override
    public Plan plan(Position position, Market market, LocalDate horizon) {
        return cover.plan(
                position,
                market,
                horizon,
                deal -> new MoneyMarket(deal.currency(), deal.amount(), deal.date(), market.bidOffer(deal.currency())));
    }
}
