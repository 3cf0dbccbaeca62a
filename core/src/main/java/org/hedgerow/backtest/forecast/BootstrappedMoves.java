package org.hedgerow.backtest.forecast;

import org.hedgerow.check.Checks;
import org.hedgerow.history.Fixings;
import org.hedgerow.model.history.StationaryBootstrap;

/**
 * Blocks of the last moves drawn with replacement; nothing is fitted.
 *
 * @param window returns to draw from, 20 to 10,000
 * @param meanBlock days that blocks have on average
 */
public record BootstrappedMoves(int window, double meanBlock) implements Forecaster {
    public BootstrappedMoves {
        Checks.in(window, 20, 10_000, "window");
        Checks.in(meanBlock, 1, 10_000, "meanBlock");
    }

    @Override
    public String name() {
        return "bootstrap";
    }

    @Override
    public String words() {
        return "stationary bootstrap of the last " + window + " returns in blocks of " + (int) meanBlock
                + " days on average";
    }

    @Override
    public int lookBack(int ahead) {
        return window + 1;
    }

    @Override
    public Fitted fit(Fixings past) {
        return (longer, ahead) -> new StationaryBootstrap(
                HistoricalMoves.history(longer, ahead.currency()), meanBlock, ahead.driftOfMoves());
    }
}
