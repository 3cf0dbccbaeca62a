package org.hedgerow.scenarios.report.text;

import org.hedgerow.decision.Recommendation;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.scenarios.report.layout.Amounts;
import org.hedgerow.scenarios.report.layout.Paragraph;
import org.hedgerow.scenarios.report.wording.FactorWords;

/** What to do, why, and what would turn it. */
final class RecommendationSection {
    private RecommendationSection() {}

    static void add(ScenarioResult result, Amounts amounts, Sections sections) {
        Recommendation recommendation = result.decision().recommendation();
        sections.add("\nRECOMMENDATION\n\n");
        sections.add("take", recommendation.strategy().orElse("nothing that was compared"));
        if (!recommendation.notSeparable().isEmpty()) {
            sections.add("just as well", String.join("; ", recommendation.notSeparable()));
        }
        sections.add("because", recommendation.reason());
        result.breakEvens().flatMap(FactorWords::points).ifPresent(points -> sections.add("would turn", points));
        result.capital()
                .flatMap(ratios -> recommendation.strategy().flatMap(new CapitalSection(ratios, amounts)::warning))
                .ifPresent(warning -> sections.add("capital ratio", warning));
        result.comparison()
                .ifPresent(
                        comparison -> sections.add("by other models", OtherModels.words(comparison, recommendation)));
        sections.add('\n'
                + Paragraph.hanging(
                        "",
                        "All errors and intervals are of the simulation, not of the model: that the model, its volatilities"
                                + " or the assumptions above are wrong is in none of them.",
                        Sections.WIDTH));
    }
}
