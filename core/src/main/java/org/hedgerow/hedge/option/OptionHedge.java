package org.hedgerow.hedge.option;

import java.util.List;
import org.hedgerow.check.Checks;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.HedgePerExposure;
import org.hedgerow.instrument.VanillaOption;
import org.hedgerow.market.Market;
import org.hedgerow.position.Exposure;
import org.hedgerow.trade.OptionTrade;
import org.hedgerow.trade.Trade;

/**
 * Buys a put against each long exposure and a call against each short one.
 *
 * @param outOfTheMoney by what share of today's forward the strike lies below it (put) or above it (call); 0 is at the
 *     money forward, a negative share in the money
 */
public record OptionHedge(String name, Cover cover, double outOfTheMoney) implements HedgePerExposure {
    public OptionHedge {
        Checks.notBlank(name, "name");
        Checks.present(cover, "cover");
        Checks.in(outOfTheMoney, -0.9, 0.9, "outOfTheMoney");
    }

    @Override
    public List<Trade> trades(Exposure deal, Market market) {
        double halfSpread =
                market.bidOffer(deal.currency(), deal.amount(), deal.date()).option();
        VanillaOption protection = Protection.of(deal, outOfTheMoney, market);
        return List.of(new OptionTrade(protection, Math.abs(deal.amount()), halfSpread));
    }
}
