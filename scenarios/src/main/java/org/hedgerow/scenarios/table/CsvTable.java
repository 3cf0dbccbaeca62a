package org.hedgerow.scenarios.table;

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
        String[] lines = text(file, bytes).split("\r\n|\n|\r", -1);
        char comma = lines[0].indexOf(',') < 0 && lines[0].indexOf(';') >= 0 ? ';' : ',';
        List<Row> rows = new ArrayList<>();
        for (int line = 1; line <= lines.length; line++) {
            if (!lines[line - 1].isBlank()) {
                rows.add(new Row(line, cells(file, line, lines[line - 1], comma)));
            }
        }
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

    private static List<String> cells(String file, int line, String text, char comma) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int place = 0; place < text.length(); place++) {
            char letter = text.charAt(place);
            if (letter == '"') {
                boolean doubled = quoted && place + 1 < text.length() && text.charAt(place + 1) == '"';
                if (doubled) {
                    cell.append(letter);
                    place++;
                } else {
                    quoted = !quoted;
                }
            } else if (letter == comma && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(letter);
            }
        }
        if (quoted) {
            throw new CsvFault(file, line, "must close its quotation marks on the same line");
        }
        cells.add(cell.toString().strip());
        return cells;
    }
}
