package org.hedgerow.instrument.trigger;

import java.time.LocalDate;
import java.util.SortedSet;
import org.hedgerow.instrument.InstrumentKernel;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;

/** Watches triggers date by date and pays on the last one, or on touch. */
final class TriggerKernel implements InstrumentKernel {
    private final Watch watch;
    private final int last;
    private final double paidOnTouch;
    private final TriggerValues values;
    private final double[] reached = new double[PathBatch.SIZE];
    private final double[] other = new double[PathBatch.SIZE];

    /** @param dates on which it is paid or looked at */
    TriggerKernel(
            PathLayout layout,
            Market market,
            Currency currency,
            Trigger trigger,
            SortedSet<LocalDate> dates,
            double paidOnTouch,
            TriggerValues values) {
        this.watch = new Watch(layout, market, currency, trigger, dates.first(), dates.last());
        this.last = layout.grid().index(dates.last());
        this.paidOnTouch = paidOnTouch;
        this.values = values;
    }

    @Override
    public void pay(PathBatch batch, int date, double[] out) {
        watch.look(batch, date, reached);
        if (date < last) {
            for (int path = 0; path < out.length; path++) {
                out[path] = paidOnTouch * reached[path];
            }
            return;
        }
        values.fill(batch, out, other);
        double[] untouched = watch.untouched();
        for (int path = 0; path < out.length; path++) {
            double value = untouched[path] == 1 ? out[path] : other[path];
            out[path] = value + paidOnTouch * reached[path];
        }
    }
}
