package org.hedgerow.comparison;

import org.hedgerow.decision.Decision;
import org.hedgerow.decision.appraisal.Appraisal;
import org.hedgerow.model.RateModel;

/**
 * What one model says of a question.
 *
 * @param name of the model, by which reports tell it from the others
 */
public record ModelAnswer(String name, RateModel model, Decision decision) {
    /** The position without a hedge. */
    Appraisal unhedged() {
        return decision.appraisals().get(0);
    }

    Appraisal of(String strategy) {
        return decision.appraisals().stream()
                .filter(appraisal -> appraisal.name().equals(strategy))
                .findFirst()
                .orElseThrow();
    }

    /** Whether a strategy is the best, or as good as the best. */
    public boolean takes(String strategy) {
        return decision.recommendation().strategy().filter(strategy::equals).isPresent()
                || decision.recommendation().notSeparable().contains(strategy);
    }
}
