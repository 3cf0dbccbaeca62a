package org.hedgerow.calibration.quote;

import org.hedgerow.check.Checks;

/** A quote and what the fitted model says in its place. */
public record QuoteError(VolatilityQuote quote, double fitted) {
    public QuoteError {
        Checks.present(quote, "quote");
        Checks.notNegative(fitted, "fitted");
    }

    /** Fitted less quoted volatility: positive where the model prices the option too high. */
    public double error() {
        return fitted - quote.volatility();
    }
}
