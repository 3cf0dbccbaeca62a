package org.hedgerow.pricing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hedgerow.instrument.Instrument;
import org.hedgerow.instrument.InstrumentKernel;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.money.Currency;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.trade.Holding;

/** Several instruments on one currency as one. */
record Combination(List<Holding> parts) implements Instrument {
    @Override
    public Currency currency() {
        return parts.get(0).instrument().currency();
    }

    @Override
    public LocalDate end() {
        return parts.stream()
                .map(part -> part.instrument().end())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    @Override
    public double value(Market market, double volatilityShift) {
        return parts.stream()
                .mapToDouble(part -> part.amount() * part.instrument().value(market, volatilityShift))
                .sum();
    }

    @Override
    public double spotDelta(Market market) {
        return parts.stream()
                .mapToDouble(part -> part.amount() * part.instrument().spotDelta(market))
                .sum();
    }

    /** What is bought costs its offer and what is sold brings its bid; its own bid is that of who deals the opposite. */
    Price price(List<Price> prices) {
        double mid = 0;
        double bid = 0;
        double offer = 0;
        for (int number = 0; number < prices.size(); number++) {
            double amount = parts.get(number).amount();
            Price price = prices.get(number);
            mid += amount * price.mid();
            bid += amount * (amount > 0 ? price.bid() : price.offer());
            offer += amount * (amount > 0 ? price.offer() : price.bid());
        }
        return new Price(mid, bid, offer);
    }

    @Override
    public SortedSet<LocalDate> dates(Market market, LocalDate horizon) {
        SortedSet<LocalDate> dates = new TreeSet<>();
        parts.forEach(part -> dates.addAll(part.instrument().dates(market, horizon)));
        return dates;
    }

    @Override
    public void require(Needs needs, Market market, LocalDate horizon) {
        parts.forEach(part -> part.instrument().require(needs, market, horizon));
    }

    @Override
    public InstrumentKernel bind(PathLayout layout, Market market, LocalDate horizon) {
        return new Kernel(parts.stream()
                .map(part -> Bound.of(part, layout, market, horizon))
                .toArray(Bound[]::new));
    }

    private static final class Bound {
        private final InstrumentKernel kernel;
        private final double amount;
        private final int[] dates; // ascending

        private Bound(InstrumentKernel kernel, double amount, int[] dates) {
            this.kernel = kernel;
            this.amount = amount;
            this.dates = dates;
        }

        static Bound of(Holding part, PathLayout layout, Market market, LocalDate horizon) {
            int[] dates = part.instrument().dates(market, horizon).stream()
                    .mapToInt(layout.grid()::index)
                    .toArray();
            return new Bound(part.instrument().bind(layout, market, horizon), part.amount(), dates);
        }
    }

    private static final class Kernel implements InstrumentKernel {
        private final Bound[] parts;
        private final double[] paid = new double[PathBatch.SIZE];

        Kernel(Bound[] parts) {
            this.parts = parts;
        }

        @Override
        public void pay(PathBatch batch, int date, double[] out) {
            Rows.fill(out, 0);
            for (Bound part : parts) {
                if (Arrays.binarySearch(part.dates, date) >= 0) {
                    part.kernel.pay(batch, date, paid);
                    Rows.addScaled(out, part.amount, paid);
                }
            }
        }
    }
}
