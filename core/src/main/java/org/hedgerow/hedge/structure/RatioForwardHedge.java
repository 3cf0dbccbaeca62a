package org.hedgerow.hedge.structure;

import java.util.List;
import org.hedgerow.check.Checks;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.HedgePerExposure;
import org.hedgerow.hedge.option.Protection;
import org.hedgerow.market.Market;
import org.hedgerow.position.Exposure;
import org.hedgerow.trade.Trade;
import org.hedgerow.trade.structure.Dealer;
import org.hedgerow.trade.structure.Leg;
import org.hedgerow.trade.structure.Structure;

/**
 * Buys the protecting option and sells several of the opposite one at the same strike, solved so that they cost nothing:
 * a better rate than the forward's, for the duty to deal more than the exposure on the good side.
 *
 * @param ratio of options sold to one bought
 */
public record RatioForwardHedge(String name, Cover cover, double ratio) implements HedgePerExposure {
    private static final double LOWEST = 0.2; // multiples of the forward
    private static final double HIGHEST = 5;

    public RatioForwardHedge {
        Checks.notBlank(name, "name");
        Checks.present(cover, "cover");
        Checks.in(ratio, 0.01, 100, "ratio");
    }

    @Override
    public List<Trade> trades(Exposure deal, Market market) {
        double halfSpread =
                market.bidOffer(deal.currency(), deal.amount(), deal.date()).option();
        Dealer dealer = new Dealer(deal.currency(), deal.date(), halfSpread, market);
        OptionSide side = Protection.side(deal);
        return dealer.solved(multiple -> at(dealer, side, multiple), 0, LOWEST, HIGHEST)
                .orElseThrow(() -> InvalidValue.at("ratio", "must leave a strike that costs nothing"))
                .trades(Math.abs(deal.amount()), halfSpread);
    }

    private Structure at(Dealer dealer, OptionSide side, double multiple) {
        return Structure.of(
                new Leg(dealer.vanilla(side, multiple), 1),
                new Leg(dealer.vanilla(Dealer.opposite(side), multiple), -ratio));
    }
}
