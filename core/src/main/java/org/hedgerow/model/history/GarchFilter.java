package org.hedgerow.model.history;

import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.formula.Garch;

/**
 * How the variance of one rate follows its moves, and the law of what is left of a move when its deviation is divided out.
 *
 * @param garch per business day
 * @param degreesOfFreedom if given, residuals keep their order but not their sizes, which become quantiles of Student's t
 *     distribution: of N residuals the j-th in size that at {@code (j - 1/2) / N}; above 2. A t distribution without ends
 *     would leave the rate without a mean
 */
public record GarchFilter(Garch garch, Optional<Double> degreesOfFreedom) {
    /** Rounding of a persistence of one. */
    private static final double ROUNDING = 1e-12;

    private static final double MOST_DEGREES = 1_000;

    public GarchFilter {
        Checks.present(garch, "garch");
        Checks.that(
                garch.persistence() <= 1 + ROUNDING,
                "garch",
                "must not let the variance grow without bound, but its persistence is " + garch.persistence());
        Checks.present(degreesOfFreedom, "degreesOfFreedom")
                .ifPresent(degrees -> Checks.in(degrees, 2.1, MOST_DEGREES, "degreesOfFreedom"));
    }

    /** Residuals as the history has them. */
    public static GarchFilter of(Garch garch) {
        return new GarchFilter(garch, Optional.empty());
    }
}
