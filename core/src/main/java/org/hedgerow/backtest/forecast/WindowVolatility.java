package org.hedgerow.backtest.forecast;

import org.hedgerow.calibration.history.Volatility;
import org.hedgerow.check.Checks;
import org.hedgerow.history.Fixings;
import org.hedgerow.history.Returns;

/**
 * Log-normal with the standard deviation of the last returns.
 *
 * @param window returns that are looked at, 20 to 10,000
 */
public record WindowVolatility(int window) implements Forecaster {
    public WindowVolatility {
        Checks.in(window, 20, 10_000, "window");
    }

    @Override
    public String name() {
        return "lognormal";
    }

    @Override
    public String words() {
        return "log-normal, volatility of the last " + window + " returns as of the month's first fixing";
    }

    @Override
    public int lookBack(int ahead) {
        return window + 1;
    }

    @Override
    public Fitted fit(Fixings past) {
        Returns returns = past.logReturns();
        double annual = Volatility.of(returns).value();
        double variance = annual * annual / returns.perYear();
        return (any, ahead) -> ahead.lognormal(variance * ahead.fixings());
    }
}
