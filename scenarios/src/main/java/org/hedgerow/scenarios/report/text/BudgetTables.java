package org.hedgerow.scenarios.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hedgerow.money.Currency;
import org.hedgerow.outlook.budget.AchievedRate;
import org.hedgerow.outlook.budget.AtRisk;
import org.hedgerow.outlook.budget.BudgetReport;
import org.hedgerow.outlook.budget.BudgetRisk;
import org.hedgerow.risk.Estimate;
import org.hedgerow.scenarios.report.layout.Amounts;
import org.hedgerow.scenarios.report.layout.Cell;
import org.hedgerow.scenarios.report.layout.Column;
import org.hedgerow.scenarios.report.layout.Decimals;
import org.hedgerow.scenarios.report.layout.Table;
import org.hedgerow.scenarios.report.wording.Numbers;
import org.hedgerow.scenarios.report.wording.Printable;

/** Each strategy against the rates that flows were budgeted at. */
final class BudgetTables {
    private static final int NAME_WIDTH = 30;
    private static final int RATE_DIGITS = 6;

    private final BudgetReport report;
    private final Amounts amounts;
    private final Column names;

    BudgetTables(BudgetReport report, Amounts amounts) {
        this.report = report;
        this.amounts = amounts;
        this.names = Column.ofWords(
                "strategy",
                NAME_WIDTH,
                report.strategies().stream()
                        .map(strategy -> Printable.line(strategy.strategy()))
                        .toList());
    }

    String legend(String unit) {
        return unit + ", carried to the horizon by home interest; budgeted are " + amounts.text(report.budgeted())
                + ". Cash flow: the flows and all cash of the strategy; cash-flow-at-risk, its shortfall below the budget not"
                + " exceeded at that level, is negative where even then more comes in."
                + (report.hasStocks() ? " Earnings: all lines, balances against today's rates." : "");
    }

    Table risks() {
        List<Column> columns = new ArrayList<>();
        addAtRisk(columns, "cash flow\nat risk ", BudgetRisk::cashFlowAtRisk);
        if (report.hasStocks()) {
            addAtRisk(columns, "earnings\nat risk ", BudgetRisk::earningsAtRisk);
        }
        columns.add(numbers("shortfall,\nprobability %", risk -> OutlookTables.probability(risk.shortfall())));
        columns.add(
                numbers("mean\nshortfall", risk -> amounts.cell(risk.shortfall().mean())));
        columns.add(numbers(
                "mean where\nit falls short",
                risk -> risk.shortfall().whenShort().map(amounts::cell).orElse(Cell.NOTHING)));
        return new Table(names, columns);
    }

    private void addAtRisk(List<Column> columns, String title, Function<BudgetRisk, List<AtRisk>> list) {
        List<AtRisk> levels = list.apply(report.strategies().get(0));
        for (int place = 0; place < levels.size(); place++) {
            int level = place;
            columns.add(numbers(
                    title + Numbers.exactPercent(levels.get(place).alpha()),
                    risk -> amounts.cell(list.apply(risk).get(level).amount())));
        }
    }

    boolean hasRates() {
        return !report.strategies().get(0).rates().isEmpty();
    }

    String ratesLegend(String home) {
        return home + " per unit: what flows and deals in a currency brought or took over its amount planned, costs in."
                + " Adverse: a worse rate has a probability of 5 %. Worst: of all paths; more paths find a worse one."
                + " Dearer is worse where the currency is bought." + withoutRate() + elsewhere();
    }

    private String withoutRate() {
        return report.withoutRate().isEmpty()
                ? ""
                : " No rate is told of "
                        + report.withoutRate().stream().map(Currency::code).collect(Collectors.joining(", "))
                        + ", whose flows nearly cancel.";
    }

    private String elsewhere() {
        List<String> strategies = report.strategies().stream()
                .filter(BudgetRisk::dealsElsewhere)
                .map(risk -> "'" + Printable.line(risk.strategy()) + "'")
                .toList();
        return strategies.isEmpty()
                ? ""
                : " Deals in other currencies, or in none, are in no rate: of " + String.join(", ", strategies) + ".";
    }

    /** Four columns for each currency. */
    Table rates() {
        List<Column> columns = new ArrayList<>();
        List<AchievedRate> currencies = report.strategies().get(0).rates();
        for (int place = 0; place < currencies.size(); place++) {
            int rate = place;
            AchievedRate any = currencies.get(place);
            int decimals = Decimals.of(any.budgetRate(), RATE_DIGITS);
            String what = any.currency() + (any.amount() > 0 ? " sold" : " bought");
            columns.add(numbers(
                    what + "\nbudget", risk -> text(risk.rates().get(rate).budgetRate(), decimals)));
            columns.add(numbers(
                    "achieved\nmean", risk -> cell(risk.rates().get(rate).mean(), decimals)));
            columns.add(numbers("\nadverse", risk -> cell(risk.rates().get(rate).adverse(), decimals)));
            columns.add(numbers("\nworst", risk -> text(risk.rates().get(rate).worst(), decimals)));
        }
        return new Table(names, columns);
    }

    private static Cell text(double rate, int decimals) {
        return Cell.of(Numbers.fixed(rate, decimals));
    }

    private static Cell cell(Estimate rate, int decimals) {
        return new Cell(Numbers.fixed(rate.value(), decimals), Numbers.fixed(rate.standardError(), decimals));
    }

    private Column numbers(String title, Function<BudgetRisk, Cell> cell) {
        return Column.ofNumbers(title, report.strategies().stream().map(cell).toList());
    }
}
