package org.hedgerow.comparison;

import java.util.Optional;
import org.hedgerow.decision.Decision;
import org.hedgerow.decision.appraisal.Appraisal;
import org.hedgerow.model.RateModel;

/**
 * What one model says of a question.
 *
 * @param name of the model, by which reports tell it from the others
 * @param regret of following the scenario's own model where this one is true; absent of that model itself, and where one
 *     of the two recommends nothing
 */
public record ModelAnswer(String name, RateModel model, Decision decision, Optional<Regret> regret) {
    /** Of a model whose recommendation is its own. */
    public ModelAnswer(String name, RateModel model, Decision decision) {
        this(name, model, decision, Optional.empty());
    }

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
