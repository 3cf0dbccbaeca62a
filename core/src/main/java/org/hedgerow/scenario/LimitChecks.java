package org.hedgerow.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.hedgerow.check.Checks;
import org.hedgerow.hedge.Plan;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.limit.own.StopLossLimit;
import org.hedgerow.limit.watch.LimitBook;
import org.hedgerow.market.Market;
import org.hedgerow.position.Position;

/** Rules between a bank's limits and the rest of a scenario. */
final class LimitChecks {
    private LimitChecks() {}

    /** Refuses what does not fit; the plans of stop-loss limits, whose strategies stand beside the hedges. */
    static List<Plan> check(
            LimitBook book, List<Strategy> hedges, Position position, Market market, LocalDate horizon) {
        ScenarioChecks.within(
                "limits",
                () -> book.check(new TreeSet<>(position.netExposure(market).keySet())));
        List<Plan> plans = new ArrayList<>();
        List<StopLossLimit> stops = book.own().stopLosses().orElse(List.of());
        for (int place = 0; place < stops.size(); place++) {
            StopLossLimit stop = stops.get(place);
            ScenarioChecks.within("limits.stopLosses[" + place + "]", () -> {
                boolean isNew = hedges.stream().noneMatch(hedge -> hedge.name().equals(stop.id()))
                        && !stop.id().equals(Strategy.NONE);
                Checks.that(isNew, "id", "must differ from the strategies' names, but is '" + stop.id() + "'");
                stop.currencies()
                        .ifPresent(some -> some.forEach(currency -> Checks.that(
                                position.netExposure(market).containsKey(currency),
                                "currencies",
                                "must be of the position, but has " + currency)));
                plans.add(stop.strategy().plan(position, market, horizon));
            });
        }
        return plans;
    }
}
