package org.hedgerow.hedge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.position.Exposure;
import org.hedgerow.position.Line;
import org.hedgerow.position.Position;

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
        return covered(position, market, horizon).stream().map(Covered::deal).toList();
    }

    /** The same with what each can be settled with. */
    public List<Covered> covered(Position position, Market market, LocalDate horizon) {
        check(position);
        if (ratio == 0) {
            return List.of();
        }
        return of.orElse(Target.NET_POSITION).exposures(position, market, horizon).stream()
                .filter(exposed -> covers(exposed.deal().currency()))
                .filter(exposed -> exposed.deal()
                        .date()
                        .isAfter(market.spotDate(exposed.deal().currency())))
                .map(exposed -> exposed.times(-ratio))
                .toList();
    }

    private boolean covers(Currency currency) {
        return currencies.map(some -> some.contains(currency)).orElse(true);
    }

    /** Refuses to cover what the position does not have: a slip that would pass for a hedge without effect. */
    void check(Position position) {
        List<Currency> held = position.allLines().stream().map(Line::currency).toList();
        currencies.ifPresent(some -> some.forEach(currency -> Checks.that(
                held.contains(currency), "cover.currencies", "must be of the position, but has " + currency)));
        boolean flows = position.allLines().stream().anyMatch(Line::isFlow);
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
