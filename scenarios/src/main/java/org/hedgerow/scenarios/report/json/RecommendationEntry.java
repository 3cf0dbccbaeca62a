package org.hedgerow.scenarios.report.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.hedgerow.decision.Recommendation;

/**
 * What to do and why.
 *
 * @param strategy null where none is allowed
 */
record RecommendationEntry(@JsonInclude Optional<String> strategy, List<String> notSeparable, String reason) {
    static RecommendationEntry of(Recommendation recommendation) {
        return new RecommendationEntry(
                recommendation.strategy(), recommendation.notSeparable(), recommendation.reason());
    }
}
