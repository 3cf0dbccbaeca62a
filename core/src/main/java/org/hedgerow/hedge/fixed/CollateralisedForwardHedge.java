package org.hedgerow.hedge.fixed;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hedgerow.check.Checks;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.Covered;
import org.hedgerow.hedge.Plan;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.market.Market;
import org.hedgerow.position.Exposure;
import org.hedgerow.position.Position;
import org.hedgerow.trade.Outright;
import org.hedgerow.trade.Trade;
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
    public CollateralisedForwardHedge part(double share) {
        return new CollateralisedForwardHedge(name, cover, collateral.times(share));
    }

    @Override
    public Plan plan(Position position, Market market, LocalDate horizon) {
        List<Covered> covered = cover.covered(position, market, horizon);
        if (covered.isEmpty()) {
            return new Plan(List.of());
        }
        List<Outright> forwards =
                covered.stream().map(each -> forward(each.deal(), market)).toList();
        Stream<Trade> unwound = collateral.line().isPresent()
                ? Stream.empty() // a hedge that its line has ended is not there to be unwound
                : covered.stream().flatMap(each -> each.unwinding(market));
        return new Plan(Stream.concat(Stream.of(new CollateralisedForwards(forwards, collateral)), unwound)
                .toList());
    }

    private static Outright forward(Exposure deal, Market market) {
        double halfSpread =
                market.bidOffer(deal.currency(), deal.amount(), deal.date()).forward();
        return new Outright(deal.currency(), deal.amount(), deal.date(), halfSpread);
    }
}
