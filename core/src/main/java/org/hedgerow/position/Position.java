package org.hedgerow.position;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 * @param lines as they stand before the operations; {@link #allLines} are those that count
 * @param operations done or planned today, each of which adds lines; none if absent
 * @param groups of currencies by name, for reports
 */
public record Position(
        AmountUnit unit,
        List<Line> lines,
        Optional<List<Operation>> operations,
        Optional<Map<String, Set<Currency>>> groups) {
    public Position {
        Checks.present(unit, "unit");
        operations = Checks.present(operations, "operations").map(some -> Checks.notEmpty(some, "operations"));
        groups = Checks.present(groups, "groups").map(Position::checked);
        lines = operations.isPresent() ? Checks.allPresent(lines, "lines") : Checks.notEmpty(lines, "lines");
    }

    /** Without operations and groups. */
    public Position(AmountUnit unit, List<Line> lines) {
        this(unit, lines, Optional.empty(), Optional.empty());
    }

    private static Map<String, Set<Currency>> checked(Map<String, Set<Currency>> groups) {
        groups.forEach((name, currencies) -> {
            Checks.notBlank(name, "groups");
            Checks.that(
                    !currencies.isEmpty(),
                    "groups",
                    "must each have at least one currency, but '" + name + "' has none");
        });
        return Collections.unmodifiableMap(new LinkedHashMap<>(groups));
    }

    /** The lines and, after them, those that the operations add. */
    public List<Line> allLines() {
        if (operations.isEmpty()) {
            return lines;
        }
        List<Line> all = new ArrayList<>(lines);
        operations.get().forEach(operation -> all.addAll(operation.lines()));
        return Collections.unmodifiableList(all);
    }

    /** The same with all amounts of lines in units of their currencies, so that it stays what it is in another market. */
    public Position inUnits(Market market) {
        return new Position(
                unit, lines.stream().map(line -> line.inUnits(market)).toList(), operations, groups);
    }

    /** Lines whose amounts are in single currency units. */
    public static Position of(Line... lines) {
        return new Position(AmountUnit.ONE, List.of(lines));
    }

    /** Where one of {@link #allLines} comes from: {@code lines[3]} or {@code operations[0]}. */
    public String place(int line) {
        int after = line - lines.size();
        List<Operation> done = operations.orElse(List.of());
        int operation = 0;
        while (after >= 0 && operation < done.size()) {
            after -= done.get(operation).lines().size();
            operation++;
        }
        return line < lines.size() ? "lines[" + line + "]" : "operations[" + (operation - 1) + "]";
    }

    /** Refuses lines that do not fit the market or the horizon. */
    public void check(Market market, LocalDate horizon) {
        for (int line = 0; line < lines.size(); line++) {
            Line one = lines.get(line);
            within("position.lines[" + line + "]", () -> check(one, market, horizon));
        }
        List<Operation> done = operations.orElse(List.of());
        for (int place = 0; place < done.size(); place++) {
            Operation operation = done.get(place);
            within("position.operations[" + place + "]", () -> {
                operation.check(market);
                operation.lines().forEach(line -> check(line, market, horizon));
            });
        }
    }

    private static void within(String place, Runnable check) {
        try {
            check.run();
        } catch (InvalidValue fault) {
            throw fault.place().startsWith("market") ? fault : fault.within(place);
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
        allLines().forEach(line -> net.merge(line.currency(), line.netExposure(market), Double::sum));
        return net;
    }

    /** Sum over lines of their absolute amounts at today's rates, home currency: the scale of what is material. */
    public double grossExposure(Market market) {
        return allLines().stream()
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
