package org.hedgerow.position;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hedgerow.check.Checks;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.market.Market;
import org.hedgerow.money.AmountUnit;
import org.hedgerow.money.Currency;

/**
 * All lines of a bank or company.
 *
 * @param unit of all amounts of the scenario, foreign and home
 */
public record Position(AmountUnit unit, List<Line> lines) {
    public Position {
        Checks.present(unit, "unit");
        lines = Checks.notEmpty(lines, "lines");
    }

    /** Lines whose amounts are in single currency units. */
    public static Position of(Line... lines) {
        return new Position(AmountUnit.ONE, List.of(lines));
    }

    /** Refuses lines that do not fit the market or the horizon. */
    public void check(Market market, LocalDate horizon) {
        for (int line = 0; line < lines.size(); line++) {
            try {
                check(lines.get(line), market, horizon);
            } catch (InvalidValue fault) {
                throw fault.place().startsWith("market") ? fault : fault.within("position.lines[" + line + "]");
            }
        }
    }

    private static void check(Line line, Market market, LocalDate horizon) {
        Checks.that(!line.currency().equals(market.home()), "currency", "must not be the home currency");
        LocalDate spotDate = market.spotDate(line.currency());
        Checks.that(
                horizon.isAfter(spotDate),
                "currency",
                "must be deliverable before the horizon " + horizon + ", but its spot date is " + spotDate);
        line.check(market);
    }

    /** Net open position by currency, {@code NEXP}, in its units; positive is long. Forecast flows do not count. */
    public SortedMap<Currency, Double> netExposure(Market market) {
        SortedMap<Currency, Double> net = new TreeMap<>();
        lines.forEach(line -> net.merge(line.currency(), line.netExposure(market), Double::sum));
        return net;
    }

    /** Sum over lines of their absolute amounts at today's rates, home currency: the scale of what is material. */
    public double grossExposure(Market market) {
        return lines.stream()
                .mapToDouble(line -> Math.abs(line.amount(market)) * market.spot(line.currency()))
                .sum();
    }

    /** A position by currency in home currency at today's rates. */
    public static SortedMap<Currency, Double> inHome(Map<Currency, Double> amounts, Market market) {
        SortedMap<Currency, Double> home = new TreeMap<>();
        amounts.forEach((currency, amount) -> home.put(currency, amount * market.spot(currency)));
        return home;
    }
}
