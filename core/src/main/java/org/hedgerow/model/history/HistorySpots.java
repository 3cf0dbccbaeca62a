package org.hedgerow.model.history;

import java.util.List;
import org.hedgerow.market.Market;
import org.hedgerow.model.Drift;
import org.hedgerow.money.Currency;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Spot;

/** The rows of the spots, and what a rate as moved by the history alone, over today's, is multiplied by. */
final class HistorySpots {
    private final int[] row; // [currency]
    private final boolean[][] filled; // [currency][date]
    private final double[][] factor; // [currency][date], home per unit

    HistorySpots(HistoryModel model, List<Currency> currencies, DailySteps steps, PathLayout layout, Market market) {
        int dates = layout.grid().size();
        row = new int[currencies.size()];
        filled = new boolean[row.length][dates];
        factor = new double[row.length][dates];
        for (int place = 0; place < row.length; place++) {
            Currency currency = currencies.get(place);
            Spot spot = new Spot(currency);
            double[] logMeans = model.logMeans(currency, steps.count());
            row[place] = layout.row(spot);
            for (int date = 0; date < dates; date++) {
                filled[place][date] = layout.filled(spot, date);
                double own = logMeans[steps.end(date)];
                factor[place][date] = factor(model.drift(currency), currency, layout, date, market, own);
            }
        }
    }

    private static double factor(
            Drift drift, Currency currency, PathLayout layout, int date, Market market, double logMean) {
        double mean = date == 0
                ? market.spot(currency)
                : drift.mean(market, currency, layout.grid().date(date));
        return drift instanceof Drift.Model ? mean : mean * StrictMath.exp(-logMean);
    }

    /** Currencies simulated. */
    int count() {
        return row.length;
    }

    int row(int currency) {
        return row[currency];
    }

    boolean filled(int currency, int date) {
        return filled[currency][date];
    }

    /** Makes the mean of the rate what the drift says. */
    double factor(int currency, int date) {
        return factor[currency][date];
    }
}
