package org.hedgerow.limit.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hedgerow.check.Checks;
import org.hedgerow.limit.Ceiling;
import org.hedgerow.limit.Limit;
import org.hedgerow.limit.LimitCheck;
import org.hedgerow.limit.OpenPosition;
import org.hedgerow.limit.Rule;
import org.hedgerow.limit.gauge.WatchedRule;
import org.hedgerow.limit.norm.Norms;
import org.hedgerow.limit.norm.OptionCount;
import org.hedgerow.limit.own.CounterpartyLimit;
import org.hedgerow.limit.own.CreditLine;
import org.hedgerow.limit.own.Limits;
import org.hedgerow.limit.own.StopLossLimit;
import org.hedgerow.limit.part.WatchDates;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.position.Position;
import org.hedgerow.time.Tenor;

/** Norms and a bank's own limits together. */
public record LimitBook(Limits own, Optional<Norms> norms) {
    public LimitBook {
        Checks.present(own, "own");
        Checks.present(norms, "norms");
    }

    /** Refuses limits that have nothing to be a share of, or an id by which another limit or norm is known. */
    public void check(SortedSet<Currency> held) {
        Set<String> taken = norms.stream()
                .flatMap(some -> some.norms().stream())
                .map(Limit::id)
                .collect(Collectors.toSet());
        checkIds("the norms' ids", taken);
        Set<String> labels = rules(held).stream()
                .map(WatchedRule::rule)
                .filter(rule -> rule.currency().isPresent())
                .map(Rule::label)
                .collect(Collectors.toSet());
        checkIds("what norms and limits are called in each currency", labels);
        for (Limit limit : own.all()) {
            boolean shares = limit.rules(held, freelyConvertible()).stream()
                    .anyMatch(rule -> rule.ceiling().isShare());
            Checks.that(
                    !shares || own.capital().isPresent() || norms.isPresent(),
                    "capital",
                    "must be given, since '" + limit.id() + "' is a share of it and there are no norms");
        }
    }

    private void checkIds(String others, Set<String> taken) {
        checkIds("limits", own.all().stream().map(Limit::id), others, taken);
        checkIds("creditLines", creditLines().stream().map(CreditLine::id), others, taken);
        checkIds(
                "counterparties",
                own.counterparties().stream().flatMap(List::stream).map(CounterpartyLimit::id),
                others,
                taken);
        checkIds("stopLosses", stopLosses().stream().map(StopLossLimit::id), others, taken);
    }

    private static void checkIds(String list, Stream<String> more, String others, Set<String> taken) {
        List<String> ids = more.toList();
        for (int place = 0; place < ids.size(); place++) {
            Checks.that(
                    !taken.contains(ids.get(place)),
                    list + "[" + place + "].id",
                    "must differ from " + others + ", but is '" + ids.get(place) + "'");
        }
    }

    /** The bank's own limits today; nothing is owed or lost yet. */
    public List<LimitCheck> check(Position position, OpenPosition after, Market market) {
        SortedSet<Currency> held = new TreeSet<>(after.net().keySet());
        List<LimitCheck> checks = new ArrayList<>();
        for (Limit limit : own.all()) {
            limit.rules(held, freelyConvertible())
                    .forEach(rule -> checks.add(rule.check(after, market.valuationDate(), capital())));
        }
        creditLines().forEach(limit -> checks.add(nothing(limit.id(), Ceiling.amount(limit.line()))));
        stopLosses().forEach(limit -> checks.add(nothing(limit.id(), limit.ceiling(position, market))));
        return checks;
    }

    private static LimitCheck nothing(String id, Ceiling ceiling) {
        return new LimitCheck(id, Optional.empty(), 0, ceiling);
    }

    WatchDates dates(Market market, LocalDate horizon) {
        List<Tenor> looks = new ArrayList<>(own.every().stream().toList());
        stopLosses().forEach(limit -> looks.add(limit.every()));
        return WatchDates.of(looks, market, horizon);
    }

    List<CreditLine> creditLines() {
        return own.creditLines().orElse(List.of());
    }

    List<StopLossLimit> stopLosses() {
        return own.stopLosses().orElse(List.of());
    }

    /** That the bank's own limits are shares of, home currency; 1 where none is. */
    private double capital() {
        return own.capital().or(() -> norms.map(Norms::capital)).orElse(1.0);
    }

    /** Of norms first. */
    List<WatchedRule> rules(SortedSet<Currency> held) {
        List<WatchedRule> rules = new ArrayList<>();
        norms.ifPresent(some -> add(
                some.norms(),
                held,
                some.capital(),
                some.options().filter(how -> how == OptionCount.NOTIONAL).isPresent(),
                rules));
        add(own.all(), held, capital(), false, rules);
        return rules;
    }

    private void add(
            List<Limit> limits,
            SortedSet<Currency> held,
            double capital,
            boolean fullOptions,
            List<WatchedRule> rules) {
        for (Limit limit : limits) {
            for (Rule rule : limit.rules(held, freelyConvertible())) {
                rules.add(new WatchedRule(rule, limit.isIntraday(), limit.movesCapital(), fullOptions, capital));
            }
        }
    }

    private Set<Currency> freelyConvertible() {
        return norms.map(Norms::freelyConvertible).orElse(Set.of());
    }
}
