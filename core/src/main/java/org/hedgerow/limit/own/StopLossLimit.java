package org.hedgerow.limit.own;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.hedgerow.check.Checks;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.ProgrammeHedge;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.limit.Ceiling;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.position.Position;
import org.hedgerow.programme.order.StopLoss;
import org.hedgerow.time.Tenor;

/**
 * A limit on what an open position loses, with an order that closes it: as a strategy under the limit's name, each
 * currency is sold or bought whole once its rate has moved against it by the distance. The loss is that of the position as
 * norms count it, at the rates of each look; a rate that jumps, or moves on until the order is filled, loses more.
 *
 * @param currencies of the position; all if absent
 * @param distance as a share of today's spot, and of the position the loss that is allowed
 * @param every how often the rate is looked at and orders are filled
 */
public record StopLossLimit(String id, Optional<List<Currency>> currencies, double distance, Tenor every) {
    public StopLossLimit {
        Checks.notBlank(id, "id");
        currencies = Checks.present(currencies, "currencies").map(some -> Checks.notEmpty(some, "currencies"));
        Checks.in(distance, 0.0001, 1, "distance");
        Checks.present(every, "every");
    }

    /** The position closed by it. */
    public Strategy strategy() {
        return new ProgrammeHedge(
                id,
                new Cover(1, Optional.empty(), currencies),
                new StopLoss(distance, every, Optional.empty()),
                Optional.empty());
    }

    /** Whether it looks at a currency. */
    public boolean looksAt(Currency currency) {
        return currencies.map(some -> some.contains(currency)).orElse(true);
    }

    /** The loss that is allowed. */
    public Ceiling ceiling(Position position, Market market) {
        SortedMap<Currency, Double> home = Position.inHome(position.netExposure(market), market);
        return Ceiling.amount(distance
                * home.entrySet().stream()
                        .filter(entry -> looksAt(entry.getKey()))
                        .mapToDouble(entry -> Math.abs(entry.getValue()))
                        .sum());
    }
}
