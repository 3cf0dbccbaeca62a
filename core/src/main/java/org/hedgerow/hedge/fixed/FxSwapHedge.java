package org.hedgerow.hedge.fixed;

import java.time.LocalDate;
import org.hedgerow.check.Checks;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.Plan;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.market.Market;
import org.hedgerow.position.Position;
import org.hedgerow.trade.FxSwap;

/** An FX swap and nothing else: it moves liquidity between currencies and changes no position. */
public record FxSwapHedge(String name, Cover cover) implements Strategy {
    public FxSwapHedge {
        Checks.notBlank(name, "name");
        Checks.present(cover, "cover");
    }

    @Override
    public Plan plan(Position position, Market market, LocalDate horizon) {
        return cover.plan(
                position,
                market,
                horizon,
                deal -> new FxSwap(
                        deal.currency(),
                        -deal.amount(),
                        deal.date(),
                        market.bidOffer(deal.currency()).swap()));
    }
}
