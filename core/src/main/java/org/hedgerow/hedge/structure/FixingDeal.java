package org.hedgerow.hedge.structure;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.hedge.option.Protection;
import org.hedgerow.hedge.option.TriggerLevels;
import org.hedgerow.instrument.Instrument;
import org.hedgerow.market.Market;
import org.hedgerow.position.Exposure;
import org.hedgerow.time.Tenor;
import org.hedgerow.trade.Trade;
import org.hedgerow.trade.structure.Dealer;
import org.hedgerow.trade.structure.Leg;
import org.hedgerow.trade.structure.Structure;

/** A contract on fixings until the date of an exposure, in equal parts, at the strike at which it costs nothing. */
final class FixingDeal {
    /** Each takes a second or more. */
    static final int MOST = 200;

    private FixingDeal() {}

    /**
     * Its trades.
     *
     * @param every from one fixing to the next, the last on the date of the exposure
     * @param contract by its fixings and strike
     * @param term that is at fault where no strike makes it cost nothing
     */
    static List<Trade> trades(
            Exposure deal,
            Tenor every,
            BiFunction<List<LocalDate>, Double, Instrument> contract,
            String term,
            Market market) {
        double halfSpread =
                market.bidOffer(deal.currency(), deal.amount(), deal.date()).option();
        Dealer dealer = new Dealer(deal.currency(), deal.date(), halfSpread, market);
        double forward = market.forward(deal.currency(), deal.date());
        List<LocalDate> fixings = TriggerLevels.dates(every, deal, market);
        return dealer.costlessNear(
                        multiple -> Structure.of(new Leg(contract.apply(fixings, multiple * forward), 1)),
                        Protection.side(deal))
                .orElseThrow(() -> InvalidValue.at(term, "must leave a strike that costs nothing"))
                .trades(Math.abs(deal.amount()) / fixings.size(), halfSpread);
    }
}
