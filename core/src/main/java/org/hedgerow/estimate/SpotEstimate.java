package org.hedgerow.estimate;

import java.util.Optional;
import org.hedgerow.check.Checks;

/**
 * How well the parameters of one currency's model are known; what is left out is taken as it is.
 *
 * @param volatility of its own motion, jumps apart
 * @param driftError standard error of a drift that is a rate a year, which then is normal
 * @param devaluations from which their intensity was counted
 * @param jump errors of the size of devaluations or jumps
 */
public record SpotEstimate(
        Optional<VolatilityEstimate> volatility,
        Optional<Double> driftError,
        Optional<DevaluationEstimate> devaluations,
        Optional<JumpEstimate> jump) {
    /** Everything is as it is. */
    public static final SpotEstimate NONE =
            new SpotEstimate(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public SpotEstimate {
        Checks.present(volatility, "volatility");
        Checks.present(driftError, "driftError").ifPresent(error -> Checks.in(error, 0, 2, "driftError"));
        Checks.present(devaluations, "devaluations");
        Checks.present(jump, "jump");
    }
}
