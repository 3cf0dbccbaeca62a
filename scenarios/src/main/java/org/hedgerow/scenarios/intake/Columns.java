package org.hedgerow.scenarios.intake;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.hedgerow.scenarios.table.CsvFault;

/** Columns of a sheet by what they hold. */
final class Columns {
    private static final Pattern NUMBER = Pattern.compile("#[1-9][0-9]{0,2}");

    private final Map<Column, Integer> places = new TreeMap<>();

    private Columns() {}

    /** The column of a name, or of a number as {@code #3}. */
    static int named(Sheet sheet, String name) {
        int column = NUMBER.matcher(name).matches() ? Integer.parseInt(name.substring(1)) - 1 : sheet.column(name);
        if (column < 0 || column >= sheet.head().size()) {
            throw new CsvFault(
                    sheet.file(),
                    sheet.headLine(),
                    "must have a column \"" + name + "\", but has " + String.join(", ", sheet.head()));
        }
        return column;
    }

    /** As they are mapped, or else as they are called. */
    static Columns of(Sheet sheet, Map<String, String> names, List<Column> wanted) {
        Columns columns = new Columns();
        for (Column column : wanted) {
            String name = names.getOrDefault(column.key(), "");
            int place = name.isEmpty() ? names.isEmpty() ? column.in(sheet.head()) : -1 : named(sheet, name);
            if (place >= 0) {
                columns.places.put(column, place);
            }
        }
        return columns;
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    /** Empty where there is no such column. */
    String cell(Sheet.Row row, Column column) {
        return has(column) ? row.cell(places.get(column)) : "";
    }

    int place(Column column) {
        return places.get(column);
    }
}
