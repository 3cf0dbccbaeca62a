package org.hedgerow.optimiser;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hedgerow.check.Checks;

/** The mixes to choose from: between bounds on each instrument, and within restrictions on all together. */
public final class Region {
    private static final double ROUNDING = 1e-9;

    private final double[] low;
    private final double[] high;
    private final List<Restriction> restrictions;

    /** Bounds are finite; where both are the same an instrument is held as they say. */
    public Region(double[] low, double[] high, List<Restriction> restrictions) {
        Checks.that(low.length > 0, "low", "must have at least one instrument");
        Checks.that(high.length == low.length, "high", "must be " + low.length + ", but are " + high.length);
        for (int instrument = 0; instrument < low.length; instrument++) {
            Checks.finite(low[instrument], "low[" + instrument + "]");
            Checks.finite(high[instrument], "high[" + instrument + "]");
            Checks.that(
                    low[instrument] <= high[instrument],
                    "low[" + instrument + "]",
                    "must not be above high, but is " + low[instrument] + " above " + high[instrument]);
        }
        this.low = low.clone();
        this.high = high.clone();
        this.restrictions = List.copyOf(restrictions);
    }

    /** Each instrument between the same two bounds. */
    public static Region box(int size, double low, double high, List<Restriction> restrictions) {
        double[] lows = new double[size];
        double[] highs = new double[size];
        Arrays.fill(lows, low);
        Arrays.fill(highs, high);
        return new Region(lows, highs, restrictions);
    }

    /** The number of instruments. */
    public int size() {
        return low.length;
    }

    /** The least units of an instrument, by its place. */
    public double low(int instrument) {
        return low[instrument];
    }

    /** The most units of an instrument, by its place. */
    public double high(int instrument) {
        return high[instrument];
    }

    /** The most less the least units of an instrument, by its place. */
    public double width(int instrument) {
        return high[instrument] - low[instrument];
    }

    /** On all instruments together; none of them where the bounds are all. */
    public List<Restriction> restrictions() {
        return restrictions;
    }

    /** The same with one instrument held as given. */
    public Region holding(int instrument, double holding) {
        double[] lows = low.clone();
        double[] highs = high.clone();
        lows[instrument] = holding;
        highs[instrument] = holding;
        return new Region(lows, highs, restrictions);
    }

    /** The same with more restrictions. */
    public Region with(List<Restriction> more) {
        return new Region(
                low, high, Stream.concat(restrictions.stream(), more.stream()).toList());
    }

    /** Whether a mix is one of them, so far as rounding lets it be told. */
    public boolean contains(double[] holdings) {
        for (int instrument = 0; instrument < low.length; instrument++) {
            double slack = ROUNDING * (1 + width(instrument));
            if (holdings[instrument] < low[instrument] - slack || holdings[instrument] > high[instrument] + slack) {
                return false;
            }
        }
        double[] slope = new double[low.length];
        return restrictions.stream().allMatch(some -> excess(some, holdings, slope) <= 0);
    }

    /** By how much a mix is beyond its bounds and restrictions, all shares of their scales added; 0 where it is contained. */
    public double excess(double[] holdings) {
        double all = 0;
        for (int instrument = 0; instrument < low.length; instrument++) {
            double beyond = Math.max(low[instrument] - holdings[instrument], holdings[instrument] - high[instrument]);
            all += Math.max(0, beyond - ROUNDING * (1 + width(instrument)));
        }
        double[] slope = new double[low.length];
        for (Restriction some : restrictions) {
            double beyond = excess(some, holdings, slope);
            double scale = scale(some, slope);
            all += beyond > 0 && scale > 0 ? beyond / scale : Math.max(0, beyond);
        }
        return all;
    }

    /** By how much a mix exceeds a restriction beyond rounding, not positive where it does not; with its slope. */
    double excess(Restriction some, double[] holdings, double[] slope) {
        double value = some.at(holdings, slope);
        return value - some.ceiling() - ROUNDING * scale(some, slope);
    }

    private double scale(Restriction some, double[] slope) {
        double scale = Math.abs(some.ceiling());
        for (int instrument = 0; instrument < slope.length; instrument++) {
            scale += Math.abs(slope[instrument]) * width(instrument);
        }
        return scale;
    }
}
