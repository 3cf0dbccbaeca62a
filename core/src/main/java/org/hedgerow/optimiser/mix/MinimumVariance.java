package org.hedgerow.optimiser.mix;

import org.hedgerow.math.Rows;
import org.hedgerow.math.fit.Regression;
import org.hedgerow.optimiser.cost.ScenarioMatrix;

/**
 * The mix whose outcome varies least, whatever it costs and however much of it that takes: {@code h = -Cov(G)^-1 cov(G, U)}. Of
 * instruments that others make up the last are not held.
 */
public final class MinimumVariance {
    private MinimumVariance() {}

    /** Of mixes without bounds. */
    public static double[] of(ScenarioMatrix scenarios) {
        double[] crossed = scenarios.covarianceWithUnhedged();
        Rows.scale(crossed, -1);
        return new Regression(scenarios.covariance()).coefficients(crossed);
    }
}
