package org.hedgerow.scenarios.window;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.money.CurrencyPair;
import org.hedgerow.scenarios.fixings.FixingsFile;
import org.hedgerow.scenarios.table.CsvFault;
import org.hedgerow.scenarios.table.CsvTable;
import org.hedgerow.stress.HistoricalWindow;
import org.hedgerow.stress.WindowRate;

/**
 * A table with the columns window, from, to, pair, start, end and source: one row for each pair of a window, units of its
 * quote currency per unit of its base on the two days.
 */
final class WindowsFile {
    private static final List<String> HEAD = List.of("window", "from", "to", "pair", "start", "end", "source");

    private WindowsFile() {}

    /** The windows in the order of the file; throws {@link CsvFault} where the bytes are no such table. */
    static List<HistoricalWindow> of(String file, byte[] bytes) {
        CsvTable table = CsvTable.of(file, bytes);
        if (!table.head().equals(HEAD)) {
            throw new CsvFault(file, 1, "must have the columns " + HEAD + ", but has " + table.head());
        }
        Set<String> names = new LinkedHashSet<>();
        table.rows().forEach(row -> names.add(row.cells().get(0)));
        List<HistoricalWindow> windows = new ArrayList<>();
        names.forEach(name -> windows.add(window(
                table,
                table.rows().stream()
                        .filter(row -> row.cells().get(0).equals(name))
                        .toList())));
        return windows;
    }

    private static HistoricalWindow window(CsvTable table, List<CsvTable.Row> rows) {
        List<String> days = rows.get(0).cells().subList(0, 3);
        Map<CurrencyPair, WindowRate> rates = new LinkedHashMap<>();
        for (CsvTable.Row row : rows) {
            List<String> cells = row.cells();
            if (!cells.subList(0, 3).equals(days)) {
                throw new CsvFault(table.file(), row.line(), "must have the days of its window, " + days);
            }
            double start = FixingsFile.rate(table.file(), "start", row.line(), cells.get(4));
            double end = FixingsFile.rate(table.file(), "end", row.line(), cells.get(5));
            if (rates.put(pair(table, row), new WindowRate(start, end, cells.get(6))) != null) {
                throw new CsvFault(table.file(), row.line(), "must not have a pair of its window again");
            }
        }
        try {
            LocalDate from = FixingsFile.date(table.file(), rows.get(0).line(), days.get(1));
            LocalDate to = FixingsFile.date(table.file(), rows.get(0).line(), days.get(2));
            return new HistoricalWindow(days.get(0), from, to, rates);
        } catch (InvalidValue fault) {
            throw new CsvFault(table.file(), rows.get(0).line(), fault.getMessage());
        }
    }

    private static CurrencyPair pair(CsvTable table, CsvTable.Row row) {
        try {
            return CurrencyPair.parse(row.cells().get(3));
        } catch (InvalidValue fault) {
            throw new CsvFault(table.file(), row.line(), fault.getMessage());
        }
    }
}
