package org.hedgerow.formula;

import org.hedgerow.check.Checks;

/** Heston's variance with Merton's jumps of the rate. Bates, Jumps and stochastic volatility (1996). */
public record BatesParameters(HestonParameters diffusion, MertonJumps jumps) {
    public BatesParameters {
        Checks.present(diffusion, "diffusion");
        Checks.present(jumps, "jumps");
    }
}
