package org.hedgerow.scenarios.report.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hedgerow.money.Currency;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.scenarios.report.Conventions;
import org.hedgerow.scenarios.report.ForecastFlows;
import org.hedgerow.scenarios.report.layout.Amounts;
import org.hedgerow.scenarios.report.layout.Cell;
import org.hedgerow.scenarios.report.layout.Column;
import org.hedgerow.scenarios.report.layout.Decimals;
import org.hedgerow.scenarios.report.layout.Table;
import org.hedgerow.scenarios.report.wording.Numbers;
import org.hedgerow.scenarios.report.wording.SideWords;

/** The net open position by currency and in all, and what is simulated beside it. */
final class PositionSection {
    private static final Cell BLANK = Cell.of(" ");

    private final ScenarioResult result;
    private final Conventions conventions;
    private final Amounts amounts;
    private final List<Currency> currencies;

    private PositionSection(ScenarioResult result, Conventions conventions, Amounts amounts) {
        this.result = result;
        this.conventions = conventions;
        this.amounts = amounts;
        this.currencies = List.copyOf(result.net().keySet());
    }

    static Table table(ScenarioResult result, Conventions conventions, Amounts amounts) {
        return new PositionSection(result, conventions, amounts).table();
    }

    private Table table() {
        List<Column> columns = new ArrayList<>();
        columns.add(units("net position", result.net()));
        columns.add(home());
        Map<Currency, Double> forecasts = ForecastFlows.of(result.scenario().position());
        if (!forecasts.isEmpty()) {
            columns.add(units("forecast flows, not in net", forecasts));
        }
        columns.add(sides());
        return new Table(names(), columns);
    }

    private Column names() {
        List<String> names = new ArrayList<>();
        currencies.forEach(currency -> names.add(currency.code() + (currency.isMetal() ? " (troy ounces)" : "")));
        names.add("total, absolute values added");
        names.add("gross exposure");
        return Column.ofWords("currency", 30, names);
    }

    /** Amounts of currencies in their own units; a dash where there is none. */
    private Column units(String title, Map<Currency, Double> sums) {
        int decimals = Decimals.shown(sums.values());
        List<Cell> cells = new ArrayList<>();
        for (Currency currency : currencies) {
            Double sum = sums.get(currency);
            cells.add(sum == null ? Cell.NOTHING : Cell.of(Numbers.fixed(sum, decimals)));
        }
        cells.addAll(List.of(BLANK, BLANK));
        String unit = conventions.unit().equals("one") ? "in its units" : "in " + conventions.unit() + " units";
        return Column.ofNumbers(title + "\n" + unit, cells);
    }

    private Column home() {
        Collection<Double> net = result.netHome().values();
        List<Cell> cells = new ArrayList<>();
        net.forEach(amount -> cells.add(Cell.of(amounts.text(amount))));
        double total = net.stream().mapToDouble(Math::abs).sum();
        cells.add(Cell.of(amounts.text(total)));
        cells.add(Cell.of(amounts.text(result.grossExposure())));
        return Column.ofNumbers("at today's rate\n" + conventions.homeUnit(), cells);
    }

    private Column sides() {
        List<String> sides = new ArrayList<>();
        result.netHome().values().forEach(net -> sides.add(SideWords.of(net, result.grossExposure())));
        sides.add(" ");
        sides.add("all lines, absolute; materiality is of it");
        return Column.ofWords("side", 42, sides);
    }
}
