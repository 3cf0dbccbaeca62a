package org.hedgerow.backtest.forecast;

import org.hedgerow.calibration.history.MertonFit;
import org.hedgerow.check.Checks;
import org.hedgerow.history.Fixings;
import org.hedgerow.history.Returns;
import org.hedgerow.model.RateModel;
import org.hedgerow.model.jump.Merton;

/**
 * A jump diffusion, which is refused where more than a fifth of the returns are exactly 0.
 *
 * @param window returns that it is fitted to
 */
public record MertonJumps(int window) implements Forecaster {
    public MertonJumps {
        Checks.in(window, 250, 10_000, "window");
    }

    @Override
    public String name() {
        return "merton";
    }

    @Override
    public String words() {
        return "Merton's jumps on a constant volatility, fitted to the last " + window + " returns";
    }

    @Override
    public int lookBack(int ahead) {
        return window + 1;
    }

    @Override
    public Fitted fit(Fixings past) {
        Returns returns = past.logReturns();
        MertonFit fit = MertonFit.of(returns);
        double perYear = returns.perYear();
        return (any, ahead) -> model(fit, perYear, ahead);
    }

    /** Between the weekdays of the paths as between the fixings of the history. */
    private static RateModel model(MertonFit fit, double perYear, Ahead ahead) {
        double years = ahead.fixings() / perYear;
        double volatility = fit.volatility().value();
        Merton merton = new Merton(
                ahead.volatility(volatility * volatility * years),
                fit.intensity().value() * years / ahead.years(),
                fit.meanLogJump().value(),
                fit.deviation().value());
        return ahead.joint(merton);
    }
}
