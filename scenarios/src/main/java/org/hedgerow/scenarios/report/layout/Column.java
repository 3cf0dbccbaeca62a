package org.hedgerow.scenarios.report.layout;

import java.util.ArrayList;
import java.util.List;

/** Cells under a title; both may have several lines. Words are on the left, numbers on the right. */
public final class Column {
    private static final String SIGN = "± ";

    private final List<String> title;
    private final boolean ofWords;
    private final List<Cell> cells;
    private final int errorWidth;
    private final int widthBeside;
    private final int widthBelow;

    private Column(String title, boolean ofWords, List<Cell> cells) {
        this.title = List.of(title.split("\n", -1));
        this.ofWords = ofWords;
        this.cells = List.copyOf(cells);
        this.errorWidth =
                cells.stream().mapToInt(cell -> cell.error().length()).max().orElse(0);
        this.widthBeside = widest(false);
        this.widthBelow = widest(true);
    }

    /** Text, broken into lines no longer than {@code width}. */
    public static Column ofWords(String title, int width, List<String> texts) {
        List<Cell> cells = texts.stream()
                .map(text -> Cell.of(String.join("\n", Paragraph.lines(text, width))))
                .toList();
        return new Column(title, true, cells);
    }

    public static Column ofNumbers(String title, List<Cell> cells) {
        return new Column(title, false, cells);
    }

    int rows() {
        return cells.size();
    }

    /** Lines of the title, all of the column's width. */
    List<String> heading(boolean errorsBelow) {
        return padded(title, width(errorsBelow));
    }

    /** Lines of one cell, all of the column's width; the error beside the value or on a line below. */
    List<String> lines(int row, boolean errorsBelow) {
        return padded(content(cells.get(row), errorsBelow), width(errorsBelow));
    }

    int width(boolean errorsBelow) {
        return errorsBelow ? widthBelow : widthBeside;
    }

    private int widest(boolean errorsBelow) {
        int width = longest(title);
        for (Cell cell : cells) {
            width = Math.max(width, longest(content(cell, errorsBelow)));
        }
        return width;
    }

    private List<String> content(Cell cell, boolean errorsBelow) {
        List<String> lines = new ArrayList<>(List.of(cell.value().split("\n", -1)));
        if (errorsBelow && cell.hasError()) {
            lines.add(SIGN + cell.error());
        } else if (!errorsBelow && errorWidth > 0) {
            String error = cell.hasError() ? " " + SIGN : "   ";
            lines.set(
                    0,
                    lines.get(0) + error + " ".repeat(errorWidth - cell.error().length()) + cell.error());
        }
        return lines;
    }

    private List<String> padded(List<String> lines, int width) {
        return lines.stream()
                .map(line -> {
                    String blanks = " ".repeat(width - Paragraph.width(line));
                    return ofWords ? line + blanks : blanks + line;
                })
                .toList();
    }

    private static int longest(List<String> lines) {
        return lines.stream().mapToInt(Paragraph::width).max().orElse(0);
    }
}
