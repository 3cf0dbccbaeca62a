package org.hedgerow.scenarios.report.html.markup;

import java.util.List;

/** Figures and words of a result, each marked with the place that it stands at. */
public final class Say {
    private static final Content NONE = Content.of("–");

    private Say() {}

    /** Words that stand in the result; a dash where none do. */
    public static Content words(At at) {
        return at.exists() ? page -> page.element("span", at.text(), "data-at", at.pointer()) : NONE;
    }

    /** A number; a dash where there is none. */
    public static Content number(At at, Form form) {
        return at.exists()
                ? page -> page.element("span", form.text(at.number()), "data-at", at.pointer(), "data-as", form.mark())
                : NONE;
    }

    /** With its standard error below or beside it, as there is room. */
    public static Content estimate(At at, Form form) {
        return at.exists() ? number(at.at("value"), form).and(error(at.at("standardError"), form)) : NONE;
    }

    private static Content error(At at, Form form) {
        return at.exists()
                ? page -> page.text(" ")
                        .open("small")
                        .text("± ")
                        .add(number(at, form))
                        .close()
                : Content.NOTHING;
    }

    /** From its lower to its upper end, or a dash. */
    public static Content interval(At at, Form form) {
        return at.at("low").exists()
                ? page -> page.open("span", "class", "range")
                        .add(number(at.at("low"), form))
                        .text(" to ")
                        .add(number(at.at("high"), form))
                        .close()
                : NONE;
    }

    /** Words of a list, with commas. */
    public static Content list(List<At> words) {
        Content all = Content.NOTHING;
        for (int place = 0; place < words.size(); place++) {
            all = all.and(place == 0 ? "" : ", ").and(words(words.get(place)));
        }
        return all;
    }

    /** In an element of its own. */
    public static Content within(String element, Content content, String... attributes) {
        return page -> page.open(element, attributes).add(content).close();
    }

    /** A word that catches the eye; {@code kind} is {@code good, bad, warn} or {@code calm}. */
    public static Content badge(String kind, Content words) {
        return within("span", words, "class", "badge " + kind);
    }
}
