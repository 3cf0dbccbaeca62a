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
import org.hedgerow.path.observable.Discount;
import org.hedgerow.path.observable.FuturesOverForward;
import org.hedgerow.path.observable.Growth;
import org.hedgerow.path.observable.MarketShift;
import org.hedgerow.path.observable.Observable;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.random.Draws;

/** A host's own model: every path is the one that was written down. Rates hold until the next one. */
public final class RecordedPath implements PathModel {
    private final Map<Currency, NavigableMap<LocalDate, Double>> rates = new HashMap<>();
    private final Map<MarketShift, NavigableMap<LocalDate, Double>> shifts = new HashMap<>();
    private final Map<Observable, Double> others = new HashMap<>();
    private Market curves;

    public RecordedPath with(Currency currency, LocalDate date, double rate) {
        rates.computeIfAbsent(currency, any -> new TreeMap<>()).put(date, rate);
        return this;
    }

    /** Interest on the path is as the curves of a market say, which need not be those that trades are dealt on. */
    public RecordedPath withInterest(Market curves) {
        this.curves = curves;
        return this;
    }

    /** From a date on the market of a currency differs from today's; before the first date it does not. */
    public RecordedPath with(MarketShift shift, LocalDate date, double value) {
        shifts.computeIfAbsent(shift, any -> new TreeMap<>()).put(date, value);
        return this;
    }

    /** Something that is the same whenever it is read. */
    public RecordedPath with(Observable what, double value) {
        others.put(what, value);
        return this;
    }

    @Override
    public boolean hasRegimes(Currency currency) {
        return shifts.keySet().stream().anyMatch(shift -> shift.currency().equals(currency));
    }

    @Override
    public boolean simulatesInterest(Currency currency) {
        return curves != null;
    }

    @Override
    public boolean supplies(Observable what) {
        if (what instanceof Discount || what instanceof Growth) {
            return curves != null || !shifts.isEmpty();
        }
        return others.containsKey(what)
                || what instanceof FuturesOverForward
                || what instanceof MarketShift
                || what instanceof Spot spot && rates.containsKey(spot.currency());
    }

    @Override
    public int scratchRows(Set<Observable> read) {
        return 0;
    }

    @Override
    public PathKernel bind(PathLayout layout, Market market) {
        return new Kernel(layout, curves == null ? market : curves);
    }

    private final class Kernel implements PathKernel {
        private final PathLayout layout;
        private final Market curves;

        Kernel(PathLayout layout, Market curves) {
            this.layout = layout;
            this.curves = curves;
        }

        /** What nobody asked for is filled with what no sum survives. */
        @Override
        public void fill(PathBatch batch, int date, Draws draws) {
            layout.observables().forEach(what -> Arrays.fill(batch.row(layout.row(what)), Double.NaN));
            for (Observable what : layout.observables()) {
                if (supplies(what) && layout.filled(what, date)) {
                    Arrays.fill(batch.row(layout.row(what)), value(what, date));
                }
            }
        }

        private double value(Observable what, int date) {
            LocalDate day = layout.grid().date(date);
            if (what instanceof Discount bond) {
                return curves.discount(bond.currency(), day, bond.maturity());
            }
            if (what instanceof Growth cash) {
                return curves.growth(cash.currency(), curves.valuationDate(), day);
            }
            if (what instanceof FuturesOverForward) {
                return 1; // interest is known
            }
            if (what instanceof MarketShift shift) {
                NavigableMap<LocalDate, Double> values = shifts.getOrDefault(shift, new TreeMap<>());
                return values.floorEntry(day) == null
                        ? shift.neutral()
                        : values.floorEntry(day).getValue();
            }
            return others.containsKey(what) ? others.get(what) : rate((Spot) what, date);
        }

        private double rate(Spot spot, int date) {
            return rates.get(spot.currency())
                    .floorEntry(layout.grid().date(date))
                    .getValue();
        }
    }
}
