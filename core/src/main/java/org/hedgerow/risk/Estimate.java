package org.hedgerow.risk;

import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.math.Normal;
import org.hedgerow.math.probability.StudentT;

/**
 * A simulated value and its standard error, in the same unit: the error of the simulation, not of the model.
 *
 * @param standardError one, never negative; 0 of what is certain
 * @param degreesOfFreedom of the t distribution that the error follows where few randomisations tell it, else absent
 */
public record Estimate(double value, double standardError, Optional<Integer> degreesOfFreedom) {
    public Estimate {
        Checks.finite(value, "value");
        Checks.notNegative(standardError, "standardError");
        Checks.present(degreesOfFreedom, "degreesOfFreedom")
                .ifPresent(degrees -> Checks.positive(degrees, "degreesOfFreedom"));
    }

    /** With an error that many independent paths tell. */
    public Estimate(double value, double standardError) {
        this(value, standardError, Optional.empty());
    }

    /** Of the same number with the other sign. */
    public Estimate negative() {
        return new Estimate(0.0 - value, standardError, degreesOfFreedom);
    }

    /**
     * At the confidence that the value, give or take {@code z} standard errors, has for a normal: 1.96 for 95 %. It
     * takes more errors where few randomisations tell how large one is.
     */
    public Interval interval(double z) {
        double halfWidth = errors(z) * standardError;
        return new Interval(value - halfWidth, value + halfWidth);
    }

    /** How many standard errors are as unlikely to be exceeded as {@code z} is by a normal number. */
    public double errors(double z) {
        Checks.notNegative(z, "z");
        return degreesOfFreedom
                .map(degrees -> -StudentT.quantile(Normal.cdf(-z), degrees))
                .orElse(z);
    }
}
