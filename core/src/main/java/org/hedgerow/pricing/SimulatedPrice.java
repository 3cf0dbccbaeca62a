package org.hedgerow.pricing;

import java.util.Optional;
import org.hedgerow.risk.Estimate;

/**
 * The value of one unit on risk-neutral paths and its slopes, as {@link Price} and {@link Greeks} have them, each from the
 * same random numbers with the market a little higher and lower.
 *
 * @param vega by the volatility of the paths' motion; absent where the model has none to raise alone
 * @param theta from paths that start the next business day; absent where {@link Greeks} has none
 */
public record SimulatedPrice(
        Estimate value,
        Estimate delta,
        Estimate gamma,
        Optional<Estimate> vega,
        Estimate rhoHome,
        Estimate rhoForeign,
        Optional<Estimate> theta) {

    /** How many standard errors the simulated value lies above another; nothing where it has no error. */
    public Optional<Double> errorsAbove(double other) {
        return value.standardError() > 0
                ? Optional.of((value.value() - other) / value.standardError())
                : Optional.empty();
    }
}
