package org.hedgerow.pricing;

import java.util.Optional;
import org.hedgerow.risk.Estimate;

/**
 * The value of one unit on risk-neutral paths and its slopes, as {@link Price} and {@link Greeks} have them, each from the
 * same random numbers with the market a little higher and lower. There is no theta: its paths would be others.
 *
 * @param vega by the volatility of the paths; absent where the model has none to raise alone
 */
public record SimulatedPrice(
        Estimate value,
        Estimate delta,
        Estimate gamma,
        Optional<Estimate> vega,
        Estimate rhoHome,
        Estimate rhoForeign) {

    /** How many standard errors the simulated value lies above another; nothing where it has no error. */
    public Optional<Double> errorsAbove(double other) {
        return value.standardError() > 0
                ? Optional.of((value.value() - other) / value.standardError())
                : Optional.empty();
    }
}
