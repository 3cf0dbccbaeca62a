package org.hedgerow.scenarios.report.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hedgerow.model.regime.ImpliedOdds;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.scenarios.report.ModelOdds;

/**
 * Devaluations of a rate that is held, a year of calm.
 *
 * @param model that says so, where the scenario has several
 * @param low with {@code high} the 95 % interval of the events that the odds were counted from
 * @param byForward null where no odds give the forward
 * @param ownMean of the model on the horizon, home per unit
 */
record OddsEntry(
        Optional<String> model,
        String currency,
        double byModel,
        Optional<Double> low,
        Optional<Double> high,
        @JsonInclude Optional<Double> byForward,
        double ownMean,
        double forward) {
    static Optional<List<OddsEntry>> of(ScenarioResult result) {
        List<OddsEntry> all = ModelOdds.of(result).stream().map(OddsEntry::of).toList();
        return Optional.of(all).filter(some -> !some.isEmpty());
    }

    private static OddsEntry of(ModelOdds found) {
        ImpliedOdds odds = found.odds();
        OptionalDouble byForward = odds.riskNeutral();
        return new OddsEntry(
                found.model(),
                found.currency().code(),
                odds.realWorld(),
                odds.stated().low(),
                odds.stated().high(),
                byForward.isPresent() ? Optional.of(byForward.getAsDouble()) : Optional.empty(),
                odds.ownMean(),
                odds.forward());
    }
}
