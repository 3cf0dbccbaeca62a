package org.hedgerow.hedge.fixed;

import java.util.List;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.formula.hedge.CrossHedge;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.HedgePerExposure;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.position.Exposure;
import org.hedgerow.time.DayCount;
import org.hedgerow.trade.Outright;
import org.hedgerow.trade.Trade;

/**
 * Deals forwards in another currency than the exposures', whose own cannot be dealt or costs too much; what the two
 * currencies do not share stays open. Exposures in the proxy itself are hedged by it as they are.
 *
 * @param proxy the currency that is dealt
 * @param ratio worth of the forward per worth of the exposure, both at today's forwards
 * @param correlation of the two rates, from which the ratio is taken that leaves the least variance of lognormal rates as
 *     volatile as the market's options say; either it or the ratio is given
 */
public record ProxyHedge(String name, Cover cover, Currency proxy, Optional<Double> ratio, Optional<Double> correlation)
        implements HedgePerExposure {
    public ProxyHedge {
        Checks.notBlank(name, "name");
        Checks.present(cover, "cover");
        Checks.present(proxy, "proxy");
        Checks.present(ratio, "ratio").ifPresent(given -> Checks.in(given, -10, 10, "ratio"));
        Checks.present(correlation, "correlation").ifPresent(given -> Checks.correlation(given, "correlation"));
        Checks.that(
                ratio.isPresent() != correlation.isPresent(),
                "ratio",
                "must be given, or else the correlation that it follows from");
    }

    @Override
    public List<Trade> trades(Exposure deal, Market market) {
        Checks.that(
                !proxy.equals(market.home()) && market.currencies().containsKey(proxy),
                "proxy",
                "must be a foreign currency of the market, but is " + proxy);
        double worth = deal.amount() * market.forward(deal.currency(), deal.date());
        double amount = deal.currency().equals(proxy)
                ? deal.amount()
                : ratio(deal, market) * worth / market.forward(proxy, deal.date());
        if (amount == 0 || !deal.date().isAfter(market.spotDate(proxy))) {
            return List.of();
        }
        double halfSpread = market.bidOffer(proxy, amount, deal.date()).forward();
        return List.of(new Outright(proxy, amount, deal.date(), halfSpread));
    }

    private double ratio(Exposure deal, Market market) {
        return ratio.orElseGet(() -> CrossHedge.ofLognormal(
                        correlation.orElseThrow(),
                        market.optionVolatility(deal.currency(), deal.date()),
                        market.optionVolatility(proxy, deal.date()),
                        DayCount.ACT_365F.years(market.valuationDate(), deal.date()))
                .ratio());
    }
}
