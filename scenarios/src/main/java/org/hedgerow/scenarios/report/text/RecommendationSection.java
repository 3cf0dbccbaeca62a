package org.hedgerow.scenarios.report.text;

import java.util.List;
import org.hedgerow.decision.Recommendation;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.scenarios.report.layout.Paragraph;

/** What to do, why, and what would turn it. */
final class RecommendationSection {
    private RecommendationSection() {}

    static void add(ScenarioResult result, Sections sections) {
        Recommendation recommendation = result.decision().recommendation();
        sections.add("\nRECOMMENDATION\n\n");
        sections.add("take", recommendation.strategy().orElse("nothing that was compared"));
        if (!recommendation.notSeparable().isEmpty()) {
            sections.add("just as well", String.join("; ", recommendation.notSeparable()));
        }
        sections.add("because", recommendation.reason());
        ReportWords words = ReportWords.of(result, List.of());
        words.wouldTurn().ifPresent(points -> sections.add("would turn", points));
        words.capitalRatio().ifPresent(warning -> sections.add("capital ratio", warning));
        words.byOtherModels().ifPresent(others -> sections.add("by other models", others));
        sections.add('\n' + Paragraph.hanging("", words.caveat(), Sections.WIDTH));
    }
}
