package org.hedgerow.model;

import java.util.Optional;
import org.hedgerow.check.Checks;

/**
 * How often a rate jumps and how far: what is estimated from few events, and so known badly.
 *
 * @param intensity jumps a year
 * @param mean of the logarithm of a jump, {@code deviation} about it
 * @param events from which the intensity was counted in so many {@code years}; both or neither
 */
public record JumpRisk(
        double intensity, double mean, double deviation, Optional<Integer> events, Optional<Double> years) {
    public JumpRisk {
        Checks.notNegative(intensity, "intensity");
        Checks.finite(mean, "mean");
        Checks.notNegative(deviation, "deviation");
        Checks.present(events, "events");
        Checks.present(years, "years");
    }
}
