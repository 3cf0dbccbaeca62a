package org.hedgerow.hedge.option;

import java.util.List;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.HedgePerExposure;
import org.hedgerow.instrument.VanillaOption;
import org.hedgerow.instrument.option.DigitalOption;
import org.hedgerow.market.Market;
import org.hedgerow.position.Exposure;
import org.hedgerow.trade.OptionTrade;
import org.hedgerow.trade.Trade;

/**
 * Buys an option against each exposure that pays a fixed amount where the rate ends beyond a strike on the bad side.
 *
 * @param outOfTheMoney by what share of today's forward the strike lies on that side of it
 * @param payout per unit of the exposure, a share of today's forward
 */
public record DigitalHedge(String name, Cover cover, double outOfTheMoney, double payout) implements HedgePerExposure {
    public DigitalHedge {
        Checks.notBlank(name, "name");
        Checks.present(cover, "cover");
        Checks.in(outOfTheMoney, -0.9, 0.9, "outOfTheMoney");
        Checks.in(payout, 1e-6, 10, "payout");
    }

    @Override
    public List<Trade> trades(Exposure deal, Market market) {
        VanillaOption vanilla = Protection.of(deal, outOfTheMoney, market);
        double amount = payout * market.forward(deal.currency(), deal.date());
        DigitalOption digital =
                new DigitalOption(deal.currency(), vanilla.side(), deal.date(), vanilla.strike(), Optional.of(amount));
        double halfSpread =
                market.bidOffer(deal.currency(), deal.amount(), deal.date()).option();
        return List.of(new OptionTrade(digital, Math.abs(deal.amount()), halfSpread));
    }
}
