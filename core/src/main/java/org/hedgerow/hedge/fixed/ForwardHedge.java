package org.hedgerow.hedge.fixed;

import java.time.LocalDate;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.Plan;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.market.Market;
import org.hedgerow.position.Position;
import org.hedgerow.trade.Outright;

/**
 * Deals a forward against each exposure.
 *
 * @param atMid deals without bid/offer: a what-if that separates the cost of dealing from the rest; no if absent
 */
public record ForwardHedge(String name, Cover cover, Optional<Boolean> atMid) implements Strategy {
    public ForwardHedge {
        Checks.notBlank(name, "name");
        Checks.present(cover, "cover");
        Checks.present(atMid, "atMid");
    }

    @Override
    public boolean isWhatIf() {
        return atMid.orElse(false);
    }

    @Override
    public Plan plan(Position position, Market market, LocalDate horizon) {
        return cover.plan(
                position,
                market,
                horizon,
                deal -> new Outright(
                        deal.currency(),
                        deal.amount(),
                        deal.date(),
                        atMid.orElse(false)
                                ? 0
                                : market.bidOffer(deal.currency()).forward()));
    }
}
