package org.hedgerow.hedge.option;

import java.util.List;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.HedgePerExposure;
import org.hedgerow.instrument.trigger.TouchOption;
import org.hedgerow.market.Market;
import org.hedgerow.position.Exposure;
import org.hedgerow.trade.OptionTrade;
import org.hedgerow.trade.Trade;

/**
 * Buys an option against each exposure that pays a fixed amount on its date if a level is reached (knocked in) or none
 * is (knocked out).
 *
 * @param payout per unit of the exposure, a share of today's forward
 */
public record TouchHedge(String name, Cover cover, double payout, TriggerLevels trigger) implements HedgePerExposure {
    public TouchHedge {
        Checks.notBlank(name, "name");
        Checks.present(cover, "cover");
        Checks.in(payout, 1e-6, 10, "payout");
        Checks.present(trigger, "trigger");
    }

    @Override
    public List<Trade> trades(Exposure deal, Market market) {
        double amount = payout * market.forward(deal.currency(), deal.date());
        TouchOption touch =
                new TouchOption(deal.currency(), deal.date(), amount, trigger.against(deal, market), Optional.empty());
        double halfSpread =
                market.bidOffer(deal.currency(), deal.amount(), deal.date()).option();
        return List.of(new OptionTrade(touch, Math.abs(deal.amount()), halfSpread));
    }
}
