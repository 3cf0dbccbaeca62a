package org.hedgerow.scenario;

import java.util.function.DoubleFunction;
import org.hedgerow.decision.turning.Factor;
import org.hedgerow.market.Market;
import org.hedgerow.model.RateModel;

/** A factor and what a scenario is where it has another value. */
record Moved(Factor factor, DoubleFunction<Experiment> experiment) {
    /**
     * What is simulated.
     *
     * @param dealt market in which the hedges are dealt and marked; that of the paths and the position stays
     */
    record Experiment(RateModel model, Market dealt) {}

    Experiment at(double value) {
        return experiment.apply(value);
    }
}
