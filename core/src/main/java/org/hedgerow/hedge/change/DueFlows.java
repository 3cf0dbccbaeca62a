package org.hedgerow.hedge.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.position.Line;
import org.hedgerow.position.Position;

/**
 * Which of the position's flows a strategy changes. What is due by the spot date is left as it is.
 *
 * @param share of each flow, 0 to 1
 * @param side receivables or payables; both if absent
 * @param currencies all if absent
 * @param from first due date; none is too early if absent
 * @param until last due date; none is too late if absent
 */
public record DueFlows(
        double share,
        Optional<Side> side,
        Optional<List<Currency>> currencies,
        Optional<LocalDate> from,
        Optional<LocalDate> until) {
    /** Whether flows are received or paid. */
    public enum Side {
        /** Flows of positive amount. */
        RECEIVABLES,
        /** Flows of negative amount. */
        PAYABLES
    }

    public DueFlows {
        Checks.share(share, "share");
        Checks.present(side, "side");
        currencies = Checks.present(currencies, "currencies").map(some -> Checks.notEmpty(some, "currencies"));
        Checks.present(from, "from");
        Checks.present(until, "until");
    }

    /** A share of all receivables or of all payables. */
    public static DueFlows of(double share, Side side) {
        return new DueFlows(share, Optional.of(side), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Refuses to change what is not there: a slip that would pass for a method without effect. */
    List<DueFlow> of(Position position, Market market, LocalDate horizon) {
        List<DueFlow> chosen = position.allLines().stream()
                .filter(Line::isFlow)
                .flatMap(line -> line.exposures(market, horizon).stream()
                        .map(due -> new DueFlow(
                                due.currency(),
                                share * due.amount(),
                                due.date(),
                                line.netExposure(market) == 0 ? 0 : share * due.amount())))
                .filter(flow -> chooses(flow, market))
                .toList();
        Checks.that(share == 0 || !chosen.isEmpty(), "flows", "must choose at least one flow of the position");
        return share == 0 ? List.of() : chosen;
    }

    private boolean chooses(DueFlow flow, Market market) {
        boolean onSide = side.map(one -> (one == Side.RECEIVABLES) == (flow.amount() > 0))
                .orElse(true);
        return (share == 0 || onSide)
                && currencies.map(some -> some.contains(flow.currency())).orElse(true)
                && from.map(first -> !flow.date().isBefore(first)).orElse(true)
                && until.map(last -> !flow.date().isAfter(last)).orElse(true)
                && flow.date().isAfter(market.spotDate(flow.currency()));
    }

    /** The same of one side alone, which the strategy is for. */
    DueFlows only(Side one) {
        Checks.that(
                side.orElse(one) == one,
                "flows.side",
                "must be " + one.name().toLowerCase(Locale.ROOT) + ", of which the strategy is");
        return new DueFlows(share, Optional.of(one), currencies, from, until);
    }
}
