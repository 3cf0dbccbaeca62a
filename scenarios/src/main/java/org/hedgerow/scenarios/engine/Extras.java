package org.hedgerow.scenarios.engine;

import java.io.Serializable;
import java.util.List;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.estimate.Estimates;
import org.hedgerow.scenario.RiskReport;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenarios.command.Refusal;

/**
 * What options of a command put into a scenario beside values of its file.
 *
 * @param stress every shipped window of history that quotes the home currency
 * @param sensitivities to quotes and parameters
 * @param parameters sets of the model's parameters to be drawn: one number, or none where the scenario says
 */
public record Extras(boolean stress, boolean sensitivities, List<Integer> parameters) implements Serializable {
    public Extras {
        parameters = List.copyOf(parameters);
    }

    /** The scenario with them. */
    public Scenario in(Scenario stated) {
        Scenario bumped = sensitivities ? bumped(stated) : stated;
        Scenario stressed = stress ? Stressed.of(bumped) : bumped;
        return parameters.isEmpty() ? stressed : estimated(stressed, parameters.get(0));
    }

    private static Scenario estimated(Scenario scenario, int number) {
        try {
            return scenario.with(scenario.estimates().orElse(Estimates.NONE).with(number));
        } catch (InvalidValue fault) {
            throw Refusal.usage("--parameters: " + fault.getMessage(), fault);
        }
    }

    private static Scenario bumped(Scenario stated) {
        RiskReport risk = stated.risk().orElse(RiskReport.USUAL);
        return stated.toBuilder()
                .risk(risk.toBuilder().sensitivities(true).build())
                .build();
    }
}
