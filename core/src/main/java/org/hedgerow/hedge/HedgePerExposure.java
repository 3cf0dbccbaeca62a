package org.hedgerow.hedge;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hedgerow.check.Checks;
import org.hedgerow.market.Market;
import org.hedgerow.position.Exposure;
import org.hedgerow.position.Position;
import org.hedgerow.trade.Trade;

/** A strategy that deals against each exposure it covers by itself. */
public interface HedgePerExposure extends Strategy {
    /** Which exposures it deals against, and for what share of each. */
    Cover cover();

    /** The deals against one exposure, given as the amount to buy (to sell where negative) and its date. */
    List<Trade> trades(Exposure deal, Market market);

    /** Whether its deals deliver what they were dealt for, even where an uncertain flow does not bring it. */
    default boolean delivers() {
        return false;
    }

    /** The most exposures that it deals against: few where the terms of each deal have to be solved. */
    default int mostDeals() {
        return Integer.MAX_VALUE;
    }

    @Override
    default Plan plan(Position position, Market market, LocalDate horizon) {
        List<Covered> covered = cover().covered(position, market, horizon);
        Checks.that(
                covered.size() <= mostDeals(),
                "cover",
                "must not leave more than " + mostDeals() + " exposures, the terms of each of which have to be solved,"
                        + " but leaves " + covered.size());
        Stream<Trade> dealt = covered.stream().flatMap(each -> trades(each.deal(), market).stream());
        Stream<Trade> unwound = delivers() ? covered.stream().flatMap(each -> each.unwinding(market)) : Stream.empty();
        return new Plan(Stream.concat(dealt, unwound).toList());
    }
}
