package org.hedgerow.model.joint;

import org.hedgerow.check.Checks;
import org.hedgerow.market.Market;
import org.hedgerow.model.Drift;
import org.hedgerow.model.Measure;
import org.hedgerow.path.LayeredModel;
import org.hedgerow.path.PathKernel;
import org.hedgerow.path.PathLayout;

/**
 * The same rates under the measure of prices: an amount of home currency on a date, over what home cash has grown to by
 * then, is worth its mean today. Without simulated interest these are the paths of {@link Drift.Forward}, save of
 * a managed rate: that is devalued as often as today's forwards say, which keeps it at its peg, crawl or band until then,
 * and as often as in the real world only where no odds make its mean the forward.
 */
public record RiskNeutral(JointModel model) implements LayeredModel {
    public RiskNeutral {
        model = Checks.present(model, "model").atForwardDrift();
    }

    @Override
    public PathKernel bind(PathLayout layout, Market market) {
        return model.bind(layout, market, Measure.RISK_NEUTRAL);
    }
}
