package org.hedgerow.scenarios.report.html.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Rows of a result under titled columns; the first column names the row. */
public final class Table implements Content {
    private final String caption;
    private final List<At> rows;
    private final List<Column> columns = new ArrayList<>();
    private boolean isSortable;
    private Predicate<At> isMarked = row -> false;

    private Table(String caption, List<At> rows) {
        this.caption = caption;
        this.rows = List.copyOf(rows);
    }

    public static Table of(String caption, List<At> rows) {
        return new Table(caption, rows);
    }

    /** A script that the reader allows puts the rows into the order of a column. */
    public Table sortable() {
        isSortable = true;
        return this;
    }

    /** Makes some rows stand out. */
    public Table marking(Predicate<At> some) {
        isMarked = some;
        return this;
    }

    public Table words(String title, Function<At, Content> cell) {
        return with(Column.words(title, cell));
    }

    public Table numbers(String title, Function<At, Content> cell) {
        return with(Column.numbers(title, cell));
    }

    /** An estimate at a place of each row. */
    public Table estimates(String title, Function<At, At> estimate, Form form) {
        return numbers(title, row -> Say.estimate(estimate.apply(row), form));
    }

    /** A column under a title of the result. */
    public Table with(Column column) {
        columns.add(column);
        return this;
    }

    @Override
    public void write(Markup page) {
        page.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", caption)
                .open("table", "class", isSortable ? "sortable" : "")
                .open("caption")
                .element("span", caption)
                .close()
                .open("thead")
                .open("tr");
        columns.forEach(column -> column.head(page));
        page.close().close().open("tbody").line();
        rows.forEach(row -> row(page, row));
        page.close().close().close().line();
    }

    private void row(Markup page, At row) {
        page.open("tr", "class", isMarked.test(row) ? "marked" : "");
        for (int place = 0; place < columns.size(); place++) {
            columns.get(place).cell(page, row, place == 0);
        }
        page.close().line();
    }
}
