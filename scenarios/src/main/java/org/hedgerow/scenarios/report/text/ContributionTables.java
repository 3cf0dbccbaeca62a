package org.hedgerow.scenarios.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hedgerow.contribution.Contribution;
import org.hedgerow.contribution.Part;
import org.hedgerow.contribution.RiskNumbers;
import org.hedgerow.contribution.StrategyContributions;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.risk.Estimate;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.scenarios.report.layout.Amounts;
import org.hedgerow.scenarios.report.layout.Cell;
import org.hedgerow.scenarios.report.layout.Column;
import org.hedgerow.scenarios.report.layout.Table;
import org.hedgerow.scenarios.report.wording.Numbers;
import org.hedgerow.scenarios.report.wording.Printable;

/** How the parts of strategies share in their risk. */
final class ContributionTables {
    private static final int NAME_WIDTH = 30;
    private static final int PART_WIDTH = 34;

    /** A line of the table. */
    private record Row(String strategy, String part, RiskNumbers numbers, Cell per, Cell without) {}

    private final List<Row> rows = new ArrayList<>();
    private final List<StrategyContributions> strategies;
    private final Amounts amounts;

    /** @param strategies in the order in which they are shown, all of one level */
    ContributionTables(List<StrategyContributions> strategies, Amounts amounts) {
        this.strategies = strategies;
        this.amounts = amounts;
        for (StrategyContributions strategy : strategies) {
            String name = Printable.line(strategy.strategy());
            for (Contribution part : strategy.parts()) {
                rows.add(new Row(
                        name,
                        name(part.part()),
                        part.euler(),
                        part.marginal()
                                .map(each -> percent(each.unexpectedLoss()))
                                .orElse(Cell.NOTHING),
                        amounts.cell(part.incremental().unexpectedLoss())));
                name = ""; // stands beside the first part alone
            }
            rows.add(new Row("", "in all", strategy.total(), Cell.NOTHING, Cell.NOTHING));
        }
    }

    /** Of doing nothing and of what is recommended. */
    static List<StrategyContributions> shown(ScenarioResult result) {
        Optional<String> recommended = result.decision().recommendation().strategy();
        return result.contributions().stream()
                .filter(some ->
                        some.strategy().equals(Strategy.NONE) || recommended.equals(Optional.of(some.strategy())))
                .toList();
    }

    private static String name(Part part) {
        return (part.kind() == Part.Kind.POSITION ? "position " : "hedge: ") + Printable.line(part.name());
    }

    private static Cell percent(Estimate share) {
        return new Cell(Numbers.percent(share.value(), 2), Numbers.percent(share.standardError(), 2));
    }

    String legend(String unit) {
        String level = Numbers.exactPercent(strategies.get(0).alpha());
        List<String> none = strategies.stream()
                .filter(StrategyContributions::leavesNoRisk)
                .map(some -> "'" + Printable.line(some.strategy()) + "'")
                .toList();
        String cancelled = none.isEmpty()
                ? ""
                : " In " + String.join(", ", none) + " the parts cancel on every path: no risk is left to share in.";
        return unit + "; tails at " + level
                + "; mean: a gain is positive, else a loss. Parts add up: each is its size times the slope of the measure by"
                + " its size. For each 100: what the unexpected loss grows by with 100 more of the part at today's rates."
                + " Without it: what the unexpected loss is more with the part than without. The VaR is shared by the "
                + strategies.get(0).window() + " paths next to it." + cancelled;
    }

    Table table() {
        return new Table(
                Column.ofWords(
                        "strategy", NAME_WIDTH, rows.stream().map(Row::strategy).toList()),
                List.of(
                        Column.ofWords(
                                "part", PART_WIDTH, rows.stream().map(Row::part).toList()),
                        amounts("mean", RiskNumbers::mean),
                        amounts("deviation", RiskNumbers::standardDeviation),
                        amounts("VaR", RiskNumbers::valueAtRisk),
                        amounts("ES", RiskNumbers::expectedShortfall),
                        amounts("unexpected\nloss", RiskNumbers::unexpectedLoss),
                        cells("for each\n100", Row::per),
                        cells("with it less\nwithout it", Row::without)));
    }

    private Column amounts(String title, Function<RiskNumbers, Estimate> number) {
        return cells(title, row -> amounts.cell(number.apply(row.numbers)));
    }

    private Column cells(String title, Function<Row, Cell> cell) {
        return Column.ofNumbers(title, rows.stream().map(cell).toList());
    }
}
