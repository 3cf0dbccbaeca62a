package org.hedgerow.scenarios.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hedgerow.comparison.Comparison;
import org.hedgerow.comparison.ModelAnswer;
import org.hedgerow.decision.appraisal.Appraisal;
import org.hedgerow.decision.appraisal.MissedDeals;
import org.hedgerow.risk.Estimate;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.scenarios.report.layout.Amounts;
import org.hedgerow.scenarios.report.layout.Cell;
import org.hedgerow.scenarios.report.layout.Column;
import org.hedgerow.scenarios.report.layout.Table;
import org.hedgerow.scenarios.report.wording.Numbers;
import org.hedgerow.scenarios.report.wording.Printable;

/** The strategies under every model: of each strategy a row for each model, side by side. */
final class ComparisonTables {
    private static final int NAME_WIDTH = 26;
    private static final int MODEL_WIDTH = 20;
    private static final int MISSED_DECIMALS = 3;

    private final List<Row> rows;
    private final boolean several;
    private final Amounts amounts;

    private ComparisonTables(List<Row> rows, boolean several, Amounts amounts) {
        this.rows = rows;
        this.several = several;
        this.amounts = amounts;
    }

    /**
     * What one model says of one strategy.
     *
     * @param first of its strategy, which is named once
     */
    private record Row(ModelAnswer model, Appraisal appraisal, boolean first) {}

    /** Of the scenario's own model alone where it has no other. */
    static ComparisonTables of(ScenarioResult result, Amounts amounts) {
        List<ModelAnswer> answers = result.comparison()
                .map(Comparison::answers)
                .orElseGet(() -> List.of(
                        new ModelAnswer(Comparison.MAIN, result.scenario().model(), result.decision())));
        List<Row> rows = new ArrayList<>();
        for (int strategy = 0; strategy < result.decision().appraisals().size(); strategy++) {
            for (int model = 0; model < answers.size(); model++) {
                ModelAnswer answer = answers.get(model);
                rows.add(new Row(answer, answer.decision().appraisals().get(strategy), model == 0));
            }
        }
        return new ComparisonTables(rows, answers.size() > 1, amounts);
    }

    Table worth(String level) {
        List<Column> columns = new ArrayList<>(List.of(models(rows)));
        columns.add(estimates("mean outcome", row -> row.outcome().mean()));
        columns.add(
                estimates("unexpected loss\nat " + level, row -> row.outcome().unexpectedLoss()));
        columns.add(estimates("ES " + level, row -> row.outcome().charge().expectedShortfall()));
        columns.add(estimates("expected cost", Appraisal::expectedCost));
        columns.add(estimates("net benefit", row -> row.netBenefit().estimate()));
        columns.add(estimates("net benefit at\nforward drift", row -> row.netBenefitAtForwardDrift()
                .estimate()));
        columns.add(Column.ofWords(
                "verdict",
                12,
                rows.stream().map(row -> row.appraisal.verdict().words()).toList()));
        return new Table(names(rows), columns);
    }

    /** Deals that regimes did not let strategies do; empty where none can be missed. */
    Optional<Table> missed() {
        List<Row> missing =
                rows.stream().filter(row -> row.appraisal.missed().isPresent()).toList();
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        List<Column> columns = new ArrayList<>(several ? List.of(models(missing)) : List.of());
        columns.add(missed("deals missed,\non average", missing, deals -> deals.number(), 1));
        columns.add(missed("some deal missed,\nprobability, %", missing, MissedDeals::probability, 100));
        Column names = Column.ofWords(
                "strategy",
                NAME_WIDTH,
                missing.stream()
                        .map(row -> Printable.line(row.appraisal.name()))
                        .toList());
        return Optional.of(new Table(names, columns));
    }

    private static Column missed(String title, List<Row> rows, Function<MissedDeals, Estimate> quantity, double scale) {
        return Column.ofNumbers(
                title,
                rows.stream()
                        .map(row -> quantity.apply(row.appraisal.missed().orElseThrow()))
                        .map(estimate -> new Cell(
                                Numbers.fixed(scale * estimate.value(), MISSED_DECIMALS),
                                Numbers.fixed(scale * estimate.standardError(), MISSED_DECIMALS)))
                        .toList());
    }

    private static Column names(List<Row> rows) {
        return Column.ofWords(
                "strategy",
                NAME_WIDTH,
                rows.stream()
                        .map(row -> row.first ? Printable.line(row.appraisal.name()) : "")
                        .toList());
    }

    private static Column models(List<Row> rows) {
        return Column.ofWords(
                "model",
                MODEL_WIDTH,
                rows.stream().map(row -> Printable.line(row.model.name())).toList());
    }

    private Column estimates(String title, Function<Appraisal, Estimate> estimate) {
        return Column.ofNumbers(
                title,
                rows.stream()
                        .map(row -> amounts.cell(estimate.apply(row.appraisal)))
                        .toList());
    }
}
