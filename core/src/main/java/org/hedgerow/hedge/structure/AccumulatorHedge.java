package org.hedgerow.hedge.structure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.HedgePerExposure;
import org.hedgerow.hedge.option.Protection;
import org.hedgerow.hedge.option.TriggerLevels;
import org.hedgerow.instrument.fixing.Accumulator;
import org.hedgerow.market.Market;
import org.hedgerow.position.Exposure;
import org.hedgerow.time.Tenor;
import org.hedgerow.trade.Trade;

/**
 * Deals an accumulator against each exposure, in equal parts on fixings until its date, at the strike at which it costs
 * nothing: a better rate than the forward's until a level is reached, and no hedge from then on.
 *
 * @param every from one fixing to the next, the last on the date of the exposure
 * @param gearing parts dealt on a fixing where it loses
 * @param distance of the level from today's spot, a share of it, on the side of the gain
 * @param watchedAlways whether also between fixings; on fixings only if absent
 * @param paidEvery from one delivery to the next, the last on the date of the exposure; on each fixing if absent
 */
public record AccumulatorHedge(
        String name,
        Cover cover,
        Tenor every,
        double gearing,
        double distance,
        Optional<Boolean> watchedAlways,
        Optional<Tenor> paidEvery)
        implements HedgePerExposure {
    public AccumulatorHedge {
        Checks.notBlank(name, "name");
        Checks.present(cover, "cover");
        Checks.present(every, "every");
        Checks.in(gearing, 0, 100, "gearing");
        Checks.in(distance, 1e-4, 0.99, "distance");
        Checks.present(watchedAlways, "watchedAlways");
        Checks.present(paidEvery, "paidEvery");
    }

    @Override
    public int mostDeals() {
        return FixingDeal.MOST;
    }

    @Override
    public List<Trade> trades(Exposure deal, Market market) {
        return FixingDeal.trades(
                deal, every, (fixings, strike) -> accumulator(deal, fixings, strike, market), "distance", market);
    }

    private Accumulator accumulator(Exposure deal, List<LocalDate> fixings, double strike, Market market) {
        double sign = Protection.side(deal).sign();
        return new Accumulator(
                deal.currency(),
                Protection.side(deal),
                fixings,
                strike,
                gearing,
                Optional.of(market.spot(deal.currency()) * (1 + sign * distance)),
                watchedAlways,
                paidEvery.map(tenor -> TriggerLevels.dates(tenor, deal, market)));
    }
}
