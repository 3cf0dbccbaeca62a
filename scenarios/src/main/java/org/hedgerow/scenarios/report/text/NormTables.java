package org.hedgerow.scenarios.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.hedgerow.decision.appraisal.Appraisal;
import org.hedgerow.limit.LimitCheck;
import org.hedgerow.scenarios.report.layout.Amounts;
import org.hedgerow.scenarios.report.layout.Cell;
import org.hedgerow.scenarios.report.layout.Column;
import org.hedgerow.scenarios.report.layout.Table;
import org.hedgerow.scenarios.report.wording.Numbers;
import org.hedgerow.scenarios.report.wording.Printable;

/** Norms in percent of capital: today, and with each strategy. */
final class NormTables {
    private static final int DECIMALS = 3;

    private NormTables() {}

    /** Also in home currency, since what is asked for a position is an amount of capital. */
    static Table today(List<LimitCheck> norms, double capital, Amounts amounts, String unit) {
        List<Cell> inHome = norms.stream()
                .map(norm -> Cell.of(amounts.text(norm.value() * capital)))
                .toList();
        return new Table(
                Column.ofWords("norm", 30, norms.stream().map(NormTables::label).toList()),
                List.of(
                        Column.ofNumbers("value, % of capital", cells(norms, LimitCheck::value)),
                        Column.ofNumbers("limit, % of capital", cells(norms, LimitCheck::limit)),
                        Column.ofNumbers("value, " + unit, inHome),
                        Column.ofWords(
                                "",
                                10,
                                norms.stream()
                                        .map(norm -> norm.met() ? "met" : "BROKEN")
                                        .toList())));
    }

    /** A column for each norm that some strategy has; a strategy without it has a dash. */
    static Table after(Column names, List<Appraisal> appraisals) {
        List<String> labels = appraisals.stream()
                .flatMap(appraisal -> appraisal.norms().stream().map(NormTables::label))
                .distinct()
                .toList();
        List<Column> columns = new ArrayList<>();
        for (String label : labels) {
            List<Cell> cells = appraisals.stream()
                    .map(appraisal -> cell(label, appraisal.norms()))
                    .toList();
            columns.add(Column.ofNumbers(label + "\n%", cells));
        }
        return new Table(names, columns);
    }

    private static List<Cell> cells(List<LimitCheck> norms, ToDoubleFunction<LimitCheck> share) {
        return norms.stream()
                .map(norm -> Cell.of(Numbers.percent(share.applyAsDouble(norm), DECIMALS)))
                .toList();
    }

    private static Cell cell(String label, List<LimitCheck> norms) {
        return norms.stream()
                .filter(norm -> label(norm).equals(label))
                .findFirst()
                .map(norm -> Cell.of(Numbers.percent(norm.value(), DECIMALS) + (norm.met() ? " " : "!")))
                .orElse(Cell.NOTHING);
    }

    private static String label(LimitCheck norm) {
        return Printable.line(norm.label());
    }
}
