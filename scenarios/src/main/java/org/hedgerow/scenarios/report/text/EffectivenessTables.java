package org.hedgerow.scenarios.report.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.hedgerow.effectiveness.EffectivenessRules;
import org.hedgerow.effectiveness.ProspectiveEffectiveness;
import org.hedgerow.effectiveness.SimulatedRegression;
import org.hedgerow.ledger.Cost;
import org.hedgerow.risk.Estimate;
import org.hedgerow.scenario.RiskReport;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.scenarios.report.layout.Amounts;
import org.hedgerow.scenarios.report.layout.Cell;
import org.hedgerow.scenarios.report.layout.Column;
import org.hedgerow.scenarios.report.layout.Table;
import org.hedgerow.scenarios.report.wording.Numbers;
import org.hedgerow.scenarios.report.wording.Printable;

/** Hedge accounting's tests on simulated paths, and what hedging costs beside the spot element. */
final class EffectivenessTables {
    private static final int NAME_WIDTH = 30;
    private static final int DECIMALS = 4;
    private static final int PERCENT_DECIMALS = 2;

    private final List<ProspectiveEffectiveness> tests;
    private final Amounts amounts;

    private EffectivenessTables(List<ProspectiveEffectiveness> tests, Amounts amounts) {
        this.tests = tests;
        this.amounts = amounts;
    }

    /** Nothing where the scenario does not ask for it. */
    static void section(ScenarioResult result, Amounts amounts, Sections sections) {
        if (result.effectiveness().isEmpty()) {
            return;
        }
        EffectivenessTables tables = new EffectivenessTables(result.effectiveness(), amounts);
        EffectivenessRules rules =
                result.scenario().risk().flatMap(RiskReport::effectiveness).orElse(EffectivenessRules.USUAL);
        sections.add("HEDGE EFFECTIVENESS ON SIMULATED PATHS", legend(rules), tables.tests());
        sections.add('\n' + tables.costs().text(Sections.WIDTH));
    }

    private static String legend(EffectivenessRules rules) {
        return "Gain of the position = intercept + slope x gain of the hedge, at the horizon; a perfect hedge has the slope"
                + " -1. The whole position is taken for the hedged item: a perfect hedge of half of it has the slope -2 and would"
                + " be effective for that half. Offset: -hedge / position of each path, in the band of "
                + Numbers.exactPercent(rules.low())
                + " to " + Numbers.exactPercent(rules.high())
                + ", or not meaningful where the position hardly changed. Spot element: the spot component alone, with the"
                + " forward element and the time value of options kept apart as costs of hedging, below. Effective by slope,"
                + " R squared and significance of the whole; errors are of the simulation, so that on many paths any"
                + " slope but 0 is significant and slope and R squared decide alone.";
    }

    private Table tests() {
        return new Table(
                names(),
                List.of(
                        column("slope", test -> number(test.whole(), SimulatedRegression::slope)),
                        column("R squared", test -> number(test.whole(), SimulatedRegression::rSquared)),
                        column(
                                "variance\nremoved, %",
                                test -> percent(test.whole().map(SimulatedRegression::varianceRemoved))),
                        column("offset in\nband, % of paths", test -> percent(Optional.of(test.inBand()))),
                        column("not mean-\ningful, %", test -> percent(Optional.of(test.notMeaningful()))),
                        column(
                                "slope of the\nspot element",
                                test -> number(test.spotElement(), SimulatedRegression::slope)),
                        column("its\nR squared", test -> number(test.spotElement(), SimulatedRegression::rSquared)),
                        Column.ofWords(
                                "finding",
                                14,
                                tests.stream().map(EffectivenessTables::finding).toList())));
    }

    private static String finding(ProspectiveEffectiveness test) {
        return test.finding().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private Table costs() {
        return new Table(
                names(),
                List.of(
                        column("mean of the\nspot element", cost(Cost.SPOT)),
                        column("forward element\n(with basis)", cost(Cost.CARRY)),
                        column("time value\n(premium)", cost(Cost.PREMIUM)),
                        column("interest\non these", cost(Cost.ACCRUAL))));
    }

    private Function<ProspectiveEffectiveness, Cell> cost(Cost cost) {
        return test -> amounts.cell(test.components().get(cost));
    }

    private Column names() {
        return Column.ofWords(
                "hedge",
                NAME_WIDTH,
                tests.stream().map(test -> Printable.line(test.strategy())).toList());
    }

    private Column column(String title, Function<ProspectiveEffectiveness, Cell> cell) {
        return Column.ofNumbers(title, tests.stream().map(cell).toList());
    }

    private static Cell number(
            Optional<SimulatedRegression> regression, Function<SimulatedRegression, Estimate> number) {
        return regression
                .map(number)
                .map(some ->
                        new Cell(Numbers.fixed(some.value(), DECIMALS), Numbers.fixed(some.standardError(), DECIMALS)))
                .orElse(Cell.NOTHING);
    }

    private static Cell percent(Optional<Estimate> share) {
        return share.map(some -> new Cell(
                        Numbers.percent(some.value(), PERCENT_DECIMALS),
                        Numbers.percent(some.standardError(), PERCENT_DECIMALS)))
                .orElse(Cell.NOTHING);
    }
}
