package org.hedgerow.hedge.structure;

import java.util.List;
import org.hedgerow.check.Checks;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.HedgePerExposure;
import org.hedgerow.hedge.option.Protection;
import org.hedgerow.instrument.VanillaOption;
import org.hedgerow.market.Market;
import org.hedgerow.position.Exposure;
import org.hedgerow.trade.Trade;
import org.hedgerow.trade.structure.Dealer;
import org.hedgerow.trade.structure.Leg;
import org.hedgerow.trade.structure.Structure;

/**
 * Buys the protecting option and sells a share of the opposite one at the same strike, the share solved so that they
 * cost nothing: of a good move the client keeps the rest.
 *
 * @param outOfTheMoney by what share of today's forward the strike is worse for the client than it, above 0
 */
public record ParticipatingForwardHedge(String name, Cover cover, double outOfTheMoney) implements HedgePerExposure {
    public ParticipatingForwardHedge {
        Checks.notBlank(name, "name");
        Checks.present(cover, "cover");
        Checks.in(outOfTheMoney, 1e-6, 0.9, "outOfTheMoney");
    }

    @Override
    public List<Trade> trades(Exposure deal, Market market) {
        double halfSpread =
                market.bidOffer(deal.currency(), deal.amount(), deal.date()).option();
        Dealer dealer = new Dealer(deal.currency(), deal.date(), halfSpread, market);
        VanillaOption bought = Protection.of(deal, outOfTheMoney, market);
        VanillaOption sold =
                new VanillaOption(deal.currency(), Dealer.opposite(bought.side()), deal.date(), bought.strike());
        double costs = dealer.premium(Structure.of(new Leg(bought, 1)));
        double pays = -dealer.premium(Structure.of(new Leg(sold, -1)));
        Checks.that(
                pays >= costs,
                "outOfTheMoney",
                "must let the option sold pay for the one bought, but on " + deal.currency() + " it pays " + pays
                        + " and the other costs " + costs);
        return Structure.of(new Leg(bought, 1), new Leg(sold, -costs / pays))
                .trades(Math.abs(deal.amount()), halfSpread);
    }
}
