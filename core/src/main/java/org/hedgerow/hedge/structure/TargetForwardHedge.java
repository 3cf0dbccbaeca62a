package org.hedgerow.hedge.structure;

import java.time.LocalDate;
import java.util.List;
import org.hedgerow.check.Checks;
import org.hedgerow.formula.fixing.LastGain;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.HedgePerExposure;
import org.hedgerow.hedge.option.Protection;
import org.hedgerow.instrument.fixing.TargetForward;
import org.hedgerow.market.Market;
import org.hedgerow.position.Exposure;
import org.hedgerow.time.Tenor;
import org.hedgerow.trade.Trade;

/**
 * Deals a target redemption forward against each exposure, in equal parts on fixings until its date, at the strike at
 * which it costs nothing: a better rate than the forward's until the target is reached, and no hedge from then on.
 *
 * @param every from one fixing to the next, the last on the date of the exposure
 * @param gearing parts dealt on a fixing where it loses
 * @param target the sum of gains per unit dealt, a share of today's spot
 */
public record TargetForwardHedge(
        String name, Cover cover, Tenor every, double gearing, double target, LastGain lastGain)
        implements HedgePerExposure {
    public TargetForwardHedge {
        Checks.notBlank(name, "name");
        Checks.present(cover, "cover");
        Checks.present(every, "every");
        Checks.in(gearing, 0, 100, "gearing");
        Checks.in(target, 1e-4, 10, "target");
        Checks.present(lastGain, "lastGain");
    }

    @Override
    public int mostDeals() {
        return FixingDeal.MOST;
    }

    @Override
    public List<Trade> trades(Exposure deal, Market market) {
        return FixingDeal.trades(
                deal, every, (fixings, strike) -> forward(deal, fixings, strike, market), "target", market);
    }

    private TargetForward forward(Exposure deal, List<LocalDate> fixings, double strike, Market market) {
        return new TargetForward(
                deal.currency(),
                Protection.side(deal),
                fixings,
                strike,
                gearing,
                target * market.spot(deal.currency()),
                lastGain);
    }
}
