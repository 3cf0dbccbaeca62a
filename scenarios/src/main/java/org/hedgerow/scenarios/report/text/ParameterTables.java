package org.hedgerow.scenarios.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hedgerow.decision.appraisal.Verdict;
import org.hedgerow.estimate.ParameterReport;
import org.hedgerow.risk.Estimate;
import org.hedgerow.scenarios.report.layout.Amounts;
import org.hedgerow.scenarios.report.layout.Cell;
import org.hedgerow.scenarios.report.layout.Column;
import org.hedgerow.scenarios.report.layout.Table;
import org.hedgerow.scenarios.report.wording.Numbers;
import org.hedgerow.scenarios.report.wording.Printable;

/** What the errors of the inputs leave of the answer. */
final class ParameterTables {
    private static final int NAME_WIDTH = 30;
    private static final int LAW_WIDTH = 44;
    private static final int DIGITS = 4;
    private static final double EVENTS_UNSEEN = 3; // -log 0.05

    private final ParameterReport report;
    private final Amounts amounts;

    ParameterTables(ParameterReport report, Amounts amounts) {
        this.report = report;
        this.amounts = amounts;
    }

    String parametersLegend() {
        return Numbers.fixed(report.draws(), 0)
                + " sets drawn from the laws of the estimates, independently but for correlations; what is not listed is taken"
                + " as it is. Errors are those of so many draws.";
    }

    Table parameters() {
        List<ParameterReport.Spread> spreads = report.parameters();
        return new Table(
                Column.ofWords(
                        "parameter",
                        NAME_WIDTH,
                        spreads.stream()
                                .map(some -> Printable.line(some.parameter().name()))
                                .toList()),
                List.of(
                        Column.ofNumbers(
                                "as it is",
                                spreads.stream()
                                        .map(some ->
                                                Cell.of(number(some.parameter().value())))
                                        .toList()),
                        spread("5 %", spreads, ParameterReport.Spread::low),
                        spread("50 %", spreads, ParameterReport.Spread::median),
                        spread("95 %", spreads, ParameterReport.Spread::high),
                        Column.ofWords(
                                "law",
                                LAW_WIDTH,
                                spreads.stream()
                                        .map(some ->
                                                Printable.line(some.parameter().law()))
                                        .toList())));
    }

    private static Column spread(
            String title, List<ParameterReport.Spread> spreads, Function<ParameterReport.Spread, Estimate> quantile) {
        return Column.ofNumbers(
                title,
                spreads.stream()
                        .map(some -> new Cell(
                                number(quantile.apply(some).value()),
                                number(quantile.apply(some).standardError())))
                        .toList());
    }

    private static String number(double value) {
        return Numbers.fixed(value, DIGITS);
    }

    String decisionsLegend(String unit) {
        return "% of draws by verdict, each decided on the same random numbers and " + Numbers.fixed(report.paths(), 0)
                + " paths, so that some are undecided for want of paths. Net benefit: " + unit
                + "; its quantiles over the draws, beside the answer's own and its 95 % interval of the simulation. In "
                + percent(report.nothing()).value() + " ± "
                + percent(report.nothing()).error()
                + " % of draws nothing may be recommended. What no draw shows may still have"
                + " odds of up to " + Numbers.percent(Math.min(1, EVENTS_UNSEEN / report.draws()), 1) + " % (95 %).";
    }

    Table decisions() {
        List<Column> columns = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            String title = verdict == Verdict.UNDECIDED ? "undecided" : verdict.words();
            columns.add(column(title, some -> percent(some.verdicts().get(verdict))));
        }
        columns.add(column("recom-\nmended", some -> percent(some.recommended())));
        columns.add(column("net benefit\n5 %", some -> amounts.cell(some.low())));
        columns.add(column("\n50 %", some -> amounts.cell(some.median())));
        columns.add(column("\n95 %", some -> amounts.cell(some.high())));
        columns.add(column(
                "simulated", some -> Cell.of(amounts.text(some.simulated().value()))));
        columns.add(column(
                "low", some -> Cell.of(amounts.text(some.simulated().interval().low()))));
        columns.add(column(
                "high", some -> Cell.of(amounts.text(some.simulated().interval().high()))));
        return new Table(
                Column.ofWords(
                        "strategy",
                        NAME_WIDTH,
                        report.strategies().stream()
                                .map(some -> Printable.line(some.name()))
                                .toList()),
                columns);
    }

    private Column column(String title, Function<ParameterReport.OfStrategy, Cell> cell) {
        return Column.ofNumbers(title, report.strategies().stream().map(cell).toList());
    }

    private static Cell percent(Estimate share) {
        return new Cell(Numbers.percent(share.value(), 1), Numbers.percent(share.standardError(), 1));
    }
}
