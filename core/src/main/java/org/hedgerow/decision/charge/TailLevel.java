package org.hedgerow.decision.charge;

import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.risk.TailPaths;

/** The level of the tail that a charge is of. */
final class TailLevel {
    static final double USUAL = 0.99;

    private TailLevel() {}

    static void check(Optional<Double> alpha) {
        Checks.present(alpha, "alpha").ifPresent(TailPaths::requireLevel);
    }

    static double of(Optional<Double> alpha) {
        return alpha.orElse(USUAL);
    }
}
