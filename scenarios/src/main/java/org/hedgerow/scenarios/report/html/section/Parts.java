package org.hedgerow.scenarios.report.html.section;

import java.util.ArrayList;
import java.util.List;
import org.hedgerow.scenarios.report.html.markup.At;
import org.hedgerow.scenarios.report.html.markup.Content;
import org.hedgerow.scenarios.report.html.markup.Glossary;
import org.hedgerow.scenarios.report.html.markup.Section;

/**
 * What the page consists of.
 *
 * @param answer the first screen
 */
public record Parts(Content answer, List<Section> sections) {
    public static Parts of(At root) {
        Sheet sheet = Sheet.of(root);
        List<Section> sections = new ArrayList<>();
        Scope scope = new Scope(sheet);
        sections.add(scope.assumptions());
        sections.add(scope.position());
        sections.addAll(scope.norms());
        sections.add(new Strategies(sheet).section());
        sections.add(Section.folded("glossary", "Words used here", Glossary.all()));
        return new Parts(new Answer(sheet), sections);
    }

    /** In which amounts are told. */
    public static String unit(At root) {
        return Sheet.of(root).unit();
    }
}
