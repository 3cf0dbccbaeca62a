package org.hedgerow.backtest.forecast;

import org.hedgerow.calibration.history.GarchFit;
import org.hedgerow.check.Checks;
import org.hedgerow.formula.Garch;
import org.hedgerow.history.Fixings;
import org.hedgerow.model.RateModel;

/**
 * Log-normal with the variance that a GARCH recursion expects; its parameters are of a fit with Student's residuals.
 *
 * @param window returns that it is fitted to
 */
public record GarchVolatility(int window, GarchFits fits) implements Forecaster {
    public GarchVolatility {
        Checks.in(window, 100, 10_000, "window");
        Checks.present(fits, "fits");
    }

    @Override
    public String name() {
        return "garch";
    }

    @Override
    public String words() {
        return "log-normal, variance that GARCH(1,1) expects from today's, fitted to the last " + window
                + " returns with Student's residuals";
    }

    @Override
    public int lookBack(int ahead) {
        return window + 1;
    }

    @Override
    public Fitted fit(Fixings past) {
        GarchFit fit = fits.of(past);
        return (longer, ahead) -> model(fit, longer, ahead);
    }

    private static RateModel model(GarchFit fit, Fixings past, Ahead ahead) {
        Garch garch = fit.garch();
        double[] shocks = past.logReturns().values();
        double squares = 0;
        for (int move = 0; move < shocks.length; move++) {
            shocks[move] -= fit.mean().value();
            squares += shocks[move] * shocks[move];
        }
        double first = garch.omega() + garch.persistence() * squares / shocks.length;
        double next = garch.variances(first, shocks)[shocks.length];
        double variance = 0;
        for (int step = 0; step < ahead.fixings(); step++) {
            variance += garch.expectedVariance(next, step);
        }
        return ahead.lognormal(variance);
    }
}
