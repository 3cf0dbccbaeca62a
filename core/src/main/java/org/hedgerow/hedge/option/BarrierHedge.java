package org.hedgerow.hedge.option;

import java.util.List;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.HedgePerExposure;
import org.hedgerow.instrument.VanillaOption;
import org.hedgerow.instrument.trigger.BarrierOption;
import org.hedgerow.market.Market;
import org.hedgerow.position.Exposure;
import org.hedgerow.trade.OptionTrade;
import org.hedgerow.trade.Trade;

/**
 * Buys the protecting option of a plain option hedge with levels that knock it in or out, and so for less.
 *
 * @param outOfTheMoney by what share of today's forward the strike lies below it (put) or above it (call)
 */
public record BarrierHedge(String name, Cover cover, double outOfTheMoney, TriggerLevels trigger)
        implements HedgePerExposure {
    public BarrierHedge {
        Checks.notBlank(name, "name");
        Checks.present(cover, "cover");
        Checks.in(outOfTheMoney, -0.9, 0.9, "outOfTheMoney");
        Checks.present(trigger, "trigger");
    }

    @Override
    public List<Trade> trades(Exposure deal, Market market) {
        VanillaOption vanilla = Protection.of(deal, outOfTheMoney, market);
        BarrierOption option = new BarrierOption(
                deal.currency(),
                vanilla.side(),
                deal.date(),
                vanilla.strike(),
                trigger.against(deal, market),
                Optional.empty());
        double halfSpread =
                market.bidOffer(deal.currency(), deal.amount(), deal.date()).option();
        return List.of(new OptionTrade(option, Math.abs(deal.amount()), halfSpread));
    }
}
