package org.hedgerow.hedge.option;

import java.util.List;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.HedgePerExposure;
import org.hedgerow.instrument.average.AverageOption;
import org.hedgerow.instrument.average.Averaging;
import org.hedgerow.market.Market;
import org.hedgerow.position.Exposure;
import org.hedgerow.time.Tenor;
import org.hedgerow.trade.OptionTrade;
import org.hedgerow.trade.Trade;

/**
 * Buys an option on the average rate until the date of each exposure: cheaper than one on the last day's rate, and what
 * protects a stream of payments whose sum is known.
 *
 * @param outOfTheMoney by what share of today's forward the strike lies below it (put) or above it (call); the rate of
 *     the last day is exchanged for the average if absent
 * @param every from one fixing to the next, the last on the date of the exposure
 */
public record AverageHedge(String name, Cover cover, Optional<Double> outOfTheMoney, Averaging averaging, Tenor every)
        implements HedgePerExposure {
    public AverageHedge {
        Checks.notBlank(name, "name");
        Checks.present(cover, "cover");
        Checks.present(outOfTheMoney, "outOfTheMoney").ifPresent(share -> Checks.in(share, -0.9, 0.9, "outOfTheMoney"));
        Checks.present(averaging, "averaging");
        Checks.present(every, "every");
    }

    @Override
    public List<Trade> trades(Exposure deal, Market market) {
        AverageOption option = new AverageOption(
                deal.currency(),
                Protection.side(deal),
                deal.date(),
                outOfTheMoney.map(share -> Protection.of(deal, share, market).strike()),
                averaging,
                TriggerLevels.dates(every, deal, market),
                Optional.empty());
        double halfSpread =
                market.bidOffer(deal.currency(), deal.amount(), deal.date()).option();
        return List.of(new OptionTrade(option, Math.abs(deal.amount()), halfSpread));
    }
}
