package org.hedgerow.scenarios.report.text;

import java.util.ArrayList;
import java.util.List;
import org.hedgerow.money.Currency;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.scenarios.report.Conventions;
import org.hedgerow.scenarios.report.Numbers;

/** The net open position by currency, and in all. */
final class PositionSection {
    private static final int DIGITS = 4;

    private PositionSection() {}

    static Table table(ScenarioResult result, Conventions conventions, Amounts amounts) {
        List<Currency> currencies = List.copyOf(result.net().keySet());
        int decimals = Decimals.of(
                result.net().values().stream().mapToDouble(Double::doubleValue).toArray(), DIGITS);
        List<String> names = new ArrayList<>();
        List<Cell> net = new ArrayList<>();
        List<Cell> netHome = new ArrayList<>();
        List<String> sides = new ArrayList<>();
        double total = 0;
        for (Currency currency : currencies) {
            double home = result.netHome().get(currency);
            total += Math.abs(home);
            names.add(currency.code() + (currency.isMetal() ? " (troy ounces)" : ""));
            net.add(Cell.of(Numbers.fixed(result.net().get(currency), decimals)));
            netHome.add(Cell.of(amounts.text(home)));
            sides.add(side(home));
        }
        names.add("total, absolute values added");
        net.add(Cell.of(" "));
        netHome.add(Cell.of(amounts.text(total)));
        sides.add(" ");
        String unit = conventions.unit().equals("one") ? "in its units" : "in " + conventions.unit() + " units";
        return new Table(
                Column.ofWords("currency", 30, names),
                List.of(
                        Column.ofNumbers("net position\n" + unit, net),
                        Column.ofNumbers("at today's rate\n" + conventions.homeUnit(), netHome),
                        Column.ofWords("side", 40, sides)));
    }

    private static String side(double net) {
        if (net == 0) {
            return "closed";
        }
        return net > 0 ? "long: loses when the rate falls" : "short: loses when the rate rises";
    }
}
