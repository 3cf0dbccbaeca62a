package org.hedgerow.scenarios.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import org.hedgerow.comparison.Comparison;
import org.hedgerow.comparison.RealisedMove;
import org.hedgerow.comparison.RealisedMove.Placed;
import org.hedgerow.comparison.Standing;
import org.hedgerow.money.Currency;
import org.hedgerow.risk.Estimate;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.scenarios.report.layout.Amounts;
import org.hedgerow.scenarios.report.layout.Cell;
import org.hedgerow.scenarios.report.layout.Column;
import org.hedgerow.scenarios.report.layout.Decimals;
import org.hedgerow.scenarios.report.layout.Table;
import org.hedgerow.scenarios.report.wording.Numbers;
import org.hedgerow.scenarios.report.wording.Printable;

/** What rates became beside their distributions: of each rate a row for each model. */
final class RealisedTable {
    private static final int DIGITS = 6;
    private static final int PERCENT_DECIMALS = 3;
    private static final double BOUND_STEPS = 1e5; // of a bound in one, so that its last decimal errs to the safe side

    private final List<Row> rows = new ArrayList<>();

    private RealisedTable() {}

    /** @param text of a number of this row's kind */
    private record Row(
            String what, String model, String today, double realised, Standing standing, DoubleFunction<String> text) {}

    static Table of(ScenarioResult result, Amounts amounts) {
        RealisedMove move = result.realised().orElseThrow();
        RealisedTable table = new RealisedTable();
        List<String> models = result.comparison()
                .map(Comparison::answers)
                .map(all -> all.stream()
                        .map(answer -> Printable.line(answer.name()))
                        .toList())
                .orElse(List.of(Comparison.MAIN));
        move.rates().forEach((currency, placed) -> table.addRate(currency, placed, models, result));
        move.outcome().ifPresent(placed -> table.add("unhedged outcome", "", placed, models, amounts::text));
        return table.table();
    }

    private void addRate(Currency currency, Placed placed, List<String> models, ScenarioResult result) {
        double today = result.scenario().market().spot(currency);
        int decimals = Decimals.of(today, DIGITS);
        DoubleFunction<String> text = value -> Numbers.fixed(value, decimals);
        String pair = currency.in(result.scenario().market().home()).toString();
        add(pair, text.apply(today), placed, models, text);
    }

    private void add(String what, String today, Placed placed, List<String> models, DoubleFunction<String> text) {
        for (int model = 0; model < models.size(); model++) {
            boolean first = model == 0;
            rows.add(new Row(
                    first ? what : "",
                    models.get(model),
                    first ? today : "",
                    placed.value(),
                    placed.standings().get(model),
                    text));
        }
    }

    private Table table() {
        return new Table(
                Column.ofWords("", 30, rows.stream().map(Row::what).toList()),
                List.of(
                        Column.ofWords(
                                "model", 20, rows.stream().map(Row::model).toList()),
                        Column.ofNumbers(
                                "today",
                                rows.stream().map(Row::today).map(Cell::of).toList()),
                        quantiles("mean", Standing::mean),
                        quantiles("1 %", Standing::low),
                        quantiles("median", Standing::median),
                        quantiles("99 %", Standing::high),
                        Column.ofNumbers(
                                "realised",
                                rows.stream()
                                        .map(row -> Cell.of(row.text.apply(row.realised)))
                                        .toList()),
                        Column.ofNumbers(
                                "percentile",
                                rows.stream()
                                        .map(row -> percentile(row.standing))
                                        .toList())));
    }

    private Column quantiles(String title, Function<Standing, Estimate> quantile) {
        return Column.ofNumbers(
                title,
                rows.stream()
                        .map(row -> Cell.of(
                                row.text.apply(quantile.apply(row.standing).value())))
                        .toList());
    }

    private static Cell percentile(Standing standing) {
        if (standing.isBelowAll()) {
            double bound = Math.ceil(BOUND_STEPS * standing.unseen()) / BOUND_STEPS;
            return Cell.of("below all paths (< " + Numbers.percent(bound, PERCENT_DECIMALS) + " %)");
        }
        if (standing.isAboveAll()) {
            double bound = Math.floor(BOUND_STEPS * (1 - standing.unseen())) / BOUND_STEPS;
            return Cell.of("above all paths (> " + Numbers.percent(bound, PERCENT_DECIMALS) + " %)");
        }
        Estimate percentile = standing.percentile();
        return new Cell(
                Numbers.percent(percentile.value(), PERCENT_DECIMALS),
                Numbers.percent(percentile.standardError(), PERCENT_DECIMALS));
    }
}
