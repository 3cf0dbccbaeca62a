package org.hedgerow.limit.capital;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hedgerow.booking.OutcomeOn;
import org.hedgerow.booking.OutcomesOnDates;
import org.hedgerow.check.Checks;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.money.Currency;
import org.hedgerow.outcome.Column;
import org.hedgerow.outcome.Columns;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.ObserverKernel;
import org.hedgerow.outcome.Quantity;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Spot;

/**
 * Writes a strategy's capital ratio on some dates, {@code (K + X) / RWA}: {@code X} what the position with the strategy has
 * come to, {@code RWA} with its currency shares at the path's rates. Comes after the observer of the outcomes on dates.
 *
 * @param capital {@code K} today, home currency
 */
record CapitalRatioWatch(OutcomesOnDates outcomes, RiskWeightedAssets assets, double capital) implements Observer {
    /** Column of the ratio on a date. */
    private record RatioOn(LocalDate date) implements Quantity {
        @Override
        public String name() {
            return "CAPITAL_RATIO_ON_" + date;
        }
    }

    CapitalRatioWatch {
        Checks.present(outcomes, "outcomes");
        Checks.present(assets, "assets");
    }

    Column column(LocalDate date) {
        return new Column(outcomes.name(), new RatioOn(date));
    }

    @Override
    public void require(Needs needs, Columns columns) {
        assets.currencyShares().keySet().forEach(currency -> needs.read(new Spot(currency), outcomes.dates()));
        outcomes.dates().forEach(date -> columns.everyPath(column(date)));
    }

    @Override
    public ObserverKernel bind(PathLayout layout, Columns columns) {
        int[] from = new int[layout.grid().size()]; // [date], columns
        int[] to = new int[from.length];
        boolean[] looks = new boolean[from.length];
        for (LocalDate day : outcomes.dates()) {
            int date = layout.grid().index(day);
            looks[date] = true;
            from[date] = columns.place(new Column(outcomes.name(), new OutcomeOn(day)));
            to[date] = columns.place(column(day));
        }
        Kernel kernel = Kernel.of(assets, capital, layout, outcomes.market());
        return (batch, date, out) -> {
            if (looks[date]) {
                kernel.write(batch, out.row(from[date]), out.row(to[date]));
            }
        };
    }

    /** Of today's assets, {@code fixed} do not move with rates, and {@code perSpot} for each unit of a rate. */
    private static final class Kernel {
        private final double capital;
        private final double fixed;
        private final int[] spotRows;
        private final double[] perSpot;
        private final double[] weighted = new double[PathBatch.SIZE];

        private Kernel(double capital, double fixed, int[] spotRows, double[] perSpot) {
            this.capital = capital;
            this.fixed = fixed;
            this.spotRows = spotRows;
            this.perSpot = perSpot;
        }

        static Kernel of(RiskWeightedAssets assets, double capital, PathLayout layout, Market market) {
            List<Map.Entry<Currency, Double>> shares =
                    List.copyOf(assets.currencyShares().entrySet());
            double inHome = 1 - shares.stream().mapToDouble(Map.Entry::getValue).sum();
            return new Kernel(
                    capital,
                    inHome * assets.amount(),
                    shares.stream()
                            .mapToInt(share -> layout.row(new Spot(share.getKey())))
                            .toArray(),
                    shares.stream()
                            .mapToDouble(share -> share.getValue() * assets.amount() / market.spot(share.getKey()))
                            .toArray());
        }

        void write(PathBatch batch, double[] outcome, double[] ratio) {
            Rows.fill(weighted, fixed);
            for (int currency = 0; currency < spotRows.length; currency++) {
                Rows.addScaled(weighted, perSpot[currency], batch.row(spotRows[currency]));
            }
            for (int path = 0; path < ratio.length; path++) {
                ratio[path] = (capital + outcome[path]) / weighted[path];
            }
        }
    }
}
