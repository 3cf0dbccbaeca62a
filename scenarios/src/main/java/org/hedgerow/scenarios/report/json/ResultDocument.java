package org.hedgerow.scenarios.report.json;

import java.util.List;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.scenarios.report.Conventions;

/**
 * The content of {@code result.json}: a function of scenario, paths and seed alone. Amounts are home currency at the
 * horizon in the scenario's unit, shares 0 to 1.
 *
 * @param format changes when a field is renamed or removed or changes its meaning
 * @param grossExposure sum of the absolute amounts of all lines at today's rates, home currency
 * @param materiality net benefits within it, either way, are equal; home currency
 * @param norms today, before any hedge
 */
public record ResultDocument(
        int format,
        ScenarioEntry scenario,
        Conventions conventions,
        double grossExposure,
        double materiality,
        List<PositionEntry> position,
        List<NormEntry> norms,
        List<StrategyEntry> strategies,
        RecommendationEntry recommendation) {
    private static final int FORMAT = 1;

    public static ResultDocument of(ScenarioResult result) {
        return new ResultDocument(
                FORMAT,
                ScenarioEntry.of(result.scenario()),
                Conventions.of(result),
                result.grossExposure(),
                result.materiality(),
                PositionEntry.of(result),
                NormEntry.of(result.norms()),
                result.decision().appraisals().stream().map(StrategyEntry::of).toList(),
                RecommendationEntry.of(result.decision().recommendation()));
    }

    public byte[] bytes() {
        return JsonBytes.of(this);
    }
}
