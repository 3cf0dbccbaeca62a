package org.hedgerow.scenarios.command.optimize;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hedgerow.optimiser.mix.Frontier;
import org.hedgerow.optimiser.mix.Instrument;
import org.hedgerow.risk.Estimate;
import org.hedgerow.scenarios.report.layout.Amounts;
import org.hedgerow.scenarios.report.layout.Cell;
import org.hedgerow.scenarios.report.layout.Column;
import org.hedgerow.scenarios.report.layout.Table;
import org.hedgerow.scenarios.report.wording.Numbers;

/** Cost against risk: what each mix of the frontier is worth, and what it holds. */
record FrontierTables(List<Frontier.Point> points, List<Instrument> instruments, Amounts amounts) {
    Table worth(String level) {
        return new Table(
                Column.ofWords(
                        "mix",
                        OptimizeReport.NAME_WIDTH,
                        IntStream.range(0, points.size())
                                .mapToObj(FrontierTables::number)
                                .toList()),
                List.of(
                        estimates("expected cost", point -> point.value().expectedCost()),
                        estimates("unexpected loss\nat " + level, point -> point.value()
                                .unexpectedLoss()),
                        Column.ofNumbers(
                                "less than\nbefore",
                                points.stream()
                                        .map(point -> point.lossRemoved()
                                                .map(amounts::cell)
                                                .orElse(Cell.NOTHING))
                                        .toList()),
                        estimates("net benefit", point -> point.value().netBenefit())));
    }

    private static String number(int point) {
        return Integer.toString(point + 1);
    }

    private Column estimates(String title, Function<Frontier.Point, Estimate> estimate) {
        return Column.ofNumbers(
                title, points.stream().map(estimate).map(amounts::cell).toList());
    }

    /** A row for each instrument that is held anywhere, a column for each mix. */
    Table shares() {
        List<Integer> held = IntStream.range(0, instruments.size())
                .boxed()
                .filter(place -> points.stream()
                        .anyMatch(point -> OptimizeReport.held(point.holdings()).contains(place)))
                .toList();
        return new Table(
                Column.ofWords(
                        "share of a hedge in a mix, %",
                        OptimizeReport.NAME_WIDTH,
                        held.stream()
                                .map(place -> OptimizeReport.words(instruments.get(place)))
                                .toList()),
                IntStream.range(0, points.size())
                        .mapToObj(point -> OptimizeReport.numbers(
                                number(point),
                                held,
                                place -> Numbers.percent(
                                        points.get(point).holdings().get(place), 1)))
                        .toList());
    }
}
