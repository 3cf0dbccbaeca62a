package org.hedgerow.scenarios.report.html.markup;

import java.util.ArrayList;
import java.util.List;

/**
 * A titled part of a page.
 *
 * @param id by which links find it
 * @param isFolded whether only its title shows until the reader opens it
 */
public record Section(String id, String title, boolean isFolded, List<Content> contents) implements Content {
    public Section {
        contents = List.copyOf(contents);
    }

    public static Section open(String id, String title, Content... contents) {
        return new Section(id, title, false, List.of(contents));
    }

    public static Section folded(String id, String title, Content... contents) {
        return new Section(id, title, true, List.of(contents));
    }

    /** With more below. */
    public Section and(Content... more) {
        List<Content> all = new ArrayList<>(contents);
        all.addAll(List.of(more));
        return new Section(id, title, isFolded, all);
    }

    @Override
    public void write(Markup page) {
        if (isFolded) {
            page.open("details", "id", id, "class", "part")
                    .open("summary")
                    .element("h2", title)
                    .close();
        } else {
            page.open("section", "id", id, "class", "part").element("h2", title);
        }
        page.line();
        contents.forEach(page::add);
        page.close().line();
    }
}
