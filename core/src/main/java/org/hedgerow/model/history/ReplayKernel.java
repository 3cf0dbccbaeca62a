package org.hedgerow.model.history;

import java.util.List;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathKernel;
import org.hedgerow.path.PathLayout;
import org.hedgerow.random.Draws;

/** Path p is stretch p of the history; paths beyond the last stretch begin with the first again. */
final class ReplayKernel implements PathKernel {
    private final HistorySpots spots;
    private final DailySteps steps;
    private final Stretches[] stretches; // [currency]
    private final int count;

    ReplayKernel(HistoricalSimulation model, List<Currency> currencies, PathLayout layout, Market market) {
        steps = new DailySteps(market, layout.grid());
        spots = new HistorySpots(model, currencies, steps, layout, market);
        stretches = currencies.stream()
                .map(currency -> model.stretches(currency, steps.count()))
                .toArray(Stretches[]::new);
        count = model.moves();
    }

    @Override
    public void fill(PathBatch batch, int date, Draws draws) {
        int start = (int) (batch.block() * PathBatch.SIZE % count);
        for (int currency = 0; currency < stretches.length; currency++) {
            if (spots.filled(currency, date)) {
                double factor = spots.factor(currency, date);
                fill(batch.row(spots.row(currency)), stretches[currency], start, steps.end(date), factor);
            }
        }
    }

    private void fill(double[] spot, Stretches of, int start, int day, double factor) {
        int stretch = start;
        for (int path = 0; path < spot.length; path++) {
            spot[path] = factor * of.quotient(stretch, day);
            stretch = stretch + 1 == count ? 0 : stretch + 1;
        }
    }
}
