package org.hedgerow.scenarios.fixings;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.hedgerow.scenarios.table.CsvFault;
import org.hedgerow.scenarios.table.CsvTable;

/**
 * A table of rates of interest by month in percent a year, which may be negative. Its first column has months, as {@code
 * 2008-06} or by one of their days; a cell that is empty is a month without a rate.
 */
public final class RatesFile {
    private static final int MONTH = 7;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,6}(\\.[0-9]*)?");
    private static final double PERCENT = 0.01;

    private final CsvTable table;

    private RatesFile(CsvTable table) {
        this.table = table;
    }

    /** Throws {@link CsvFault} where the bytes are no table; {@code file} is what faults call it. */
    public static RatesFile of(String file, byte[] bytes) {
        return new RatesFile(CsvTable.of(file, bytes));
    }

    /** The rates of one column as shares: 5 % is 0.05. */
    public SortedMap<YearMonth, Double> column(String name) {
        int column = table.head().indexOf(name);
        if (column < 1) {
            throw new CsvFault(
                    table.file(),
                    1,
                    "must have a column \"" + name + "\", but has "
                            + String.join(
                                    ", ", table.head().subList(1, table.head().size())));
        }
        SortedMap<YearMonth, Double> rates = new TreeMap<>();
        for (CsvTable.Row row : table.rows()) {
            String cell = row.cells().get(column);
            if (!cell.isEmpty() && !cell.equals(".")) {
                if (!NUMBER.matcher(cell).matches()) {
                    throw new CsvFault(
                            table.file(), row.line(), name + ": must be a number of percent, but is " + cell);
                }
                if (rates.put(month(row), PERCENT * Double.parseDouble(cell)) != null) {
                    throw new CsvFault(
                            table.file(), row.line(), "must have each month once, but has " + month(row) + " again");
                }
            }
        }
        return rates;
    }

    private YearMonth month(CsvTable.Row row) {
        String cell = row.cells().get(0);
        try {
            return YearMonth.parse(cell.substring(0, Math.min(MONTH, cell.length())));
        } catch (DateTimeException fault) {
            throw new CsvFault(
                    table.file(), row.line(), "must begin with a month, for example 2008-06, but begins with " + cell);
        }
    }
}
