package org.hedgerow.scenarios.report.layout;

import java.util.ArrayList;
import java.util.List;

/** Names on the left and columns beside them. A wide table puts errors below values, then goes on in a second table. */
public record Table(Column names, List<Column> columns) {
    private static final String GAP = "  ";

    /** Lines no longer than {@code width}, unless one column alone is. */
    public String text(int width) {
        boolean errorsBelow = width(columns, false) > width;
        StringBuilder text = new StringBuilder();
        List<Column> part = new ArrayList<>();
        for (Column column : columns) {
            part.add(column);
            if (part.size() > 1 && width(part, errorsBelow) > width) {
                part.remove(part.size() - 1);
                text.append(text(part, errorsBelow)).append('\n');
                part = new ArrayList<>(List.of(column));
            }
        }
        return text.append(text(part, errorsBelow)).toString();
    }

    private int width(List<Column> part, boolean errorsBelow) {
        return names.width(errorsBelow)
                + part.stream()
                        .mapToInt(column -> GAP.length() + column.width(errorsBelow))
                        .sum();
    }

    private String text(List<Column> part, boolean errorsBelow) {
        List<Column> all = new ArrayList<>(List.of(names));
        all.addAll(part);
        StringBuilder text = new StringBuilder();
        List<List<String>> headings =
                all.stream().map(column -> column.heading(errorsBelow)).toList();
        append(text, headings, all, errorsBelow, true);
        text.append("-".repeat(width(part, errorsBelow))).append('\n');
        for (int row = 0; row < names.rows(); row++) {
            int place = row;
            append(
                    text,
                    all.stream().map(column -> column.lines(place, errorsBelow)).toList(),
                    all,
                    errorsBelow,
                    false);
        }
        return text.toString();
    }

    /** One row of cells side by side; headings stand on the rule, other cells hang from their first line. */
    private static void append(
            StringBuilder text, List<List<String>> row, List<Column> columns, boolean errorsBelow, boolean standing) {
        int height = row.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            StringBuilder joined = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                List<String> lines = row.get(column);
                int place = standing ? line - (height - lines.size()) : line;
                boolean there = place >= 0 && place < lines.size();
                String blank = " ".repeat(columns.get(column).width(errorsBelow));
                joined.append(column == 0 ? "" : GAP).append(there ? lines.get(place) : blank);
            }
            text.append(joined.toString().stripTrailing()).append('\n');
        }
    }
}
