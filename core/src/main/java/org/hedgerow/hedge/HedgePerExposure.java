package org.hedgerow.hedge;

import java.time.LocalDate;
import java.util.List;
import org.hedgerow.market.Market;
import org.hedgerow.position.Exposure;
import org.hedgerow.position.Position;
import org.hedgerow.trade.Trade;

/** A strategy that deals against each exposure it covers by itself. */
public interface HedgePerExposure extends Strategy {
    Cover cover();

    /** The deals against one exposure, given as the amount to buy (to sell where negative) and its date. */
    List<Trade> trades(Exposure deal, Market market);

    @Override
    default Plan plan(Position position, Market market, LocalDate horizon) {
        return new Plan(cover().against(position, market, horizon).stream()
                .flatMap(deal -> trades(deal, market).stream())
                .toList());
    }
}
