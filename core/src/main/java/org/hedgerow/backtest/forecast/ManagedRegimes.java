package org.hedgerow.backtest.forecast;

import java.util.Map;
import java.util.Optional;
import org.hedgerow.calibration.regime.DevaluationRule;
import org.hedgerow.calibration.regime.ManagedFit;
import org.hedgerow.history.Fixings;
import org.hedgerow.model.Drift;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.model.regime.ManagedRate;

/**
 * A managed rate with devaluations counted in all of the past, by the usual rule; refused where it has none. Its paths
 * begin in the calm, also on days when the rate is in a crisis, and have the mean that the model gives them.
 */
public record ManagedRegimes() implements Forecaster {
    public ManagedRegimes {}

    @Override
    public String name() {
        return "managed";
    }

    @Override
    public String words() {
        return "managed rate: calm, and devaluations as often and as large as in all of the past; paths begin calm";
    }

    @Override
    public int lookBack(int ahead) {
        return Integer.MAX_VALUE;
    }

    @Override
    public Fitted fit(Fixings past) {
        ManagedRate rate = ManagedFit.of(past, DevaluationRule.USUAL).model();
        return (any, ahead) -> new JointModel(
                Map.of(ahead.currency(), rate),
                Optional.of(Map.of(ahead.currency(), ahead.driftOr(new Drift.Model()))),
                Optional.empty());
    }
}
