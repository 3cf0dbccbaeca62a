package org.hedgerow.scenario;

import org.hedgerow.check.Checks;
import org.hedgerow.comparison.Comparison;
import org.hedgerow.model.RateModel;

/** Another model under which the same question is asked, by a name that reports tell it by. */
public record Alternative(String name, RateModel model) {
    public Alternative {
        Checks.notBlank(name, "name");
        Checks.that(!name.equals(Comparison.MAIN), "name", "must not be '" + Comparison.MAIN + "', the scenario's own");
        Checks.present(model, "model");
    }
}
