package org.hedgerow.scenarios.command.optimize;

import java.util.ArrayList;
import java.util.List;
import org.hedgerow.optimiser.mix.Instrument;
import org.hedgerow.scenario.BestMix;
import org.hedgerow.scenarios.report.layout.Column;
import org.hedgerow.scenarios.report.layout.Table;
import org.hedgerow.scenarios.report.wording.Numbers;
import org.hedgerow.scenarios.report.wording.Printable;

/** What one unit more of each limit and of each hedge's bound is worth, of those that hold the mix back. */
record PriceTable(List<Row> rows) {
    private static final double SMALLEST = 1e-5; // what is less is rounding of the master programme
    private static final int DECIMALS = 6;

    /** @param one the unit of the price, in words */
    private record Row(String name, String one, double price) {}

    static PriceTable of(BestMix best) {
        List<Row> rows = new ArrayList<>();
        best.search().prices().forEach((name, price) -> {
            if (price > SMALLEST) {
                rows.add(new Row(name, "1 " + best.terms().unit(), price));
            }
        });
        for (int place = 0; place < best.instruments().size(); place++) {
            double price = best.search().boundPrices().get(place);
            Instrument instrument = best.instruments().get(place);
            boolean leftOut = best.leftOut().containsKey(instrument.name());
            if (price > SMALLEST * best.search().costOfNone() && !leftOut) {
                rows.add(new Row(instrument.name(), "1 of it", price));
            }
        }
        return new PriceTable(rows);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    Table table() {
        return new Table(
                Column.ofWords(
                        "limit or bound",
                        OptimizeReport.NAME_WIDTH,
                        rows.stream().map(row -> Printable.line(row.name)).toList()),
                List.of(
                        OptimizeReport.numbers("one unit is", rows, row -> row.one),
                        OptimizeReport.numbers("shadow price", rows, row -> Numbers.fixed(row.price, DECIMALS))));
    }
}
