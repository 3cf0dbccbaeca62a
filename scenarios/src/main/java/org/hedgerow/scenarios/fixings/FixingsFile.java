package org.hedgerow.scenarios.fixings;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.hedgerow.history.Fixings;
import org.hedgerow.scenarios.table.CsvFault;
import org.hedgerow.scenarios.table.CsvTable;

/**
 * A table whose first column, named date, has days of the calendar as {@code 2008-06-30}, all in ascending or all in
 * descending order, and whose others have rates. A cell that is empty or says so ({@code N/A}, {@code ND}, {@code .}) is
 * a day without a fixing.
 */
public final class FixingsFile {
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]*\\.?[0-9]+([eE][-+]?[0-9]+)?|[0-9]+\\.");
    private static final Set<String> NO_FIXING = Set.of("", ".", "N/A", "ND");

    private final CsvTable table;
    private final List<LocalDate> dates;

    private FixingsFile(CsvTable table) {
        this.table = table;
        if (!table.head().get(0).toLowerCase(Locale.ROOT).equals("date")) {
            throw new CsvFault(
                    table.file(),
                    1,
                    "must begin with a column named date, but begins with "
                            + quoted(table.head().get(0)));
        }
        this.dates = dates(table);
    }

    /** Throws {@link CsvFault} where the bytes are no such table; {@code file} is what faults call it. */
    public static FixingsFile of(String file, byte[] bytes) {
        return new FixingsFile(CsvTable.of(file, bytes));
    }

    /** The last day that has a row, if none of its cells be filled, and is not after the one given. */
    public LocalDate lastUpTo(LocalDate date) {
        return dates.stream()
                .filter(day -> !day.isAfter(date))
                .max(LocalDate::compareTo)
                .orElse(date);
    }

    /** The first day that has a row. */
    LocalDate first() {
        return dates.stream().min(LocalDate::compareTo).orElseThrow();
    }

    /** The last day that has a row. */
    LocalDate last() {
        return dates.stream().max(LocalDate::compareTo).orElseThrow();
    }

    /** Weekdays whose rates are all those of the weekday before; of columns that are filled on both. */
    Set<LocalDate> repeats() {
        Set<LocalDate> repeats = new HashSet<>();
        Map<LocalDate, List<String>> rows = new TreeMap<>();
        for (int row = 0; row < dates.size(); row++) {
            if (!Holidays.isWeekend(dates.get(row))) {
                rows.put(dates.get(row), table.rows().get(row).cells());
            }
        }
        List<String> before = List.of();
        for (Map.Entry<LocalDate, List<String>> row : rows.entrySet()) {
            if (!before.isEmpty() && repeats(before, row.getValue())) {
                repeats.add(row.getKey());
            }
            before = row.getValue();
        }
        return repeats;
    }

    private static boolean repeats(List<String> before, List<String> cells) {
        for (int column = 1; column < cells.size(); column++) {
            String cell = cells.get(column);
            if (!NO_FIXING.contains(cell)
                    && !NO_FIXING.contains(before.get(column))
                    && !cell.equals(before.get(column))) {
                return false;
            }
        }
        return true;
    }

    /** The rates of one column as they stand there, in ascending order of dates. */
    public Fixings column(String name) {
        int column = table.head().indexOf(name);
        if (column < 1) {
            throw new CsvFault(
                    table.file(),
                    1,
                    "must have a column " + quoted(name) + ", but has "
                            + String.join(
                                    ", ", table.head().subList(1, table.head().size())));
        }
        List<LocalDate> days = new ArrayList<>();
        List<Double> rates = new ArrayList<>();
        for (int row = 0; row < dates.size(); row++) {
            String cell = table.rows().get(row).cells().get(column);
            if (!NO_FIXING.contains(cell)) {
                days.add(dates.get(row));
                rates.add(rate(table.file(), name, table.rows().get(row).line(), cell));
            }
        }
        if (days.isEmpty()) {
            throw new CsvFault(table.file(), "column " + quoted(name) + " must have a rate, but has none");
        }
        if (days.get(0).isAfter(days.get(days.size() - 1))) {
            Collections.reverse(days);
            Collections.reverse(rates);
        }
        return new Fixings(days, rates);
    }

    /** A rate as a cell of a table has it; throws {@link CsvFault} where it has none. */
    public static double rate(String file, String column, int line, String cell) {
        double rate = NUMBER.matcher(cell).matches() ? Double.parseDouble(cell) : Double.NaN;
        if (!(rate > 0) || Double.isInfinite(rate)) {
            throw new CsvFault(file, line, column + ": must be a positive number, but is " + quoted(cell));
        }
        return rate;
    }

    private static List<LocalDate> dates(CsvTable table) {
        List<LocalDate> dates = new ArrayList<>();
        for (CsvTable.Row row : table.rows()) {
            dates.add(date(table.file(), row.line(), row.cells().get(0)));
        }
        boolean ascending = dates.size() < 2 || dates.get(1).isAfter(dates.get(0));
        for (int row = 1; row < dates.size(); row++) {
            LocalDate before = dates.get(row - 1);
            LocalDate date = dates.get(row);
            if (date.equals(before) || date.isAfter(before) != ascending) {
                String rule = date.equals(before)
                        ? "must not be given twice, but is " + date + " again"
                        : "must come " + (ascending ? "after " : "before ") + before + ", but is " + date;
                throw new CsvFault(table.file(), table.rows().get(row).line(), "date: " + rule);
            }
        }
        return dates;
    }

    /** A day as a cell of a table has it; throws {@link CsvFault} where it has none. */
    public static LocalDate date(String file, int line, String cell) {
        try {
            if (DATE.matcher(cell).matches()) {
                return LocalDate.parse(cell);
            }
        } catch (DateTimeException noSuchDay) {
            throw new CsvFault(file, line, "date: must be a day of the calendar, but is " + cell);
        }
        throw new CsvFault(
                file, line, "date: must be written year-month-day, for example 2008-06-30, but is " + quoted(cell));
    }

    private static String quoted(String cell) {
        return '"' + (cell.length() <= 60 ? cell : cell.substring(0, 60) + "...") + '"';
    }
}
