package org.hedgerow.scenarios.report.html;

import java.util.ArrayList;
import java.util.List;
import org.hedgerow.scenarios.report.chart.Chart;
import org.hedgerow.scenarios.report.html.annex.Annexes;
import org.hedgerow.scenarios.report.html.markup.At;
import org.hedgerow.scenarios.report.html.markup.Content;
import org.hedgerow.scenarios.report.html.markup.Glossary;
import org.hedgerow.scenarios.report.html.markup.Section;
import org.hedgerow.scenarios.report.html.section.Answer;
import org.hedgerow.scenarios.report.html.section.Gallery;
import org.hedgerow.scenarios.report.html.section.Scope;
import org.hedgerow.scenarios.report.html.section.Strategies;
import org.hedgerow.scenarios.report.html.sheet.Sheet;

/**
 * What the page consists of.
 *
 * @param answer the first screen
 */
record Parts(Content answer, List<Section> sections) {
    static Parts of(At root, List<Chart> charts) {
        Sheet sheet = Sheet.of(root);
        List<Section> sections = new ArrayList<>();
        Scope scope = new Scope(sheet);
        sections.add(scope.position());
        sections.addAll(scope.norms());
        sections.add(new Strategies(sheet).section());
        Gallery.of(charts).ifPresent(sections::add);
        sections.addAll(Annexes.of(sheet));
        sections.add(Section.folded("glossary", "Words used here", Glossary.all()));
        return new Parts(new Answer(sheet), sections);
    }
}
