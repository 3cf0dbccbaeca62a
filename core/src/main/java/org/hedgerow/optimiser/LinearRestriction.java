package org.hedgerow.optimiser;

import org.hedgerow.check.Checks;
import org.hedgerow.math.Rows;

/** A ceiling on a linear function of a mix. */
final class LinearRestriction implements Restriction {
    private final String name;
    private final double[] slope;
    private final double constant;
    private final double ceiling;

    LinearRestriction(String name, double[] slope, double constant, double ceiling) {
        this.name = Checks.notBlank(name, "name");
        this.slope = slope.clone();
        this.constant = Checks.finite(constant, "constant");
        this.ceiling = Checks.finite(ceiling, "ceiling");
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public double at(double[] holdings, double[] out) {
        System.arraycopy(slope, 0, out, 0, slope.length);
        return constant + Rows.sumOfProducts(slope, holdings, slope.length);
    }

    @Override
    public double ceiling() {
        return ceiling;
    }
}
