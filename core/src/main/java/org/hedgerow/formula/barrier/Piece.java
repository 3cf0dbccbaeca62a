package org.hedgerow.formula.barrier;

import org.hedgerow.formula.OptionSide;
import org.hedgerow.math.Elementary;
import org.hedgerow.math.Normal;

/**
 * A European payoff that is {@code asset S + cash} for rates between two bounds and nothing elsewhere. Every option here
 * is such pieces, seen from the spot and from its mirror images in the barriers.
 *
 * @param logLow of the lower bound, as {@code logHigh} of the upper one
 */
record Piece(double asset, double cash, double low, double high, double logLow, double logHigh) {
    /** Logarithm up to which a factor is taken by itself, not together with the probability that it stands before. */
    static final double LARGE = 300;

    private static final double UNBOUNDED = Double.POSITIVE_INFINITY;

    Piece(double asset, double cash, double low, double high) {
        this(asset, cash, low, high, Elementary.log(low), Elementary.log(high));
    }

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

    boolean empty() {
        return !(low < high);
    }

    boolean boundedBelow() {
        return low > 0;
    }

    boolean boundedAbove() {
        return high < UNBOUNDED;
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
        if (empty()) {
            return 0;
        }
        double fromLow = (logForward - logLow) / deviation + deviation / 2;
        double fromHigh = (logForward - logHigh) / deviation + deviation / 2;
        double value = 0;
        if (asset != 0) {
            value = asset * between(logWeight + logForward, fromHigh, fromLow);
        }
        if (cash != 0) {
            value += cash * between(logWeight, fromHigh - deviation, fromLow - deviation);
        }
        return value;
    }

    /** The probability between two points, from the tail that they lie in, times {@code e^log}. */
    private double between(double log, double from, double to) {
        if (!boundedAbove()) {
            return scaled(log, to);
        }
        if (!boundedBelow()) {
            return scaled(log, -from);
        }
        double below = from > 0 ? -to : from;
        double above = from > 0 ? -from : to;
        return Math.abs(log) <= LARGE
                ? Elementary.exp(log) * (Normal.cdf(above) - Normal.cdf(below))
                : Normal.scaledCdf(log, above) - Normal.scaledCdf(log, below);
    }

    private static double scaled(double log, double x) {
        return Math.abs(log) <= LARGE ? Elementary.exp(log) * Normal.cdf(x) : Normal.scaledCdf(log, x);
    }
}
