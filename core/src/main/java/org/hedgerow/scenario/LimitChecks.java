package org.hedgerow.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hedgerow.check.Checks;
import org.hedgerow.credit.Counterparties;
import org.hedgerow.credit.Counterparty;
import org.hedgerow.hedge.Plan;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.limit.own.CounterpartyLimit;
import org.hedgerow.limit.own.StopLossLimit;
import org.hedgerow.limit.watch.LimitBook;
import org.hedgerow.market.Market;
import org.hedgerow.position.Position;

/** Rules between a bank's limits and the rest of a scenario. */
final class LimitChecks {
    private LimitChecks() {}

    /** Refuses what does not fit; the plans of stop-loss limits, whose strategies stand beside the hedges. */
    static List<Plan> check(
            LimitBook book,
            List<Strategy> hedges,
            Optional<Counterparties> counterparties,
            Position position,
            Market market,
            LocalDate horizon) {
        ScenarioChecks.within(
                "limits",
                () -> book.check(new TreeSet<>(position.netExposure(market).keySet())));
        checkParties(book, counterparties);
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

    private static void checkParties(LimitBook book, Optional<Counterparties> counterparties) {
        List<CounterpartyLimit> limits = book.own().counterparties().orElse(List.of());
        Set<String> names = names(counterparties, party -> Optional.of(party.name()));
        Set<String> groups = names(counterparties, Counterparty::group);
        for (int place = 0; place < limits.size(); place++) {
            String owner = "limits.counterparties[" + place + "]";
            limits.get(place)
                    .counterparty()
                    .ifPresent(name -> Checks.that(
                            names.contains(name),
                            owner + ".counterparty",
                            "must be one of " + names + ", but is '" + name + "'"));
            limits.get(place)
                    .group()
                    .ifPresent(name -> Checks.that(
                            groups.contains(name),
                            owner + ".group",
                            "must be one of " + groups + ", but is '" + name + "'"));
        }
    }

    private static Set<String> names(
            Optional<Counterparties> counterparties, Function<Counterparty, Optional<String>> name) {
        return counterparties.stream()
                .flatMap(all -> all.parties().stream())
                .flatMap(party -> name.apply(party).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
