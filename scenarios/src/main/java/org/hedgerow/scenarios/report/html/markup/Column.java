package org.hedgerow.scenarios.report.html.markup;

import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param meaning of the title, told on demand; empty where it says all
 * @param ofNumbers whether it stands on the right
 */
public record Column(Content title, String meaning, boolean ofNumbers, Function<At, Content> cell) {
    public static Column words(String title, Function<At, Content> cell) {
        return new Column(Content.of(title), Glossary.of(title), false, cell);
    }

    public static Column numbers(String title, Function<At, Content> cell) {
        return numbers(Content.of(title), Glossary.of(title), cell);
    }

    public static Column numbers(Content title, String meaning, Function<At, Content> cell) {
        return new Column(title, meaning, true, cell);
    }

    void head(Markup page) {
        page.open("th", "scope", "col", "class", ofNumbers ? "n" : "", "title", meaning)
                .add(title)
                .close();
    }

    void cell(Markup page, At row, boolean isFirst) {
        if (isFirst) {
            page.open("th", "scope", "row").add(cell.apply(row)).close();
        } else {
            page.open("td", "class", ofNumbers ? "n" : "").add(cell.apply(row)).close();
        }
    }
}
