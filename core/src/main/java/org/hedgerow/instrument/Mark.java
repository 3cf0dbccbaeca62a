package org.hedgerow.instrument;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hedgerow.formula.smile.SmileCurve;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.money.Currency;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathForward;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.MarketShift;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.path.observable.Variance;
import org.hedgerow.time.DayCount;

/**
 * What values, on one date of the paths, an option that ends later: forwards, discount factors, and what is left of
 * today's smile or, where the model knows the path's variance, the smile that it has of its own, each off the path's
 * interest and regime where these differ by path.
 */
public final class Mark {
    private static final int NONE = -1;

    private final int spotRow;
    private final double forwardFactor;
    private final double discount;
    private final MarkSmile smile;
    private final double root; // of years
    private final int shiftRow;
    private final PathForward varying; // null where the market knows numbers

    private Mark(PathLayout layout, Market market, Currency currency, LocalDate on, LocalDate end) {
        boolean varies = PathForward.varies(layout::movesForwards, market, currency);
        this.spotRow = layout.row(new Spot(currency));
        this.forwardFactor = market.forwardFactor(currency, on, end);
        this.discount = market.discount(market.home(), on, end);
        this.smile = MarkSmile.of(layout, market, currency, on, end);
        this.root = Math.sqrt(DayCount.ACT_365F.years(on, end));
        this.shiftRow = layout.hasRegimes(currency) ? layout.row(new MarketShift.OptionVolatility(currency)) : NONE;
        this.varying = varies ? PathForward.of(layout, market, currency, on, end) : null;
    }

    /** Asks for what an option needs on a date before its end. */
    public static void require(Needs needs, Market market, Currency currency, LocalDate on, LocalDate end) {
        List<LocalDate> valued = List.of(on);
        needs.read(new Spot(currency), valued);
        PathForward.require(needs, market, currency, valued, end);
        if (needs.hasOwnSmile(currency)) {
            needs.read(new Variance(currency), valued);
        }
        if (needs.hasRegimes(currency)) {
            needs.read(new MarketShift.OptionVolatility(currency), valued);
        }
    }

    /** Asks for the rate on dates on which an instrument looks at it, and for what values it where it ends later. */
    public static void require(
            Needs needs, Market market, Instrument instrument, Collection<LocalDate> dates, LocalDate horizon) {
        needs.read(new Spot(instrument.currency()), dates);
        if (instrument.end().isAfter(horizon)) {
            require(needs, market, instrument.currency(), horizon, instrument.end());
        }
    }

    /** Bound to a date on which it was required. */
    public static Mark of(PathLayout layout, Market market, Currency currency, LocalDate on, LocalDate end) {
        return new Mark(layout, market, currency, on, end);
    }

    /** What is left of the smile by strike over the forward; where it differs by path, that of the expected variance. */
    public static SmileCurve smile(PathLayout layout, Market market, Currency currency, LocalDate on, LocalDate end) {
        return MarkSmile.expected(layout, market, currency, on, end);
    }

    /** The rate itself; not to be changed. */
    public double[] spot(PathBatch batch) {
        return batch.row(spotRow);
    }

    /** The forward to the end. */
    public void forward(PathBatch batch, double[] out) {
        if (varying == null) {
            double[] spot = spot(batch);
            for (int path = 0; path < out.length; path++) {
                out[path] = spot[path] * forwardFactor;
            }
        } else {
            varying.factor(batch, out);
            Rows.product(spot(batch), out, out);
        }
    }

    /** Of the log of the rate until the end, as the smile has it at a strike, with what a regime adds. */
    public void deviations(PathBatch batch, double[] forward, double strike, double[] out) {
        smile.deviations(batch, forward, strike, out);
        shift(batch, out);
    }

    /** The same at the strike at which a call and a put have opposite deltas. */
    public void atTheMoney(PathBatch batch, double[] out) {
        smile.atTheMoney(batch, out);
        shift(batch, out);
    }

    /** Multiplies what is paid at the end by its discount factor. */
    public void discount(PathBatch batch, double[] paid) {
        if (varying == null) {
            Rows.scale(paid, discount);
        } else {
            Rows.product(paid, varying.home(batch), paid);
        }
    }

    /** Never below none. */
    private void shift(PathBatch batch, double[] deviation) {
        if (shiftRow == NONE) {
            return;
        }
        double[] volatility = batch.row(shiftRow);
        for (int path = 0; path < deviation.length; path++) {
            deviation[path] = Math.max(0, Math.fma(root, volatility[path], deviation[path]));
        }
    }
}
