package org.hedgerow.risk;

import org.hedgerow.check.Checks;

/** A simulated value and its standard error, in the same unit: the error of the simulation, not of the model. */
public record Estimate(double value, double standardError) {
    public Estimate {
        Checks.finite(value, "value");
        Checks.notNegative(standardError, "standardError");
    }

    /** The value, give or take {@code z} standard errors: 1.96 for 95 %. */
    public Interval interval(double z) {
        double halfWidth = Checks.notNegative(z, "z") * standardError;
        return new Interval(value - halfWidth, value + halfWidth);
    }
}
