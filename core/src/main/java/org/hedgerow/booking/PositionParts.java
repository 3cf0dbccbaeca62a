package org.hedgerow.booking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.outcome.Column;
import org.hedgerow.outcome.Columns;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.ObserverKernel;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathLayout;
import org.hedgerow.position.Line;
import org.hedgerow.position.Position;

/**
 * Writes what each part of a position adds to the unhedged outcome {@code U}: the sum of the gains of its lines.
 *
 * @param byLine whether every line is a part; all lines of a currency are one otherwise
 */
public record PositionParts(Position position, Market market, LocalDate horizon, boolean byLine) implements Observer {
    /** Share of their gross amount below which lines cancel but for rounding. */
    private static final double ROUNDING = 1e-9;

    /**
     * Lines that count together.
     *
     * @param name a currency, or the place of a line with its currency
     * @param amount the sum of their amounts at today's spot, home currency; positive is long, 0 where they
     *     cancel but for rounding
     */
    public record Part(String name, double amount, List<Line> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /** In the order of their columns: currencies by code, lines as they stand. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        if (byLine) {
            List<Line> lines = position.allLines();
            for (int place = 0; place < lines.size(); place++) {
                Line line = lines.get(place);
                parts.add(part(position.place(place) + " " + line.currency(), List.of(line)));
            }
            return parts;
        }
        SortedMap<Currency, List<Line>> byCurrency = new TreeMap<>();
        position.allLines().forEach(line -> byCurrency
                .computeIfAbsent(line.currency(), any -> new ArrayList<>())
                .add(line));
        byCurrency.forEach((currency, lines) -> parts.add(part(currency.code(), lines)));
        return parts;
    }

    private Part part(String name, List<Line> lines) {
        double net = 0;
        double gross = 0;
        for (Line line : lines) {
            double amount = line.amount(market) * market.spot(line.currency());
            net += amount;
            gross += Math.abs(amount);
        }
        return new Part(name, Math.abs(net) > ROUNDING * gross ? net : 0, lines);
    }

    /**
     * The column of a part by its place among the lines or the currencies, home currency at the horizon, a gain
     * positive.
     */
    public Column column(int part) {
        return new Column(UnhedgedOutcome.COLUMN.subject(), new PartNumber(byLine ? "line" : "currency", part));
    }

    @Override
    public void require(Needs needs, Columns columns) {
        position.allLines().forEach(line -> line.require(needs, market, horizon));
        for (int part = 0; part < parts().size(); part++) {
            columns.everyPath(column(part));
        }
    }

    @Override
    public ObserverKernel bind(PathLayout layout, Columns columns) {
        List<Part> parts = parts();
        ObserverKernel[] sums = new ObserverKernel[parts.size()];
        Arrays.setAll(
                sums,
                part -> UnhedgedOutcome.sum(
                        parts.get(part).lines(), layout, market, horizon, columns.place(column(part))));
        return (batch, date, out) -> {
            for (ObserverKernel sum : sums) {
                sum.observe(batch, date, out);
            }
        };
    }
}
