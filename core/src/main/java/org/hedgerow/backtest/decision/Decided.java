package org.hedgerow.backtest.decision;

import java.time.LocalDate;

/**
 * A decision and what came of it; amounts are shares of what the exposure was worth on the day of the decision.
 *
 * @param due when the exposure is paid, and {@code fixed} the day of the rate that it was paid at
 * @param spot of the day of the decision, {@code forward} at mid, {@code realised} of the day of payment
 * @param hedge whether the hedge was recommended
 * @param netBenefit of the hedge as it was expected, and its error of the simulation
 * @param netBenefitError one standard error
 * @param unhedged outcome without a hedge against the forward at mid
 * @param hedged outcome with it
 * @param chargeUnhedged price of the risk as it was expected without a hedge, {@code chargeHedged} with it
 */
public record Decided(
        LocalDate made,
        LocalDate due,
        LocalDate fixed,
        double spot,
        double forward,
        double realised,
        boolean hedge,
        double netBenefit,
        double netBenefitError,
        double unhedged,
        double hedged,
        double chargeUnhedged,
        double chargeHedged) {
    /** Outcome of following the recommendation. */
    public double followed() {
        return hedge ? hedged : unhedged;
    }

    double followedCharge() {
        return hedge ? chargeHedged : chargeUnhedged;
    }
}
