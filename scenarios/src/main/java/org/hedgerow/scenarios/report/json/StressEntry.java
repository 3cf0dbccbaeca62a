package org.hedgerow.scenarios.report.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hedgerow.money.Currency;
import org.hedgerow.risk.Estimate;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.scenarios.report.json.strategy.NormEntry;
import org.hedgerow.stress.HistoricalWindow;
import org.hedgerow.stress.StressReport;
import org.hedgerow.stress.StressTest;
import org.hedgerow.stress.UnderMove;
import org.hedgerow.stress.path.Move;

/**
 * What shocks do; amounts are home currency at the horizon, gains positive.
 *
 * @param paths of each shock: more than one where volumes or defaults are drawn beside the rates
 * @param reverse the smallest moves for each loss that is asked for
 */
record StressEntry(int paths, List<ShockEntry> shocks, List<ReverseEntry> reverse) {
    static Optional<StressEntry> of(ScenarioResult result) {
        return result.stress().map(report -> of(result, report));
    }

    private static StressEntry of(ScenarioResult result, StressReport report) {
        Map<String, HistoricalWindow> windows =
                result.scenario().stress().flatMap(StressTest::windows).orElse(List.of()).stream()
                        .collect(Collectors.toMap(HistoricalWindow::name, window -> window));
        return new StressEntry(
                report.draws(),
                report.moves().stream()
                        .map(under -> ShockEntry.of(
                                under,
                                Optional.ofNullable(windows.get(under.move().name()))))
                        .toList(),
                report.reverse().stream().map(ReverseEntry::of).toList());
    }

    /**
     * One shock.
     *
     * @param from first day of a window of history, {@code to} its last
     * @param days until all has moved, 0 where it is at once
     * @param moves of rates against home: 0.5 is half dearer
     * @param unmoved currencies of which the shock says nothing: they keep their rate in {@code unmovedAgainst}
     */
    record ShockEntry(
            String name,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            int days,
            SortedMap<String, Double> moves,
            Optional<SortedMap<String, Double>> volatilities,
            Optional<SortedMap<String, Double>> rates,
            List<String> unmoved,
            Optional<String> unmovedAgainst,
            List<StrategyUnderShock> strategies) {
        static ShockEntry of(UnderMove under, Optional<HistoricalWindow> window) {
            Move move = under.move();
            SortedMap<String, Double> moves = new TreeMap<>();
            move.factors().forEach((currency, factor) -> moves.put(currency.code(), factor - 1));
            return new ShockEntry(
                    move.name(),
                    window.map(HistoricalWindow::from),
                    window.map(HistoricalWindow::to),
                    move.days(),
                    moves,
                    shifts(move.volatilities()),
                    shifts(move.rates()),
                    move.still().stream().map(Currency::code).toList(),
                    move.still().isEmpty()
                            ? Optional.empty()
                            : Optional.of(move.against().code()),
                    under.strategies().stream()
                            .map(some -> StrategyUnderShock.of(under.unhedged(), some))
                            .toList());
        }

        private static Optional<SortedMap<String, Double>> shifts(SortedMap<Currency, Double> shifts) {
            SortedMap<String, Double> named = new TreeMap<>();
            shifts.forEach((currency, shift) -> named.put(currency.code(), shift));
            return named.isEmpty() ? Optional.empty() : Optional.of(named);
        }
    }

    /**
     * One strategy.
     *
     * @param account what its deals come to, the hedged outcome less the unhedged
     * @param brokenNorms at the rates moved, with deltas and capital as today
     */
    record StrategyUnderShock(
            String name,
            Estimate unhedged,
            Estimate account,
            Estimate hedged,
            Optional<Double> shareOfCapital,
            List<NormEntry> brokenNorms) {
        static StrategyUnderShock of(Estimate unhedged, UnderMove.OfStrategy some) {
            return new StrategyUnderShock(
                    some.name(),
                    unhedged,
                    some.account(),
                    some.outcome(),
                    some.shareOfCapital(),
                    NormEntry.of(some.broken()));
        }
    }
}
