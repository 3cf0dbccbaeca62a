package org.hedgerow.scenarios.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A table with a head, in UTF-8. Cells are parted by commas, or by semicolons where the head has those only, and may
 * stand in quotation marks, doubled inside (RFC 4180), but not go over several lines. Empty lines are skipped.
 *
 * @param rows each of as many cells as the head
 */
public record CsvTable(String file, List<String> head, List<Row> rows) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** One line, counted from 1, and its cells without blanks around them. */
    public record Row(int line, List<String> cells) {}

    /** Throws {@link CsvFault} where the bytes are no table; {@code file} is what faults call it. */
    public static CsvTable of(String file, byte[] bytes) {
        List<Row> rows = rows(file, text(file, bytes));
        if (rows.size() < 2) {
            throw new CsvFault(file, "must have a head and rows below it");
        }
        List<String> head = rows.remove(0).cells();
        for (Row row : rows) {
            if (row.cells().size() != head.size()) {
                throw new CsvFault(
                        file,
                        row.line(),
                        "must have " + head.size() + " cells as the head has, but has "
                                + row.cells().size());
            }
        }
        return new CsvTable(file, head, List.copyOf(rows));
    }

    private static String text(String file, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw new CsvFault(file, "must be text in UTF-8");
        }
    }

    private static List<Row> rows(String file, String text) {
        String first = text.lines().findFirst().orElse("");
        char comma = first.indexOf(',') < 0 && first.indexOf(';') >= 0 ? ';' : ',';
        List<Row> rows = new ArrayList<>();
        Extent extent = new Extent(file);
        int next = 1; // line that is being read
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(comma)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .trimWhitespacesAroundQuotes(true)
                .ofCsvRecord(text)) {
            for (CsvRecord cells : records) {
                next = (int) cells.getStartingLineNumber();
                if (cells.getFields().stream().anyMatch(cell -> cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0)) {
                    throw unclosed(file, next);
                }
                extent.add(next, cells.getFields());
                List<String> stripped =
                        cells.getFields().stream().map(String::strip).toList();
                if (stripped.size() > 1 || !stripped.get(0).isEmpty()) {
                    rows.add(new Row(next, stripped));
                }
                next++;
            }
            return rows;
        } catch (CsvParseException fault) {
            throw unclosed(file, next);
        } catch (IOException impossible) {
            throw new IllegalStateException("a text cannot be read", impossible);
        }
    }

    private static CsvFault unclosed(String file, int line) {
        return new CsvFault(file, line, "must close its quotation marks on the same line");
    }
}
