package org.hedgerow.path;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.random.Draws;

/** A host's own model: every path is the one that was written down. Rates hold until the next one. */
public final class RecordedPath implements PathModel {
    private final Map<Currency, NavigableMap<LocalDate, Double>> rates = new HashMap<>();

    public RecordedPath with(Currency currency, LocalDate date, double rate) {
        rates.computeIfAbsent(currency, any -> new TreeMap<>()).put(date, rate);
        return this;
    }

    @Override
    public boolean supplies(Observable what) {
        return what instanceof Spot spot && rates.containsKey(spot.currency());
    }

    @Override
    public int scratchRows(Set<Observable> read) {
        return 0;
    }

    @Override
    public PathKernel bind(PathLayout layout, Market market) {
        return new Kernel(layout);
    }

    private final class Kernel implements PathKernel {
        private final PathLayout layout;

        Kernel(PathLayout layout) {
            this.layout = layout;
        }

        /** What nobody asked for is filled with what no sum survives. */
        @Override
        public void fill(PathBatch batch, int date, Draws draws) {
            for (Observable what : layout.observables()) {
                double rate = layout.filled(what, date) ? rate((Spot) what, date) : Double.NaN;
                Arrays.fill(batch.row(layout.row(what)), rate);
            }
        }

        private double rate(Spot spot, int date) {
            return rates.get(spot.currency())
                    .floorEntry(layout.grid().date(date))
                    .getValue();
        }
    }
}
