package org.hedgerow.scenarios.fixings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hedgerow.calibration.regime.DevaluationEvent;
import org.hedgerow.money.CurrencyPair;
import org.hedgerow.scenarios.table.CsvFault;
import org.hedgerow.scenarios.table.CsvTable;

/**
 * A table of dated devaluations with the columns date, pair ({@code USD/UAH} or {@code USDUAH}), from and to: rates
 * before and after, units of quote currency per unit of base currency. Other columns are for people.
 */
public final class EventsFile {
    private final CsvTable table;

    private EventsFile(CsvTable table) {
        this.table = table;
    }

    /** Throws {@link CsvFault} where the bytes are no such table; {@code file} is what faults call it. */
    public static EventsFile of(String file, byte[] bytes) {
        return new EventsFile(CsvTable.of(file, bytes));
    }

    /** The events of a pair, in the order of the file; rows without both rates, or without a rise, are none. */
    public List<DevaluationEvent> of(CurrencyPair pair) {
        int date = column("date");
        int name = column("pair");
        int from = column("from");
        int to = column("to");
        String wanted = pair.base().code() + pair.quote().code();
        List<DevaluationEvent> events = new ArrayList<>();
        for (CsvTable.Row row : table.rows()) {
            List<String> cells = row.cells();
            boolean rated = !cells.get(from).isEmpty() && !cells.get(to).isEmpty();
            if (cells.get(name).replace("/", "").equals(wanted) && rated) {
                double before = FixingsFile.rate(table.file(), "from", row.line(), cells.get(from));
                double after = FixingsFile.rate(table.file(), "to", row.line(), cells.get(to));
                if (after > before) {
                    events.add(DevaluationEvent.of(
                            FixingsFile.date(table.file(), row.line(), cells.get(date)), before, after));
                }
            }
        }
        return events;
    }

    private int column(String name) {
        List<String> head = table.head().stream()
                .map(title -> title.toLowerCase(Locale.ROOT))
                .toList();
        int column = head.indexOf(name);
        if (column < 0) {
            throw new CsvFault(
                    table.file(), 1, "must have a column \"" + name + "\", but has " + String.join(", ", head));
        }
        return column;
    }
}
