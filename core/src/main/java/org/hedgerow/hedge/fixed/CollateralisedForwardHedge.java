package org.hedgerow.hedge.fixed;

import java.time.LocalDate;
import java.util.List;
import org.hedgerow.check.Checks;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.Plan;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.market.Market;
import org.hedgerow.position.Exposure;
import org.hedgerow.position.Position;
import org.hedgerow.trade.Outright;
import org.hedgerow.trade.margin.Collateral;
import org.hedgerow.trade.margin.CollateralisedForwards;

/** Deals a forward against each exposure, all with one counterparty and under one collateral agreement. */
public record CollateralisedForwardHedge(String name, Cover cover, Collateral collateral) implements Strategy {
    public CollateralisedForwardHedge {
        Checks.notBlank(name, "name");
        Checks.present(cover, "cover");
        Checks.present(collateral, "collateral");
    }

    @Override
    public Plan plan(Position position, Market market, LocalDate horizon) {
        List<Outright> forwards = cover.against(position, market, horizon).stream()
                .map(deal -> forward(deal, market))
                .toList();
        return new Plan(forwards.isEmpty() ? List.of() : List.of(new CollateralisedForwards(forwards, collateral)));
    }

    private static Outright forward(Exposure deal, Market market) {
        double halfSpread =
                market.bidOffer(deal.currency(), deal.amount(), deal.date()).forward();
        return new Outright(deal.currency(), deal.amount(), deal.date(), halfSpread);
    }
}
