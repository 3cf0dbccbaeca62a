package org.hedgerow.hedge.option;

import java.util.List;
import org.hedgerow.check.Checks;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.HedgePerExposure;
import org.hedgerow.instrument.VanillaOption;
import org.hedgerow.market.Market;
import org.hedgerow.position.Exposure;
import org.hedgerow.trade.Trade;
import org.hedgerow.trade.structure.Dealer;
import org.hedgerow.trade.structure.Leg;
import org.hedgerow.trade.structure.Structure;

/**
 * Buys the protecting option of {@link OptionHedge} and pays for it by selling the opposite option, whose strike is
 * solved so that the premiums dealt cancel.
 *
 * @param outOfTheMoney by what share of today's forward the strike bought lies below it (put) or above it (call)
 */
public record CollarHedge(String name, Cover cover, double outOfTheMoney) implements HedgePerExposure {
    public CollarHedge {
        Checks.notBlank(name, "name");
        Checks.present(cover, "cover");
        Checks.in(outOfTheMoney, -0.9, 0.9, "outOfTheMoney");
    }

    @Override
    public List<Trade> trades(Exposure deal, Market market) {
        double halfSpread =
                market.bidOffer(deal.currency(), deal.amount(), deal.date()).option();
        Dealer dealer = new Dealer(deal.currency(), deal.date(), halfSpread, market);
        VanillaOption bought = Protection.of(deal, outOfTheMoney, market);
        Leg leg = new Leg(bought, 1);
        Structure sold = dealer.sellingOpposite(bought, Structure.of(leg), 0, "outOfTheMoney");
        return Structure.of(leg, sold.legs().get(0)).trades(Math.abs(deal.amount()), halfSpread);
    }
}
