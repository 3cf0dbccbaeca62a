package org.hedgerow.hedge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hedgerow.check.Checks;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.position.Exposure;
import org.hedgerow.position.Line;
import org.hedgerow.position.Position;
import org.hedgerow.position.UncertainFlow;
import org.hedgerow.trade.Unwinding;

/**
 * How much of what a hedge covers.
 *
 * @param ratio share of each exposure that is hedged, 0 to 1
 * @param of the net open position if absent, in netting each gross line
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

    /**
     * The amounts to buy (to sell where negative) against the exposures, each on its date. What is due by the spot date
     * is left out: no deal done today comes in time for it.
     */
    public List<Exposure> against(Position position, Market market, LocalDate horizon) {
        check(position);
        if (ratio == 0) {
            return List.of();
        }
        return of.orElse(Target.NET_POSITION).exposures(position, market, horizon).stream()
                .filter(exposure -> covers(exposure.currency()))
                .filter(exposure -> exposure.date().isAfter(market.spotDate(exposure.currency())))
                .map(exposure -> new Exposure(exposure.currency(), -ratio * exposure.amount(), exposure.date()))
                .toList();
    }

    /** What becomes of deals against single flows that are due to bring less than their forecast. */
    Stream<Unwinding> unwinding(Position position, Market market) {
        boolean single = ratio > 0 && of.orElse(Target.NET_POSITION) != Target.NET_POSITION;
        return position.lines().stream()
                .filter(line -> single && covers(line.currency()))
                .filter(UncertainFlow.class::isInstance)
                .map(UncertainFlow.class::cast)
                .filter(flow -> flow.amount() != 0 && flow.isHedgeable(market))
                .map(flow -> unwinding(flow, market));
    }

    private Unwinding unwinding(UncertainFlow flow, Market market) {
        double halfSpread = market.bidOffer(flow.currency(), ratio * flow.amount(), flow.date())
                .spot();
        return new Unwinding(flow, ratio, halfSpread);
    }

    private boolean covers(Currency currency) {
        return currencies.map(some -> some.contains(currency)).orElse(true);
    }

    /** Refuses to cover what the position does not have: a slip that would pass for a hedge without effect. */
    void check(Position position) {
        List<Currency> held = position.lines().stream().map(Line::currency).toList();
        currencies.ifPresent(some -> some.forEach(currency -> Checks.that(
                held.contains(currency), "cover.currencies", "must be of the position, but has " + currency)));
        boolean flows = position.lines().stream().anyMatch(Line::isFlow);
        Checks.that(
                of.orElse(Target.NET_POSITION) != Target.FLOWS || flows,
                "of",
                "must not be flows where there are none");
    }

    /** This cover of another target where none is named. */
    public Cover orOf(Target target) {
        return new Cover(ratio, of.or(() -> Optional.of(target)), currencies);
    }
}
