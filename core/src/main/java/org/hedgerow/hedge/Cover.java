package org.hedgerow.hedge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hedgerow.check.Checks;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.position.Exposure;
import org.hedgerow.position.Position;
import org.hedgerow.trade.Trade;

/**
 * How much of what a hedge covers.
 *
 * @param ratio share of each exposure that is hedged, 0 to 1
 * @param of the net open position if absent
 * @param currencies hedged; all if absent
 */
public record Cover(double ratio, Optional<Target> of, Optional<List<Currency>> currencies) {
    public Cover {
        Checks.share(ratio, "ratio");
        Checks.present(of, "of");
        currencies = Checks.present(currencies, "currencies").map(some -> Checks.notEmpty(some, "currencies"));
    }

    /** Covers a share of the net open position in all currencies. */
    public static Cover ofNetPosition(double ratio) {
        return new Cover(ratio, Optional.empty(), Optional.empty());
    }

    /** Covers a share of each dated flow. */
    public static Cover ofFlows(double ratio) {
        return new Cover(ratio, Optional.of(Target.FLOWS), Optional.empty());
    }

    /** One trade against each exposure; the trade is given the amount to buy: minus the share of the exposure. */
    Plan plan(Position position, Market market, LocalDate horizon, Function<Exposure, Trade> trade) {
        return new Plan(against(position, market, horizon).stream().map(trade).toList());
    }

    /** The amounts to buy (to sell where negative) against the exposures, each on its date. */
    List<Exposure> against(Position position, Market market, LocalDate horizon) {
        if (ratio == 0) {
            return List.of();
        }
        return of.orElse(Target.NET_POSITION).exposures(position, market, horizon).stream()
                .filter(exposure -> currencies
                        .map(some -> some.contains(exposure.currency()))
                        .orElse(true))
                .map(exposure -> new Exposure(exposure.currency(), -ratio * exposure.amount(), exposure.date()))
                .toList();
    }
}
