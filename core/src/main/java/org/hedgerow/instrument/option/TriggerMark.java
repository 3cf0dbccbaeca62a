package org.hedgerow.instrument.option;

import java.time.LocalDate;
import java.util.Optional;
import org.hedgerow.formula.BlackRows;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.formula.barrier.BarrierRows;
import org.hedgerow.formula.barrier.Corridor;
import org.hedgerow.formula.barrier.DiscreteBarrier;
import org.hedgerow.formula.barrier.DoubleBarrier;
import org.hedgerow.formula.barrier.LognormalSpot;
import org.hedgerow.formula.barrier.Touch;
import org.hedgerow.instrument.Mark;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.money.Currency;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;

/**
 * What is worth on the horizon, undiscounted, what triggers may still knock out: the closed forms of levels watched all
 * the time, at the volatility of the strike or else at the money; levels watched on dates are moved away from the rate
 * by what it moves between (Broadie, Glasserman and Kou, 1997).
 */
final class TriggerMark {
    private final Mark mark;
    private final boolean isWatched;
    private final double low;
    private final double high;
    private final BarrierRows touch; // null where there are two levels or none
    private final BlackRows black = new BlackRows(PathBatch.SIZE);
    private final double[] forward = new double[PathBatch.SIZE];
    private final double[] deviation = new double[PathBatch.SIZE];
    private final double[][] scratch = new double[BarrierRows.SCRATCH][PathBatch.SIZE];

    private TriggerMark(Mark mark, Trigger trigger, Market market, LocalDate on, LocalDate end, double atTheMoney) {
        this.mark = mark;
        long left = trigger.watchedOn().isEmpty()
                ? 0
                : trigger.looks(market, end).stream().filter(on::isBefore).count();
        double between = left == 0 ? 0 : DiscreteBarrier.CORRECTION * atTheMoney / Math.sqrt((double) left);
        this.isWatched = trigger.watchedOn().isEmpty() || left > 0;
        this.low = trigger.lowest() * StrictMath.exp(-between);
        this.high = trigger.highest() * StrictMath.exp(between);
        this.touch = isWatched && !isDouble() ? BarrierRows.touch(TriggerPrice.single(low, high), 1) : null;
    }

    /** Bound to a date on which the mark was required. */
    static TriggerMark of(
            PathLayout layout, Market market, Currency currency, Trigger trigger, LocalDate on, LocalDate end) {
        double atTheMoney = market.optionSmile(currency, on, end).deviation(1);
        return new TriggerMark(Mark.of(layout, market, currency, on, end), trigger, market, on, end, atTheMoney);
    }

    /** The rows of a knock-out of one level; none where there are two or nobody looks any more. */
    Optional<BarrierRows> rows(OptionSide side, double strike) {
        return isWatched && !isDouble()
                ? Optional.of(new BarrierRows(side, strike, TriggerPrice.single(low, high), 1))
                : Optional.empty();
    }

    private boolean isDouble() {
        return low > 0 && high < Double.POSITIVE_INFINITY;
    }

    /** The vanilla option, and the part of it that triggers may still knock out. */
    void option(
            PathBatch batch, OptionSide side, double strike, Optional<BarrierRows> rows, double[] plain, double[] out) {
        mark.forward(batch, forward);
        mark.deviations(batch, forward, strike, deviation);
        black.value(side, forward, strike, deviation, 1, plain);
        if (!isWatched) {
            System.arraycopy(plain, 0, out, 0, out.length);
        } else if (rows.isPresent()) {
            rows.get().value(mark.spot(batch), forward, deviation, scratch, out);
        } else {
            double[] spot = mark.spot(batch);
            Corridor corridor = new Corridor(low, high);
            for (int path = 0; path < out.length; path++) {
                out[path] = DoubleBarrier.knockOut(side, strike, corridor, lognormal(spot, path, 1));
            }
        }
        for (int path = 0; path < out.length; path++) {
            out[path] = Math.max(0, Math.min(plain[path], out[path]));
        }
    }

    /** The probability that no level will be reached. */
    void noTouch(PathBatch batch, double[] out) {
        if (!isWatched) {
            Rows.fill(out, 1);
            return;
        }
        mark.forward(batch, forward);
        mark.atTheMoney(batch, deviation);
        double[] spot = mark.spot(batch);
        if (touch != null) {
            touch.value(spot, forward, deviation, scratch, out);
        } else {
            Corridor corridor = new Corridor(low, high);
            for (int path = 0; path < out.length; path++) {
                out[path] = DoubleBarrier.noTouch(corridor, lognormal(spot, path, 1));
            }
        }
        for (int path = 0; path < out.length; path++) {
            out[path] = Math.max(0, Math.min(1, out[path]));
        }
    }

    /** Discounted: one unit paid when the one level is reached. */
    void atHit(PathBatch batch, double[] out) {
        mark.forward(batch, forward);
        mark.atTheMoney(batch, deviation);
        double[] spot = mark.spot(batch);
        double[] discount = scratch[0];
        Rows.fill(discount, 1);
        mark.discount(batch, discount);
        for (int path = 0; path < out.length; path++) {
            out[path] =
                    Touch.cashAtHit(TriggerPrice.single(low, high).opposite(), lognormal(spot, path, discount[path]));
        }
    }

    private LognormalSpot lognormal(double[] spot, int path, double discount) {
        return new LognormalSpot(spot[path], forward[path], deviation[path], discount);
    }

    /** Multiplies what is paid at the end by its discount factor. */
    void discount(PathBatch batch, double[] paid) {
        mark.discount(batch, paid);
    }
}
