package org.hedgerow.limit.gauge;

import java.util.Set;
import java.util.function.Function;
import org.hedgerow.booking.HedgedOutcome;
import org.hedgerow.limit.Aggregation;
import org.hedgerow.limit.Ceiling;
import org.hedgerow.limit.Rule;
import org.hedgerow.limit.Scope;
import org.hedgerow.limit.own.CreditLine;
import org.hedgerow.limit.own.StopLossLimit;
import org.hedgerow.limit.part.Count;
import org.hedgerow.limit.part.NetUnits;
import org.hedgerow.limit.part.PartRows;
import org.hedgerow.limit.part.WatchDates;
import org.hedgerow.market.Market;
import org.hedgerow.outcome.Columns;
import org.hedgerow.path.PathLayout;
import org.hedgerow.position.Position;

/** One number that is watched, what it is held to, and how it is measured once paths are laid out. */
public record Watched(String label, Ceiling ceiling, Function<Laid, Gauge> gauge) {
    /**
     * What measures are made of.
     *
     * @param capital null where nothing is a share of capital that moves
     */
    public record Laid(PartRows rows, WatchDates dates, PathLayout layout, Columns columns, PathCapital capital) {
        NetUnits units(Rule rule, Count count) {
            return new NetUnits(rule, count, rows, layout, dates);
        }
    }

    public static Watched of(WatchedRule watched) {
        return new Watched(
                watched.label(),
                watched.rule().ceiling(),
                laid -> new PositionGauge(watched, laid.units(watched.rule(), watched.count()), laid.capital()));
    }

    public static Watched of(CreditLine limit, HedgedOutcome strategy) {
        return new Watched(
                limit.id(),
                Ceiling.amount(limit.line()),
                laid -> new DebtGauge(
                        laid.columns().has(strategy.lowestBalance())
                                ? laid.columns().place(strategy.lowestBalance())
                                : DebtGauge.NO_DEALS,
                        limit.line()));
    }

    public static Watched of(StopLossLimit limit, Position position, Market market) {
        Ceiling ceiling = limit.ceiling(position, market);
        Scope scope = limit.currencies().map(some -> Scope.of(Set.copyOf(some))).orElse(Scope.ALL);
        Rule held = Rule.of(limit.id(), scope, Aggregation.NET, ceiling);
        return new Watched(
                limit.id(), ceiling, laid -> new LossGauge(laid.units(held, Count.POSITION), ceiling.value()));
    }
}
