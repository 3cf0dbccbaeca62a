package org.hedgerow.instrument.trigger;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.hedgerow.formula.BlackRows;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.formula.barrier.Barrier;
import org.hedgerow.formula.barrier.BarrierRows;
import org.hedgerow.formula.barrier.Corridor;
import org.hedgerow.formula.barrier.DoubleBarrier;
import org.hedgerow.formula.barrier.LognormalSpot;
import org.hedgerow.formula.barrier.Touch;
import org.hedgerow.formula.smile.SmileCurve;
import org.hedgerow.instrument.Mark;
import org.hedgerow.instrument.option.SpotTable;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.money.Currency;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;

/**
 * What is worth on the horizon, undiscounted, what triggers may still knock out: the closed forms of levels watched all
 * the time at the path's own carry and volatility at the money, and by its rate what {@link TriggerTables} add to them.
 */
final class TriggerMark {
    /** Writes a value for each path. */
    interface Value {
        void fill(PathBatch batch, double[] out);
    }

    /** Writes the value of the vanilla option, and that of the part of it that triggers may still knock out. */
    interface Option {
        void fill(PathBatch batch, double[] plain, double[] out);
    }

    private final Mark mark;
    private final TriggerTables tables;
    private final boolean isWatched;
    private final double low;
    private final double high;
    private final BlackRows black = new BlackRows(PathBatch.SIZE);
    private final double[] forward = new double[PathBatch.SIZE];
    private final double[] deviation = new double[PathBatch.SIZE];
    private final double[][] scratch = new double[BarrierRows.SCRATCH][PathBatch.SIZE];

    /** Bound to a date on which the mark was required. */
    TriggerMark(PathLayout layout, Market market, Currency currency, Trigger trigger, LocalDate on, LocalDate end) {
        this.mark = Mark.of(layout, market, currency, on, end);
        SmileCurve smile = Mark.smile(layout, market, currency, on, end);
        this.tables = new TriggerTables(market, currency, trigger, on, end, smile);
        TriggerPrice price = tables.middle();
        this.isWatched = !price.isNeverWatched();
        this.low = price.low();
        this.high = price.high();
    }

    private boolean isDouble() {
        return TriggerPrice.isDouble(low, high);
    }

    Option option(OptionSide side, double strike) {
        if (!isWatched) {
            return (batch, plain, out) -> {
                vanilla(batch, side, strike, plain);
                System.arraycopy(plain, 0, out, 0, out.length);
            };
        }
        Value flat = isDouble()
                ? flat(at -> DoubleBarrier.knockOut(side, strike, corridor(), at))
                : flat(new BarrierRows(side, strike, TriggerPrice.single(low, high), 1));
        Optional<SpotTable> added = tables.option(side, strike);
        return (batch, plain, out) -> {
            vanilla(batch, side, strike, plain);
            flat.fill(batch, out);
            added.ifPresent(table -> table.add(mark.spot(batch), scratch[0], out));
            for (int path = 0; path < out.length; path++) {
                out[path] = Math.max(0, Math.min(plain[path], out[path]));
            }
        };
    }

    private void vanilla(PathBatch batch, OptionSide side, double strike, double[] out) {
        mark.forward(batch, forward);
        mark.deviations(batch, forward, strike, deviation);
        black.value(side, forward, strike, deviation, 1, out);
    }

    /** The probability that no level will be reached. */
    Value noTouch() {
        if (!isWatched) {
            return (batch, out) -> Rows.fill(out, 1);
        }
        Value flat = flatNoTouch();
        Optional<SpotTable> added = tables.noTouch();
        return (batch, out) -> {
            flat.fill(batch, out);
            add(batch, added, out);
        };
    }

    private Value flatNoTouch() {
        return isDouble()
                ? flat(at -> DoubleBarrier.noTouch(corridor(), at))
                : flat(BarrierRows.touch(TriggerPrice.single(low, high), 1));
    }

    /** Discounted: one unit paid when a level is reached. */
    Value atHit() {
        if (!isWatched) {
            return (batch, out) -> Rows.fill(out, 0);
        }
        Value flat = tables.middle().hasClosedHit() ? flatAtHit() : atEnd(flatNoTouch());
        Optional<SpotTable> added = tables.atHit();
        return (batch, out) -> {
            flat.fill(batch, out);
            add(batch, added, out);
        };
    }

    private Value flatAtHit() {
        double[] discount = scratch[1];
        Barrier level = TriggerPrice.single(low, high).opposite();
        return (batch, out) -> {
            mark.forward(batch, forward);
            mark.atTheMoney(batch, deviation);
            double[] spot = mark.spot(batch);
            Rows.fill(discount, 1);
            mark.discount(batch, discount);
            for (int path = 0; path < out.length; path++) {
                LognormalSpot at = new LognormalSpot(spot[path], forward[path], deviation[path], discount[path]);
                out[path] = Touch.cashAtHit(level, at);
            }
        };
    }

    private Value atEnd(Value noTouch) {
        return (batch, out) -> {
            noTouch.fill(batch, out);
            for (int path = 0; path < out.length; path++) {
                out[path] = 1 - out[path];
            }
            mark.discount(batch, out);
        };
    }

    private void add(PathBatch batch, Optional<SpotTable> added, double[] out) {
        added.ifPresent(table -> table.add(mark.spot(batch), scratch[0], out));
        for (int path = 0; path < out.length; path++) {
            out[path] = Math.max(0, Math.min(1, out[path]));
        }
    }

    private Corridor corridor() {
        return new Corridor(low, high);
    }

    private Value flat(BarrierRows rows) {
        return (batch, out) -> {
            mark.forward(batch, forward);
            mark.atTheMoney(batch, deviation);
            rows.value(mark.spot(batch), forward, deviation, scratch, out);
        };
    }

    private Value flat(ToDoubleFunction<LognormalSpot> value) {
        return (batch, out) -> {
            mark.forward(batch, forward);
            mark.atTheMoney(batch, deviation);
            double[] spot = mark.spot(batch);
            for (int path = 0; path < out.length; path++) {
                out[path] = value.applyAsDouble(new LognormalSpot(spot[path], forward[path], deviation[path], 1));
            }
        };
    }

    /** Multiplies what is paid at the end by its discount factor. */
    void discount(PathBatch batch, double[] paid) {
        mark.discount(batch, paid);
    }
}
