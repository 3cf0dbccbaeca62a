package org.hedgerow.formula.barrier;

import org.hedgerow.formula.OptionSide;
import org.hedgerow.math.Elementary;
import org.hedgerow.math.Normal;

/**
 * A European payoff that is {@code asset S + cash} for rates between two bounds and nothing elsewhere. Every option here
 * is such pieces, seen from the spot and from its mirror images in the barriers.
 */
record Piece(double asset, double cash, double low, double high) {
    private static final double UNBOUNDED = Double.POSITIVE_INFINITY;

    static Piece everywhere(double asset, double cash) {
        return new Piece(asset, cash, 0, UNBOUNDED);
    }

    /** Where an option of this side is in the money. */
    static Piece beyond(OptionSide side, double strike, double asset, double cash) {
        return side == OptionSide.CALL ? new Piece(asset, cash, strike, UNBOUNDED) : new Piece(asset, cash, 0, strike);
    }

    static Piece option(OptionSide side, double strike) {
        return beyond(side, strike, side.sign(), -side.sign() * strike);
    }

    Piece within(double from, double to) {
        return new Piece(asset, cash, Math.max(low, from), Math.min(high, to));
    }

    /** Of a rate that is certain. */
    double payoff(double rate) {
        return rate > low && rate < high ? asset * rate + cash : 0;
    }

    /**
     * The mean of the payoff.
     *
     * @param logWeight log of a factor, which may be large where the mean is small
     */
    double value(double logForward, double deviation, double logWeight) {
        if (!(low < high)) {
            return 0;
        }
        double fromLow = upper(logForward, low, deviation);
        double fromHigh = upper(logForward, high, deviation);
        double value = 0;
        if (asset != 0) {
            value = asset * between(logWeight + logForward, fromHigh, fromLow);
        }
        if (cash != 0) {
            value += cash * between(logWeight, fromHigh - deviation, fromLow - deviation);
        }
        return value;
    }

    private static double upper(double logForward, double bound, double deviation) {
        return (logForward - Elementary.log(bound)) / deviation + deviation / 2;
    }

    /** The probability between two points, from the tail that they lie in, times {@code e^log}. */
    private static double between(double log, double from, double to) {
        if (from > 0) {
            return Normal.scaledCdf(log, -from) - Normal.scaledCdf(log, -to);
        }
        return Normal.scaledCdf(log, to) - Normal.scaledCdf(log, from);
    }
}
