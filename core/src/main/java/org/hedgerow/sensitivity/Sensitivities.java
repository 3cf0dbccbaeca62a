package org.hedgerow.sensitivity;

import java.util.List;
import org.hedgerow.check.Checks;

/**
 * Sensitivities of the decision: the world of today is bumped before any deal is done, and everything is asked again on
 * the same draws. Deals, forwards and premiums are struck at the bumped quotes; what a scenario states as a number
 * (amounts, strikes, budget rates, capital) stays.
 *
 * @param alpha level of the expected shortfall
 * @param left bumps that could not be made
 */
public record Sensitivities(double alpha, List<BumpEffect> effects, List<Left> left) {
    public Sensitivities {
        effects = List.copyOf(effects);
        left = List.copyOf(left);
    }

    /** A bump that could not be made, and why. */
    public record Left(Bump bump, String why) {
        public Left {
            Checks.present(bump, "bump");
            Checks.notBlank(why, "why");
        }
    }
}
