package org.hedgerow.limit.own;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hedgerow.check.Checks;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.limit.Limit;
import org.hedgerow.time.Tenor;

/**
 * A bank's own limits, and how they and the norms are watched along the paths. Those of the lists that are absent there
 * are none of; where all are, the norms alone are watched.
 *
 * @param every how often they are looked at; at month ends and on the horizon, on which it is told, if absent
 * @param capital that shares are of, home currency; the norms' if absent
 * @param appetite the highest probability of a breach on the way that is accepted of any norm or limit
 * @param limits on positions and deals
 * @param creditLines on what strategies owe
 * @param counterparties on what counterparties owe
 * @param stopLosses on what positions lose, each with a strategy of its own that closes them
 */
public record Limits(
        Optional<Tenor> every,
        Optional<Double> capital,
        Optional<Double> appetite,
        Optional<List<Limit>> limits,
        Optional<List<CreditLine>> creditLines,
        Optional<List<CounterpartyLimit>> counterparties,
        Optional<List<StopLossLimit>> stopLosses) {
    /** Norms alone, watched at month ends. */
    public static final Limits NONE = new Limits(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public Limits {
        Checks.present(every, "every");
        Checks.present(capital, "capital").ifPresent(amount -> Checks.positive(amount, "capital"));
        Checks.present(appetite, "appetite").ifPresent(share -> Checks.share(share, "appetite"));
        limits = Checks.present(limits, "limits").map(some -> Checks.notEmpty(some, "limits"));
        creditLines = Checks.present(creditLines, "creditLines").map(some -> Checks.notEmpty(some, "creditLines"));
        counterparties =
                Checks.present(counterparties, "counterparties").map(some -> Checks.notEmpty(some, "counterparties"));
        stopLosses = Checks.present(stopLosses, "stopLosses").map(some -> Checks.notEmpty(some, "stopLosses"));
        Set<String> ids = new HashSet<>();
        check(ids, "limits", limits.stream().flatMap(List::stream).map(Limit::id));
        check(ids, "creditLines", creditLines.stream().flatMap(List::stream).map(CreditLine::id));
        check(
                ids,
                "counterparties",
                counterparties.stream().flatMap(List::stream).map(CounterpartyLimit::id));
        check(ids, "stopLosses", stopLosses.stream().flatMap(List::stream).map(StopLossLimit::id));
    }

    private static void check(Set<String> ids, String list, Stream<String> more) {
        List<String> own = more.toList();
        for (int place = 0; place < own.size(); place++) {
            Checks.that(
                    ids.add(own.get(place)),
                    list + "[" + place + "].id",
                    "must differ from the other limits' ids, but is '" + own.get(place) + "'");
        }
    }

    /** Limits on positions and deals that are looked at at month ends. */
    public static Limits of(Limit... limits) {
        return new Limits(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(List.of(limits)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Those on positions and deals. */
    public List<Limit> all() {
        return limits.orElse(List.of());
    }

    /** The positions closed by stop-loss limits. */
    public List<Strategy> strategies() {
        return stopLosses.orElse(List.of()).stream()
                .map(StopLossLimit::strategy)
                .toList();
    }
}
