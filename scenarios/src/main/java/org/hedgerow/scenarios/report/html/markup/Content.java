package org.hedgerow.scenarios.report.html.markup;

/** Something to be read. */
@FunctionalInterface
public interface Content {
    Content NOTHING = page -> {};

    void write(Markup page);

    /** This and then that. */
    default Content and(Content that) {
        return page -> {
            write(page);
            that.write(page);
        };
    }

    /** This and then words of ours. */
    default Content and(String words) {
        return and(page -> page.text(words));
    }

    /** Words of this program, without any figure of a result. */
    static Content of(String words) {
        return page -> page.text(words);
    }
}
