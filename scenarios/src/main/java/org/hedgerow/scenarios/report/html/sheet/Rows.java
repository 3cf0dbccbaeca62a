package org.hedgerow.scenarios.report.html.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hedgerow.scenarios.report.html.markup.At;
import org.hedgerow.scenarios.report.html.markup.Column;
import org.hedgerow.scenarios.report.html.markup.Content;
import org.hedgerow.scenarios.report.html.markup.Form;
import org.hedgerow.scenarios.report.html.markup.Say;

/** Finds the row of a list that another list speaks of, and heads columns by what stands in the result. */
public final class Rows {
    private Rows() {}

    /** The first whose field says these words. */
    public static Optional<At> named(List<At> rows, String field, String words) {
        return rows.stream().filter(row -> row.at(field).says(words)).findFirst();
    }

    /** What a field says in some row, each once and in the order of the rows. */
    public static List<At> distinct(Stream<At> fields) {
        Map<String, At> first = new LinkedHashMap<>();
        fields.forEach(field -> first.putIfAbsent(field.text(), field));
        return List.copyOf(first.values());
    }

    /** Numbers under a title that ends in a level: {@code VaR 99 %}. */
    public static Column ofLevel(String title, At level, Function<At, Content> cell) {
        return Column.numbers(
                Content.of(title + " ")
                        .and(Say.number(level, Form.EXACT_PERCENT))
                        .and(" %"),
                "",
                cell);
    }

    /** Numbers under a title of the result. */
    public static Column of(At title, Function<At, Content> cell) {
        return Column.numbers(Say.words(title), "", cell);
    }
}
