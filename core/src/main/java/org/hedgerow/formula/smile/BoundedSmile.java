package org.hedgerow.formula.smile;

import org.hedgerow.check.Checks;

/** A smile that is flat beyond two strikes. */
record BoundedSmile(SmileCurve smile, double low, double high) implements SmileCurve {
    BoundedSmile {
        Checks.present(smile, "smile");
        Checks.notNegative(low, "low");
        Checks.that(high >= low, "high", "must not be below " + low + ", but is " + high);
    }

    @Override
    public double variance(double strike) {
        return smile.variance(Math.min(high, Math.max(low, strike)));
    }
}
