package org.hedgerow.scenarios.report.text;

import java.util.List;
import java.util.function.Function;
import org.hedgerow.decision.turning.BreakEven;
import org.hedgerow.decision.turning.BreakEvens;
import org.hedgerow.scenarios.report.layout.Cell;
import org.hedgerow.scenarios.report.layout.Column;
import org.hedgerow.scenarios.report.layout.Table;
import org.hedgerow.scenarios.report.wording.FactorWords;
import org.hedgerow.scenarios.report.wording.Numbers;
import org.hedgerow.scenarios.report.wording.Printable;

/** What would turn the answer, a row for each factor and each strategy that it is compared with. */
final class BreakEvenTable {
    private static final int FACTOR_WIDTH = 48;
    private static final int NAME_WIDTH = 30;

    private final BreakEvens found;

    BreakEvenTable(BreakEvens found) {
        this.found = found;
    }

    String legend() {
        String strategy =
                found.all().isEmpty() ? "" : Printable.line(found.all().get(0).strategy());
        return "At which '" + strategy
                + "' is worth as much as another strategy, all else as it is: simulated again on "
                + Numbers.fixed(found.paths(), 0)
                + " paths with common random numbers"
                + (found.enough() ? "" : " (too few tail paths)")
                + ". Volatility: of the model, not of the prices of options; forward points: at"
                + " which is dealt, the paths stay. k: k* of all paths.";
    }

    Table table() {
        return new Table(
                Column.ofWords(
                        "factor",
                        FACTOR_WIDTH,
                        found.all().stream()
                                .map(each -> FactorWords.of(each.factor()))
                                .toList()),
                List.of(
                        Column.ofWords(
                                "as much as",
                                NAME_WIDTH,
                                found.all().stream()
                                        .map(each -> Printable.line(each.against()))
                                        .toList()),
                        numbers("at", BreakEvenTable::cell),
                        numbers(
                                "today",
                                each -> Cell.of(FactorWords.value(
                                        each.factor(), each.factor().today()))),
                        numbers("range looked at", BreakEvenTable::range)));
    }

    private static Cell cell(BreakEven each) {
        return each.value()
                .map(at -> new Cell(FactorWords.value(each.factor(), at.value()), FactorWords.error(each.factor(), at)))
                .orElse(Cell.of("none in the range"));
    }

    private static Cell range(BreakEven each) {
        return Cell.of(FactorWords.value(each.factor(), each.factor().low()) + " to "
                + FactorWords.value(each.factor(), each.factor().high()));
    }

    private Column numbers(String title, Function<BreakEven, Cell> cell) {
        return Column.ofNumbers(title, found.all().stream().map(cell).toList());
    }
}
