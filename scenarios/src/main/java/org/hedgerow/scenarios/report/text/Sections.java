package org.hedgerow.scenarios.report.text;

import java.util.ArrayList;
import java.util.List;
import org.hedgerow.scenarios.report.layout.Paragraph;
import org.hedgerow.scenarios.report.layout.Table;

/** Titles, legends and tables, one below the other. */
final class Sections {
    /** Columns of a line, at most. */
    static final int WIDTH = 140;

    private final StringBuilder text = new StringBuilder();
    private final List<Legend> legends = new ArrayList<>();

    void add(String title, String legend, Table table) {
        legends.add(new Legend(title, legend));
        text.append('\n').append(title).append('\n');
        if (!legend.isEmpty()) {
            text.append(Paragraph.hanging("", legend, WIDTH));
        }
        text.append('\n').append(table.text(WIDTH));
    }

    /** Whatever has its own form. */
    void add(String lines) {
        text.append(lines);
    }

    /** A word of what follows, and what follows. */
    void add(String word, String what) {
        text.append(Heading.line(word, what, WIDTH));
    }

    /** What stands above the tables, in their order; nothing of those without words. */
    List<Legend> legends() {
        return legends.stream().filter(legend -> !legend.words().isEmpty()).toList();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
