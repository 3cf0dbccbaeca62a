package org.hedgerow.hedge.structure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
 * Buys the protecting option and sells the opposite one, and perhaps one of its own side further out: a risk reversal,
 * or with three strikes a seagull. The strike of the opposite option is solved so that the whole costs a premium.
 *
 * @param outOfTheMoney by what share of today's forward the strike bought lies below it (put) or above it (call)
 * @param protectedTo the same of a strike sold on that side, beyond which protection ends; nowhere if absent
 * @param premium paid for the whole, a share of today's forward, negative where the client receives it
 */
public record RiskReversalHedge(
        String name, Cover cover, double outOfTheMoney, Optional<Double> protectedTo, double premium)
        implements HedgePerExposure {
    public RiskReversalHedge {
        Checks.notBlank(name, "name");
        Checks.present(cover, "cover");
        Checks.in(outOfTheMoney, -0.9, 0.9, "outOfTheMoney");
        Checks.in(premium, -1, 1, "premium");
        Checks.present(protectedTo, "protectedTo")
                .ifPresent(share -> Checks.that(
                        share > outOfTheMoney && share < 0.99,
                        "protectedTo",
                        "must be above outOfTheMoney and below 0.99, but is " + share));
    }

    @Override
    public List<Trade> trades(Exposure deal, Market market) {
        double halfSpread =
                market.bidOffer(deal.currency(), deal.amount(), deal.date()).option();
        Dealer dealer = new Dealer(deal.currency(), deal.date(), halfSpread, market);
        VanillaOption bought = Protection.of(deal, outOfTheMoney, market);
        List<Leg> given = Stream.concat(
                        Stream.of(new Leg(bought, 1)),
                        protectedTo.stream().map(share -> new Leg(Protection.of(deal, share, market), -1)))
                .toList();
        double paid = premium * market.forward(deal.currency(), deal.date());
        Structure sold = dealer.sellingOpposite(bought, new Structure(given), paid, "outOfTheMoney");
        Structure whole = new Structure(
                Stream.concat(given.stream(), sold.legs().stream()).toList());
        return whole.trades(Math.abs(deal.amount()), halfSpread);
    }
}
