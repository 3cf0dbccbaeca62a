package org.hedgerow.hedge.fixed;

import java.time.LocalDate;
import org.hedgerow.check.Checks;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.Plan;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.market.Market;
import org.hedgerow.position.Exposure;
import org.hedgerow.position.Position;
import org.hedgerow.trade.OptionTrade;

/**
 * Buys a put against each long exposure and a call against each short one.
 *
 * @param outOfTheMoney by what share of today's forward the strike lies below it (put) or above it (call); 0 is at the
 *     money forward, a negative share in the money
 */
public record OptionHedge(String name, Cover cover, double outOfTheMoney) implements Strategy {
    public OptionHedge {
        Checks.notBlank(name, "name");
        Checks.present(cover, "cover");
        Checks.in(outOfTheMoney, -0.9, 0.9, "outOfTheMoney");
    }

    @Override
    public Plan plan(Position position, Market market, LocalDate horizon) {
        return cover.plan(position, market, horizon, deal -> protection(deal, market));
    }

    private OptionTrade protection(Exposure deal, Market market) {
        double halfSpread = market.bidOffer(deal.currency()).option();
        return new OptionTrade(Protection.of(deal, outOfTheMoney, market), Math.abs(deal.amount()), halfSpread);
    }
}
