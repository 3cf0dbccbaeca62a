package org.hedgerow.hedge.fixed;

import java.time.LocalDate;
import org.hedgerow.check.Checks;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.Plan;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.market.Market;
import org.hedgerow.position.Position;
import org.hedgerow.time.Tenor;
import org.hedgerow.trade.RolledSpot;

/** Deals each exposure spot today and puts delivery off to its date by FX swaps of one tenor after the other. */
public record RolledSpotHedge(String name, Cover cover, Tenor roll) implements Strategy {
    public RolledSpotHedge {
        Checks.notBlank(name, "name");
        Checks.present(cover, "cover");
        Checks.present(roll, "roll");
    }

    @Override
    public Plan plan(Position position, Market market, LocalDate horizon) {
        return cover.plan(
                position,
                market,
                horizon,
                deal -> new RolledSpot(
                        deal.currency(), deal.amount(), deal.date(), roll, market.bidOffer(deal.currency())));
    }
}
