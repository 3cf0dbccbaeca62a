package org.hedgerow.backtest.forecast;

import org.hedgerow.calibration.history.Volatility;
import org.hedgerow.check.Checks;
import org.hedgerow.history.Fixings;
import org.hedgerow.history.Returns;
import org.hedgerow.model.RateModel;

/**
 * Log-normal with the volatility of today by weights that fall into the past, as RiskMetrics (1996); nothing is fitted.
 *
 * @param decay of the weights from a day to the one before: 0.94 is usual
 * @param window returns that are weighted, 20 to 10,000
 */
public record WeightedVolatility(double decay, int window) implements Forecaster {
    public WeightedVolatility {
        Checks.that(decay > 0 && decay < 1, "decay", "must be strictly between 0 and 1, but is " + decay);
        Checks.in(window, 20, 10_000, "window");
    }

    @Override
    public String name() {
        return "ewma";
    }

    @Override
    public String words() {
        return "log-normal, volatility of today with weights that fall by " + decay + " a day, over " + window
                + " returns";
    }

    @Override
    public int lookBack(int ahead) {
        return window + 1;
    }

    @Override
    public Fitted fit(Fixings past) {
        return this::model;
    }

    private RateModel model(Fixings past, Ahead ahead) {
        Returns returns = past.logReturns();
        double annual = Volatility.weighted(returns, decay).value();
        return ahead.lognormal(annual * annual / returns.perYear() * ahead.fixings());
    }
}
