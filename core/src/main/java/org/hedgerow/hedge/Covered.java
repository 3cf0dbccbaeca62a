package org.hedgerow.hedge;

import java.util.stream.Stream;
import org.hedgerow.market.Market;
import org.hedgerow.position.Exposure;
import org.hedgerow.position.Line;
import org.hedgerow.position.volume.UncertainFlow;
import org.hedgerow.programme.Deliverable;
import org.hedgerow.programme.ProgrammeTrade;
import org.hedgerow.programme.Unwinding;
import org.hedgerow.trade.Trade;

/**
 * A deal against an exposure.
 *
 * @param deal the amount to buy, to sell where negative
 * @param by what it can be settled with, of which it may be a part
 */
public record Covered(Exposure deal, Deliverable by) {
    /** An amount of a line, not yet turned into a deal. */
    static Covered of(Exposure exposure, Line line) {
        return new Covered(
                exposure,
                line instanceof UncertainFlow flow ? Deliverable.of(flow) : Deliverable.of(exposure.amount()));
    }

    Covered times(double factor) {
        return new Covered(new Exposure(deal.currency(), factor * deal.amount(), deal.date()), by);
    }

    /** What becomes of a static deal where less comes in than was forecast. */
    public Stream<Trade> unwinding(Market market) {
        if (!by.isUncertain() || deal.amount() == 0) {
            return Stream.empty();
        }
        Exposure opposite = times(-1).deal;
        return Stream.of(new ProgrammeTrade(
                opposite, new Unwinding(by), market.bidOffer(opposite.currency(), opposite.amount(), opposite.date())));
    }
}
