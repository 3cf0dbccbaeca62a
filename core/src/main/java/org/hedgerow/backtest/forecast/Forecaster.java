package org.hedgerow.backtest.forecast;

import java.util.List;
import org.hedgerow.history.Fixings;
import org.hedgerow.model.RateModel;

/** A way to make a model out of the past. */
public interface Forecaster {
    /** In one word. */
    String name();

    /** What is fitted to what, for reports. */
    String words();

    /** How many fixings it looks back from a day at most, that day among them, to forecast so many ahead. */
    int lookBack(int ahead);

    /** Learns parameters; refuses a past that has none to teach. */
    Fitted fit(Fixings past);

    /** With the parameters of the last fit. */
    interface Fitted {
        /** From the state in which the past, which may be longer than that of the fit, leaves the rate. */
        RateModel model(Fixings past, Ahead ahead);
    }

    /** Those that are compared unless somebody asks for others, fixed before any of them was looked at. */
    static List<Forecaster> usual() {
        GarchFits fits = new GarchFits();
        return List.of(
                new GarchVolatility(1_000, fits),
                new WindowVolatility(250),
                new WeightedVolatility(0.94, 500),
                new HistoricalMoves(500),
                new BootstrappedMoves(500, 10),
                new MertonJumps(1_000),
                new ManagedRegimes(),
                new FilteredMoves(1_000, fits));
    }
}
