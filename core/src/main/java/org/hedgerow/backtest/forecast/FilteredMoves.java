package org.hedgerow.backtest.forecast;

import java.util.Map;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.history.Fixings;
import org.hedgerow.model.Drift;
import org.hedgerow.model.RateModel;
import org.hedgerow.model.history.FilteredHistorical;
import org.hedgerow.model.history.GarchFilter;

/**
 * Filtered historical simulation: what a GARCH recursion leaves of the last moves, from today's variance on.
 *
 * @param window returns to draw from, 100 to 10,000
 */
public record FilteredMoves(int window, GarchFits fits) implements Forecaster {
    public FilteredMoves {
        Checks.in(window, 100, 10_000, "window");
        Checks.present(fits, "fits");
    }

    @Override
    public String name() {
        return "filtered";
    }

    @Override
    public String words() {
        return "filtered historical simulation: residuals of the same GARCH over the last " + window
                + " returns, from today's variance on";
    }

    @Override
    public int lookBack(int ahead) {
        return window + 1;
    }

    @Override
    public Fitted fit(Fixings past) {
        GarchFilter filter = GarchFilter.of(fits.of(past).garch());
        return (longer, ahead) -> model(filter, longer, ahead);
    }

    private static RateModel model(GarchFilter filter, Fixings past, Ahead ahead) {
        return new FilteredHistorical(
                HistoricalMoves.history(past, ahead.currency()),
                Map.of(ahead.currency(), filter),
                Optional.of(Map.of(ahead.currency(), ahead.driftOr(new Drift.Forward()))));
    }
}
