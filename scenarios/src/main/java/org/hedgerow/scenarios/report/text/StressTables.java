package org.hedgerow.scenarios.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hedgerow.money.Currency;
import org.hedgerow.risk.Estimate;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenarios.report.layout.Amounts;
import org.hedgerow.scenarios.report.layout.Cell;
import org.hedgerow.scenarios.report.layout.Column;
import org.hedgerow.scenarios.report.layout.Table;
import org.hedgerow.scenarios.report.wording.Numbers;
import org.hedgerow.scenarios.report.wording.Printable;
import org.hedgerow.stress.StressReport;
import org.hedgerow.stress.StressTest;
import org.hedgerow.stress.UnderMove;
import org.hedgerow.stress.path.Move;

/** The shocks of a stress test, and what becomes of every strategy under them. */
final class StressTables {
    private static final int NAME_WIDTH = 30;
    private static final int SHIFTS_WIDTH = 36;

    private final Scenario scenario;
    private final StressReport report;
    private final Amounts amounts;

    StressTables(Scenario scenario, StressReport report, Amounts amounts) {
        this.scenario = scenario;
        this.report = report;
        this.amounts = amounts;
    }

    String shocksLegend() {
        return "What may happen, not how likely it is: no probability, no verdict. % change of "
                + scenario.market().home()
                + " per unit from today, done in so many calendar days or at once, on the first"
                + " date after today; then all stays. The programmes of the strategies act on it as on any path."
                + unmoved();
    }

    /** Loudly, since what stands still hides a loss. */
    private String unmoved() {
        List<String> still = report.moves().stream()
                .map(UnderMove::move)
                .filter(move -> !move.still().isEmpty())
                .map(move -> Printable.line(move.name()) + " says nothing of " + codes(move)
                        + (move.against().equals(scenario.market().home())
                                ? ", left where it is"
                                : ", left where it is in " + move.against()))
                .toList();
        return still.isEmpty() ? "" : " NOT MOVED (!): " + String.join("; ", still) + ".";
    }

    private static String codes(Move move) {
        return move.still().stream().map(Currency::code).collect(Collectors.joining(", "));
    }

    Table shocks() {
        List<Column> columns = new ArrayList<>();
        columns.add(words("days of history", 24, this::window));
        columns.add(words("moved in", 12, StressTables::in));
        for (Currency currency : report.moves().get(0).move().factors().keySet()) {
            columns.add(Column.ofNumbers(
                    currency.code(),
                    report.moves().stream()
                            .map(under -> change(under.move(), currency))
                            .toList()));
        }
        if (report.moves().stream().anyMatch(under -> !shifts(under.move()).isEmpty())) {
            columns.add(words("besides", SHIFTS_WIDTH, StressTables::shifts));
        }
        return new Table(words("shock", NAME_WIDTH, move -> Printable.line(move.name())), columns);
    }

    private static String in(Move move) {
        return move.isAtOnce() ? "at once" : move.days() + (move.days() == 1 ? " day" : " days");
    }

    private String window(Move move) {
        return scenario.stress().flatMap(StressTest::windows).orElse(List.of()).stream()
                .filter(window -> window.name().equals(move.name()))
                .map(window -> window.from() + " to " + window.to())
                .findFirst()
                .orElse("");
    }

    private static Cell change(Move move, Currency currency) {
        String mark = move.still().contains(currency) ? "! " : "";
        return Cell.of(mark + Numbers.percent(move.factors().get(currency) - 1, 2));
    }

    private static String shifts(Move move) {
        List<String> shifts = new ArrayList<>();
        shifts.addAll(shifts("volatility of ", move.volatilities()));
        shifts.addAll(shifts("rate of ", move.rates()));
        return String.join(", ", shifts);
    }

    private static List<String> shifts(String of, SortedMap<Currency, Double> shifts) {
        return shifts.entrySet().stream()
                .map(entry -> of + entry.getKey() + sign(entry) + Numbers.percent(entry.getValue(), 2) + " %")
                .toList();
    }

    private static String sign(Map.Entry<Currency, Double> shift) {
        return shift.getValue() < 0 ? " " : " +";
    }

    String outcomesLegend(String unit) {
        return unit + " at the horizon; a gain is positive. "
                + (report.draws() == 1
                        ? "No number has an error: nothing but rates decides."
                        : "Means of " + Numbers.fixed(report.draws(), 0)
                                + " paths, since more than rates is drawn, with their standard errors.")
                + norms();
    }

    private String norms() {
        return scenario.norms().isEmpty()
                ? ""
                : " ! marks a norm that is broken at the rates moved, deltas and capital as today.";
    }

    Table outcomes() {
        List<UnderMove.OfStrategy> strategies = report.moves().get(0).strategies();
        List<Column> columns = new ArrayList<>();
        for (UnderMove under : report.moves()) {
            columns.add(Column.ofNumbers(
                    Printable.line(under.move().name()),
                    under.strategies().stream().map(this::cell).toList()));
        }
        return new Table(
                Column.ofWords(
                        "strategy",
                        NAME_WIDTH,
                        strategies.stream()
                                .map(some -> Printable.line(some.name()))
                                .toList()),
                columns);
    }

    private Cell cell(UnderMove.OfStrategy some) {
        String mark = some.broken().isEmpty() ? "" : "! ";
        Estimate outcome = some.outcome();
        String error = report.draws() == 1 ? "" : amounts.text(outcome.standardError());
        return new Cell(mark + amounts.text(outcome.value()), error);
    }

    private Column words(String title, int width, Function<Move, String> text) {
        return Column.ofWords(
                title,
                width,
                report.moves().stream().map(under -> text.apply(under.move())).toList());
    }
}
