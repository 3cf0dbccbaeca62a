package org.hedgerow.instrument.fixing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hedgerow.instrument.InstrumentKernel;
import org.hedgerow.instrument.trigger.Watch;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Spot;

/** Watches the level, gathers units on fixings, delivers them on payment days and marks the rest on the horizon. */
final class AccumulatorKernel implements InstrumentKernel {
    private final double sign;
    private final double strike;
    private final double gearing;
    private final int spotRow;
    private final int first;
    private final int last;
    private final boolean[] fixes; // [date]
    private final boolean[] pays; // [date]
    private final Optional<Watch> watch;
    private final Optional<FixingMark> mark;
    private final double pendingCarry; // to the delivery of what has gathered on the last date
    private final double pendingDiscount; // from that to the end
    private final double[] gathered = new double[PathBatch.SIZE];
    private final double[] scratch = new double[PathBatch.SIZE];
    private final double[] always = new double[PathBatch.SIZE];

    AccumulatorKernel(
            Accumulator terms,
            Schedule schedule,
            PathLayout layout,
            Market market,
            LocalDate horizon,
            Optional<FixingMark> mark) {
        List<LocalDate> dates = List.copyOf(terms.dates(market, horizon));
        LocalDate until = dates.get(dates.size() - 1);
        this.sign = terms.side().sign();
        this.strike = terms.strike();
        this.gearing = terms.gearing();
        this.spotRow = layout.row(new Spot(terms.currency()));
        this.first = layout.grid().index(dates.get(0));
        this.last = layout.grid().index(until);
        this.fixes = TargetKernel.on(terms.fixings(), layout, until);
        this.pays = TargetKernel.on(schedule.payments(), layout, until);
        LocalDate watched = terms.lastWatched(horizon);
        this.watch =
                terms.trigger().map(ends -> new Watch(layout, market, terms.currency(), ends, dates.get(0), watched));
        this.mark = mark;
        LocalDate delivery =
                schedule.payments().stream().filter(until::isBefore).findFirst().orElse(until);
        this.pendingCarry = market.forwardFactor(terms.currency(), until, delivery);
        this.pendingDiscount = 1 / market.discount(market.home(), delivery, schedule.end());
        Rows.fill(always, 1);
    }

    @Override
    public void pay(PathBatch batch, int date, double[] out) {
        if (date == first) {
            Rows.fill(gathered, 0);
        }
        watch.ifPresent(level -> level.look(batch, date, scratch));
        double[] alive = watch.map(Watch::untouched).orElse(always);
        double[] spot = batch.row(spotRow);
        if (fixes[date]) {
            gather(spot, alive);
        }
        Rows.fill(out, 0);
        if (pays[date]) {
            deliver(spot, 1, 1, out);
            Rows.fill(gathered, 0);
        }
        if (date == last && mark.isPresent()) {
            mark(mark.get(), batch, alive, out);
        }
    }

    private void gather(double[] spot, double[] alive) {
        for (int path = 0; path < gathered.length; path++) {
            double units = sign * (spot[path] - strike) < 0 ? gearing : 1;
            gathered[path] = Math.fma(alive[path], units, gathered[path]);
        }
    }

    /** What has gathered, at a multiple of a rate. */
    private void deliver(double[] rate, double carry, double discount, double[] out) {
        for (int path = 0; path < out.length; path++) {
            out[path] = discount * gathered[path] * sign * (carry * rate[path] - strike);
        }
    }

    private void mark(FixingMark left, PathBatch batch, double[] alive, double[] out) {
        deliver(left.rate(batch), pendingCarry, pendingDiscount, scratch);
        left.discount(batch, scratch);
        Rows.add(out, scratch);
        if (left.fixesMore()) {
            left.value(batch, always, scratch);
            for (int path = 0; path < out.length; path++) {
                out[path] = Math.fma(alive[path], scratch[path], out[path]);
            }
        }
    }
}
