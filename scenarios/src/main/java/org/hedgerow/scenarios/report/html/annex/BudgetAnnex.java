package org.hedgerow.scenarios.report.html.annex;

import java.util.List;
import org.hedgerow.scenarios.report.html.markup.At;
import org.hedgerow.scenarios.report.html.markup.Column;
import org.hedgerow.scenarios.report.html.markup.Content;
import org.hedgerow.scenarios.report.html.markup.Form;
import org.hedgerow.scenarios.report.html.markup.Say;
import org.hedgerow.scenarios.report.html.markup.Section;
import org.hedgerow.scenarios.report.html.markup.Table;
import org.hedgerow.scenarios.report.html.sheet.Rows;
import org.hedgerow.scenarios.report.html.sheet.Sheet;
import org.hedgerow.scenarios.report.layout.Decimals;

/** Each strategy against the rates that flows were budgeted at. */
final class BudgetAnnex {
    private static final int RATE_DIGITS = 6;

    private final Sheet sheet;
    private final At budget;
    private final List<At> strategies;

    BudgetAnnex(Sheet sheet) {
        this.sheet = sheet;
        this.budget = sheet.at("outlook").at("budget");
        this.strategies = budget.at("strategies").items();
    }

    List<Section> sections() {
        return strategies.isEmpty()
                ? List.of()
                : List.of(Section.folded(
                        "budget", "Against the budget", sheet.legend("AGAINST THE BUDGET"), risks(), rates()));
    }

    private Table named(String caption) {
        return Table.of(caption, strategies).sortable().words("strategy", row -> Say.words(row.at("strategy")));
    }

    private Content risks() {
        Table table = named("Against the budget, " + sheet.unit());
        atRisk(table, "cash flow at risk", "cashFlowAtRisk");
        atRisk(table, "earnings at risk", "earningsAtRisk");
        return table.estimates(
                        "shortfall, probability, %", row -> row.at("shortfall").at("probability"), Form.percent(3))
                .numbers(
                        "95 % interval of it, %",
                        row -> Say.interval(row.at("shortfall").at("interval"), Form.percent(3)))
                .estimates("mean shortfall", row -> row.at("shortfall").at("mean"), sheet.amounts())
                .estimates(
                        "mean where it falls short", row -> row.at("shortfall").at("whenShort"), sheet.amounts());
    }

    private void atRisk(Table table, String title, String field) {
        List<At> levels = strategies.get(0).at(field).items();
        for (int place = 0; place < levels.size(); place++) {
            int level = place;
            table.with(Rows.ofLevel(
                    title,
                    levels.get(place).at("alpha"),
                    row -> Say.estimate(row.at(field).at(level), sheet.amounts())));
        }
    }

    private Content rates() {
        List<At> currencies = strategies.get(0).at("achievedRates").items();
        if (currencies.isEmpty()) {
            return Content.NOTHING;
        }
        Table table = named("Achieved rates, " + sheet.convention("home").text() + " per unit");
        for (int place = 0; place < currencies.size(); place++) {
            rates(table, currencies.get(place), place);
        }
        return sheet.legend("ACHIEVED RATES").and(table);
    }

    private static void rates(Table table, At currency, int place) {
        Form form = Form.fixed(Decimals.of(currency.at("budgetRate").number(), RATE_DIGITS));
        Content name =
                Say.words(currency.at("currency")).and(currency.at("amount").number() > 0 ? " sold: " : " bought: ");
        table.with(Column.numbers(
                        name.and("budget"), "", row -> Say.number(of(row, place).at("budgetRate"), form)))
                .with(Column.numbers(
                        name.and("achieved, mean"),
                        "",
                        row -> Say.estimate(of(row, place).at("mean"), form)))
                .with(Column.numbers(
                        name.and("adverse"),
                        "",
                        row -> Say.estimate(of(row, place).at("adverse"), form)))
                .with(Column.numbers(
                        name.and("worst"), "", row -> Say.number(of(row, place).at("worst"), form)));
    }

    private static At of(At row, int place) {
        return row.at("achievedRates").at(place);
    }
}
