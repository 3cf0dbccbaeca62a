package org.hedgerow.scenarios.report.json;

import java.util.List;
import java.util.Optional;
import org.hedgerow.comparison.ModelAnswer;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.scenarios.report.json.strategy.StrategyEntry;
import org.hedgerow.scenarios.report.wording.DriftWords;

/** What another model than the scenario's own says, as the whole document does of that one. */
record AlternativeEntry(String name, String drift, List<StrategyEntry> strategies, RecommendationEntry recommendation) {
    static Optional<List<AlternativeEntry>> of(ScenarioResult result) {
        return result.comparison().map(comparison -> comparison.answers().stream()
                .skip(1)
                .map(answer -> of(answer, result))
                .toList());
    }

    private static AlternativeEntry of(ModelAnswer answer, ScenarioResult result) {
        return new AlternativeEntry(
                answer.name(),
                DriftWords.of(answer.model(), result.net().keySet()),
                StrategyEntry.all(answer.decision(), result.materiality()),
                RecommendationEntry.of(answer.decision().recommendation()));
    }
}
