package org.hedgerow.model.rate;

import java.util.Set;
import org.hedgerow.check.Checks;

/**
 * Correlation of the Brownian motions of two factors, of which at least one is a rate of interest.
 *
 * @param value from -1 to 1
 */
public record RateCorrelation(Factor between, Factor and, double value) {
    public RateCorrelation {
        Checks.present(between, "between");
        Checks.present(and, "and");
        Checks.correlation(value, "value");
        Checks.that(!between.equals(and), "and", "must be another factor than " + between);
        Checks.that(
                between.kind() == Factor.Kind.RATE || and.kind() == Factor.Kind.RATE,
                "and",
                "must be a rate, since spots are correlated in model.correlation, but is " + and);
    }

    Set<Factor> pair() {
        return Set.of(between, and);
    }
}
