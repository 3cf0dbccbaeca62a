package org.hedgerow.scenarios.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.hedgerow.scenarios.input.InputLimits;
import org.hedgerow.scenarios.table.CsvFault;
import org.hedgerow.scenarios.table.Extent;

/**
 * Rows of a file below its head, whatever parts their cells and whatever stands above and below.
 *
 * @param head without blanks around the names
 * @param notes what was guessed
 * @param decimal the sign before decimals, where it is known
 */
record Sheet(
        String file, List<String> head, int headLine, List<Row> rows, List<String> notes, Optional<Character> decimal) {
    private static final List<Character> DELIMITERS = List.of(';', '\t', ',', '|');

    /** How far down a head is looked for. */
    private static final int DEEPEST_HEAD = 40;

    private static final List<String> TOTALS =
            List.of("total", "sum", "итого", "всего", "всього", "разом", "усього", "барлығы", "жиыны");

    /** A row and where it begins in the file; cells that the row lacks are empty. */
    record Row(int line, List<String> cells) {
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        /** Whether there is more in it than the head has names for. */
        boolean isLonger(List<String> head) {
            return cells.stream().skip(head.size()).anyMatch(cell -> !cell.isEmpty());
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }

    /** @param isHead tells the row of the columns' names */
    static Sheet of(String file, byte[] bytes, Form form, Predicate<List<String>> isHead) {
        Decoded text = Decoded.of(file, bytes, form.encoding());
        List<String> notes = new ArrayList<>();
        if (text.guessed()) {
            notes.add("read as " + text.encoding());
        }
        if (JsonRows.isIn(text.text())) {
            List<Row> rows = JsonRows.of(file, text.text());
            return new Sheet(file, rows.get(0).cells(), 1, rows.subList(1, rows.size()), notes, Optional.of('.'));
        }
        List<Row> rows = form.delimiter()
                .map(delimiter -> rows(file, text.text(), delimiter))
                .orElseGet(() -> best(file, text.text(), isHead));
        int head = form.skip() > 0 ? after(rows, form.skip()) : headIn(rows, isHead);
        if (head < 0) {
            throw new CsvFault(
                    file,
                    "must have a row with the names of its columns; --skip tells how many lines are above it,"
                            + " --map which column is what");
        }
        List<Row> below = new ArrayList<>(rows.subList(head + 1, rows.size()));
        below.subList(Math.max(0, below.size() - form.skipLast()), below.size()).clear();
        below.removeIf(row -> isTotal(row, notes));
        return new Sheet(file, rows.get(head).cells(), rows.get(head).line(), below, notes, form.decimal());
    }

    private static boolean isTotal(Row row, List<String> notes) {
        String first = row.cells().stream()
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse("")
                .toLowerCase(Locale.ROOT);
        boolean saysMore = row.cells().stream() // a name beside it, so "total" may be the beginning of another
                .filter(cell -> !cell.isEmpty())
                .skip(1)
                .anyMatch(cell -> cell.codePoints().anyMatch(Character::isLetter));
        boolean total = TOTALS.stream()
                .anyMatch(word -> first.equals(word)
                        || first.startsWith(word + ":")
                        || (first.startsWith(word + " ") && !saysMore));
        if (total) {
            notes.add("line " + row.line() + " is a total and left out");
        }
        return total;
    }

    /** The delimiter that parts the most cells of a head, or else of any row; no more than two tables are held at once. */
    private static List<Row> best(String file, String text, Predicate<List<String>> isHead) {
        List<Row> best = List.of();
        int most = -1;
        CsvFault fault = null;
        for (char delimiter : DELIMITERS) {
            try {
                List<Row> rows = rows(file, text, delimiter);
                int worth = width(rows) + (headIn(rows, isHead) >= 0 ? InputLimits.MOST_COLUMNS + 1 : 0);
                if (worth > most) {
                    best = rows;
                    most = worth;
                }
            } catch (CsvFault other) {
                fault = delimiter == ',' || fault == null ? other : fault;
            }
        }
        if (most < 0) {
            throw fault;
        }
        return best;
    }

    private static int width(List<Row> rows) {
        return rows.stream()
                .limit(DEEPEST_HEAD)
                .mapToInt(row -> row.cells().size())
                .max()
                .orElse(0);
    }

    private static int headIn(List<Row> rows, Predicate<List<String>> isHead) {
        for (int row = 0; row < Math.min(DEEPEST_HEAD, rows.size()); row++) {
            if (isHead.test(rows.get(row).cells())) {
                return row;
            }
        }
        return -1;
    }

    /** The first row below so many lines. */
    private static int after(List<Row> rows, int lines) {
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).line() > lines) {
                return row;
            }
        }
        return -1;
    }

    private static List<Row> rows(String file, String text, char delimiter) {
        List<Row> rows = new ArrayList<>();
        Extent extent = new Extent(file);
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(delimiter)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .trimWhitespacesAroundQuotes(true)
                .ofCsvRecord(text)) {
            for (CsvRecord cells : reader) {
                Row row = new Row(
                        (int) cells.getStartingLineNumber(),
                        cells.getFields().stream().map(Sheet::stripped).toList());
                extent.add(row.line(), row.cells());
                if (!row.isBlank()) {
                    rows.add(row);
                }
            }
            return rows;
        } catch (CsvParseException fault) {
            throw new CsvFault(file, "must be a table, but has: " + fault.getMessage());
        } catch (java.io.IOException impossible) {
            throw new IllegalStateException("a text cannot be read", impossible);
        }
    }

    /** With plain blanks and minus signs, and no blanks around it. */
    private static String stripped(String cell) {
        return cell.replace('\u00A0', ' ')
                .replace('\u202F', ' ')
                .replace('\u2212', '-')
                .strip();
    }

    /** The column of a name, whatever its case; -1 if there is none. */
    int column(String name) {
        for (int column = 0; column < head.size(); column++) {
            if (head.get(column).equalsIgnoreCase(name.strip())) {
                return column;
            }
        }
        return -1;
    }
}
