package org.hedgerow.market.smile;

import org.hedgerow.check.Checks;

/**
 * The quotes of the put and the call of one delta, as volatilities.
 *
 * @param delta without sign, 0.25 for the usual one
 * @param riskReversal the call's less the put's
 * @param butterfly by the convention of the pair
 */
public record Wing(double delta, double riskReversal, double butterfly) {
    public Wing {
        Checks.in(delta, 0.01, 0.49, "delta");
        Checks.in(riskReversal, -1, 1, "riskReversal"); // -0.005 is half a per cent in favour of puts
        Checks.in(butterfly, -1, 1, "butterfly");
    }
}
