package org.hedgerow.scenarios.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hedgerow.comparison.Comparison;
import org.hedgerow.model.RateModel;
import org.hedgerow.model.regime.ImpliedOdds;
import org.hedgerow.money.Currency;
import org.hedgerow.scenario.Alternative;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenario.ScenarioResult;

/**
 * How often a rate that is held is devalued.
 *
 * @param model the name of the one that says so, where a scenario has several
 */
public record ModelOdds(Optional<String> model, Currency currency, ImpliedOdds odds) {
    /** Of all models in their order, and of each the currencies of the net position. */
    public static List<ModelOdds> of(ScenarioResult result) {
        Scenario scenario = result.scenario();
        List<ModelOdds> all = new ArrayList<>();
        add(all, scenario.alternatives().map(any -> Comparison.MAIN), scenario.model(), result);
        for (Alternative other : scenario.alternatives().orElse(List.of())) {
            add(all, Optional.of(other.name()), other.model(), result);
        }
        return all;
    }

    private static void add(List<ModelOdds> all, Optional<String> name, RateModel model, ScenarioResult result) {
        Scenario scenario = result.scenario();
        for (Currency currency : result.net().keySet()) {
            ImpliedOdds.of(model, currency, scenario.market(), scenario.horizon())
                    .ifPresent(found -> all.add(new ModelOdds(name, currency, found)));
        }
    }
}
