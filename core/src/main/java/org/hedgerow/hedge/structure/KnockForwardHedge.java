package org.hedgerow.hedge.structure;

import java.util.List;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.HedgePerExposure;
import org.hedgerow.hedge.option.Protection;
import org.hedgerow.hedge.option.TriggerLevels;
import org.hedgerow.instrument.trigger.BarrierOption;
import org.hedgerow.instrument.trigger.Trigger;
import org.hedgerow.market.Market;
import org.hedgerow.position.Exposure;
import org.hedgerow.trade.Trade;
import org.hedgerow.trade.structure.Dealer;
import org.hedgerow.trade.structure.Leg;
import org.hedgerow.trade.structure.Structure;

/**
 * A forward that levels knock in or out: the protecting option bought and the opposite one sold, both with the levels,
 * at one strike that is solved so that they cost nothing.
 */
public record KnockForwardHedge(String name, Cover cover, TriggerLevels trigger) implements HedgePerExposure {
    private static final double LOWEST = 0.2; // multiples of the forward
    private static final double HIGHEST = 5;

    public KnockForwardHedge {
        Checks.notBlank(name, "name");
        Checks.present(cover, "cover");
        Checks.present(trigger, "trigger");
    }

    @Override
    public List<Trade> trades(Exposure deal, Market market) {
        double halfSpread =
                market.bidOffer(deal.currency(), deal.amount(), deal.date()).option();
        Dealer dealer = new Dealer(deal.currency(), deal.date(), halfSpread, market);
        Trigger levels = trigger.against(deal, market);
        OptionSide side = Protection.side(deal);
        double forward = market.forward(deal.currency(), deal.date());
        return dealer.solved(
                        multiple -> Structure.of(
                                new Leg(option(deal, side, multiple * forward, levels), 1),
                                new Leg(option(deal, Dealer.opposite(side), multiple * forward, levels), -1)),
                        0,
                        LOWEST,
                        HIGHEST)
                .orElseThrow(() -> InvalidValue.at("trigger", "must leave a strike that costs nothing"))
                .trades(Math.abs(deal.amount()), halfSpread);
    }

    private static BarrierOption option(Exposure deal, OptionSide side, double strike, Trigger levels) {
        return new BarrierOption(deal.currency(), side, deal.date(), strike, levels, Optional.empty());
    }
}
