package org.hedgerow.instrument.trigger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import org.hedgerow.formula.barrier.DiscreteBarrier;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.money.Currency;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.time.DayCount;

/** Looks at paths on the dates of a trigger and remembers which have reached it. */
public final class Watch {
    private final int spotRow;
    private final int first;
    private final double[] low; // [date], 0 where nobody looks
    private final double[] high; // [date], infinite where nobody looks
    private final boolean reachedToday;
    private final double[] untouched = new double[PathBatch.SIZE];

    /**
     * Bound to a grid.
     *
     * @param first of the dates on which {@link #look} is called
     */
    public Watch(
            PathLayout layout, Market market, Currency currency, Trigger trigger, LocalDate first, LocalDate until) {
        this.spotRow = layout.row(new Spot(currency));
        this.first = layout.grid().index(first);
        this.low = new double[layout.grid().size()];
        this.high = new double[low.length];
        Arrays.fill(high, Double.POSITIVE_INFINITY);
        double spot = market.spot(currency);
        boolean always = trigger.watchedOn().isEmpty();
        this.reachedToday = always && !(spot > trigger.lowest() && spot < trigger.highest());
        SortedSet<LocalDate> looks = trigger.looks(market, until);
        double[] between = always ? between(looks, layout, market, currency) : new double[looks.size()];
        int look = 0;
        for (LocalDate day : looks) {
            int date = layout.grid().index(day);
            low[date] = trigger.lowest() * StrictMath.exp(between[look]);
            high[date] = trigger.highest() * StrictMath.exp(-between[look]);
            look++;
        }
    }

    /**
     * How far levels move towards the rate, for what it may have reached since the look before: by the volatility of the
     * paths, or the market's where their model knows none.
     */
    private static double[] between(SortedSet<LocalDate> looks, PathLayout layout, Market market, Currency currency) {
        if (looks.isEmpty()) {
            return new double[0];
        }
        List<LocalDate> dates = new ArrayList<>(looks);
        double[] variance = new double[dates.size()];
        for (int look = 0; look < variance.length; look++) {
            LocalDate date = dates.get(look);
            double volatility =
                    layout.volatility(market, currency, date).orElseGet(() -> market.optionVolatility(currency, date));
            double years = DayCount.ACT_365F.years(market.valuationDate(), date);
            variance[look] = Math.max(look == 0 ? 0 : variance[look - 1], volatility * volatility * years);
        }
        double[] moved = new double[variance.length];
        double before = 0;
        for (int look = 0; look < moved.length; look++) {
            moved[look] = DiscreteBarrier.CORRECTION * Math.sqrt(variance[look] - before);
            before = variance[look];
        }
        return moved;
    }

    /** Writes 1 where a level is reached for the first time on a date, otherwise 0. */
    public void look(PathBatch batch, int date, double[] touched) {
        if (date == first) {
            Rows.fill(untouched, 1);
        }
        boolean reached = date == first && reachedToday;
        double[] spot = batch.row(spotRow);
        double lowest = low[date];
        double highest = high[date];
        for (int path = 0; path < untouched.length; path++) {
            boolean outside = reached || !(spot[path] > lowest && spot[path] < highest);
            touched[path] = outside ? untouched[path] : 0;
            untouched[path] -= touched[path];
        }
    }

    /** 1 on paths that have not reached a level, otherwise 0; not to be changed. */
    public double[] untouched() {
        return untouched;
    }
}
