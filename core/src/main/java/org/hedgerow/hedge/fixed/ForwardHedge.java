package org.hedgerow.hedge.fixed;

import java.util.List;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.HedgePerExposure;
import org.hedgerow.market.Market;
import org.hedgerow.position.Exposure;
import org.hedgerow.trade.Outright;
import org.hedgerow.trade.Trade;

/**
 * Deals a forward against each exposure.
 *
 * @param atMid deals without bid/offer: a what-if that separates the cost of dealing from the rest; no if absent
 */
public record ForwardHedge(String name, Cover cover, Optional<Boolean> atMid) implements HedgePerExposure {
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
    public boolean delivers() {
        return !isWhatIf();
    }

    @Override
    public List<Trade> trades(Exposure deal, Market market) {
        return List.of(new Outright(
                deal.currency(),
                deal.amount(),
                deal.date(),
                atMid.orElse(false)
                        ? 0
                        : market.bidOffer(deal.currency(), deal.amount(), deal.date())
                                .forward()));
    }
}
