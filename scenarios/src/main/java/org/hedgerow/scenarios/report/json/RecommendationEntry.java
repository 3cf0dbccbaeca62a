package org.hedgerow.scenarios.report.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.hedgerow.comparison.ModelAnswer;
import org.hedgerow.comparison.Regret;
import org.hedgerow.decision.Recommendation;
import org.hedgerow.risk.Estimate;
import org.hedgerow.scenario.ScenarioResult;

/**
 * What to do and why.
 *
 * @param strategy null where none is allowed
 * @param byOtherModels of the scenario's own model, where there are others
 */
record RecommendationEntry(
        @JsonInclude Optional<String> strategy,
        List<String> notSeparable,
        String reason,
        Optional<List<OtherEntry>> byOtherModels) {
    static RecommendationEntry of(Recommendation recommendation) {
        return of(recommendation, Optional.empty());
    }

    static RecommendationEntry of(ScenarioResult result) {
        Recommendation main = result.decision().recommendation();
        return of(main, result.comparison().map(comparison -> comparison.answers().stream()
                .skip(1)
                .map(answer -> OtherEntry.of(answer, main))
                .toList()));
    }

    private static RecommendationEntry of(Recommendation recommendation, Optional<List<OtherEntry>> others) {
        return new RecommendationEntry(
                recommendation.strategy(), recommendation.notSeparable(), recommendation.reason(), others);
    }

    /**
     * What another model recommends.
     *
     * @param survives whether the recommendation of the scenario's own model is the best, or as good, by this one too
     * @param regret absent where one of the two recommends nothing
     */
    record OtherEntry(
            String model, @JsonInclude Optional<String> strategy, boolean survives, Optional<RegretEntry> regret) {
        static OtherEntry of(ModelAnswer answer, Recommendation main) {
            return new OtherEntry(
                    answer.name(),
                    answer.decision().recommendation().strategy(),
                    main.strategy().filter(answer::takes).isPresent(),
                    answer.regret().map(RegretEntry::of));
        }
    }

    /**
     * What is lost by following the scenario's own model where another is true.
     *
     * @param netBenefitLost against the best there, home currency, with the error of the difference on the same paths
     * @param allowed whether what is followed may be done there
     */
    record RegretEntry(String followed, String best, Estimate netBenefitLost, boolean allowed) {
        static RegretEntry of(Regret regret) {
            return new RegretEntry(regret.followed(), regret.best(), regret.lost(), regret.allowed());
        }
    }
}
