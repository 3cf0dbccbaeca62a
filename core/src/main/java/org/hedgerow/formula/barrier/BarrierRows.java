package org.hedgerow.formula.barrier;

import org.hedgerow.check.Checks;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.math.Elementary;
import org.hedgerow.math.Rows;

/**
 * {@link SingleBarrier} options along paths that have not reached the barrier before, bound to one date: the same
 * operations in passes over rows, and so the same bits.
 */
public final class BarrierRows {
    /** Rows that {@link #value} overwrites. */
    public static final int SCRATCH = 7;

    private final Piece payoff;
    private final Piece before;
    private final Piece direct;
    private final Barrier barrier;
    private final double logLevel;
    private final double discount;

    /**
     * An option without rebate.
     *
     * @param discount of the quote currency, from expiry to the date
     */
    public BarrierRows(OptionSide side, double strike, Barrier barrier, double discount) {
        this(Piece.option(side, Checks.positive(strike, "strike")), barrier, discount);
    }

    private BarrierRows(Piece payoff, Barrier barrier, double discount) {
        this.payoff = payoff;
        this.barrier = Checks.present(barrier, "barrier");
        this.before = barrier.before(payoff);
        this.direct = barrier.type().out() ? before : barrier.behind(payoff);
        this.logLevel = Elementary.log(barrier.level());
        this.discount = Checks.notNegative(discount, "discount");
    }

    /** One that pays a unit of quote currency in the money. */
    public static BarrierRows digital(OptionSide side, double strike, Barrier barrier, double discount) {
        return new BarrierRows(Piece.beyond(side, Checks.positive(strike, "strike"), 0, 1), barrier, discount);
    }

    /** {@link SingleBarrier#forward}. */
    public static BarrierRows forward(double strike, Barrier barrier, double discount) {
        return new BarrierRows(Piece.everywhere(1, -Checks.positive(strike, "strike")), barrier, discount);
    }

    /** {@link Touch#cashAtExpiry}. */
    public static BarrierRows touch(Barrier barrier, double discount) {
        return new BarrierRows(Piece.everywhere(0, 1), barrier, discount);
    }

    /**
     * The value on each path, unchecked: not a number where a rate is none.
     *
     * @param deviation of the log of the rate, from the date to expiry
     * @param scratch {@link #SCRATCH} rows, overwritten
     */
    public void value(double[] spot, double[] forward, double[] deviation, double[][] scratch, double[] out) {
        double[] image = scratch[3];
        prepare(spot, forward, deviation, scratch);
        mean(direct, false, deviation, scratch, out);
        mean(before, true, deviation, scratch, image);
        double sign = barrier.type().out() ? -1 : 1;
        for (int path = 0; path < out.length; path++) {
            double value = plain(path, deviation, scratch)
                    ? out[path] + sign * image[path]
                    : alone(spot[path], forward[path], deviation[path]);
            out[path] = discount * value;
        }
    }

    /** Logs of the barrier over the spot, of the forward, and of the weight of the mirror image. */
    private void prepare(double[] spot, double[] forward, double[] deviation, double[][] scratch) {
        double[] toBarrier = scratch[0];
        double[] logForward = scratch[1];
        double[] logWeight = scratch[2];
        Rows.log(spot, toBarrier);
        Rows.log(forward, logForward);
        for (int path = 0; path < deviation.length; path++) {
            double carry = logForward[path] - toBarrier[path];
            toBarrier[path] = logLevel - toBarrier[path];
            logWeight[path] = (2 * carry / (deviation[path] * deviation[path]) - 1) * toBarrier[path];
        }
    }

    /** Neither on the barrier, nor sure, nor with a factor that is too large for a double. */
    private boolean plain(int path, double[] deviation, double[][] scratch) {
        double toBarrier = scratch[0][path];
        double logs = Math.abs(scratch[2][path]) + Math.abs(scratch[1][path]) + 2 * Math.abs(toBarrier);
        boolean ahead = barrier.type().up() ? toBarrier > 0 : toBarrier < 0;
        return ahead && deviation[path] > 0 && logs <= Piece.LARGE;
    }

    private double alone(double spot, double forward, double deviation) {
        return SingleBarrier.undiscounted(
                payoff, direct, before, barrier, Elementary.log(spot), Elementary.log(forward), deviation);
    }

    /** {@link Piece#value} by rows, of the forward itself or of its mirror image with its weight. */
    private static void mean(Piece piece, boolean mirrored, double[] deviation, double[][] scratch, double[] out) {
        Rows.fill(out, 0);
        if (piece.empty()) {
            return;
        }
        if (piece.asset() != 0) {
            addLeg(piece, piece.asset(), true, mirrored, deviation, scratch, out);
        }
        if (piece.cash() != 0) {
            addLeg(piece, piece.cash(), false, mirrored, deviation, scratch, out);
        }
    }

    private static void addLeg(
            Piece piece,
            double amount,
            boolean asset,
            boolean mirrored,
            double[] deviation,
            double[][] scratch,
            double[] out) {
        double[] argument = scratch[4];
        double[] probability = scratch[5];
        double[] below = scratch[6];
        points(piece, true, asset, mirrored, deviation, scratch, argument);
        Rows.normalCdf(argument, probability);
        if (piece.boundedAbove() && piece.boundedBelow()) {
            points(piece, false, asset, mirrored, deviation, scratch, argument);
            Rows.normalCdf(argument, below);
            Rows.addScaled(probability, -1, below);
        }
        if (asset || mirrored) {
            logFactor(asset, mirrored, scratch, argument);
            Rows.exp(argument, argument);
            Rows.product(argument, probability, probability);
        }
        for (int path = 0; path < out.length; path++) {
            out[path] += amount * probability[path];
        }
    }

    /** What the normal distribution is asked for: the upper or the lower of two points, from the tail they lie in. */
    private static void points(
            Piece piece,
            boolean upper,
            boolean asset,
            boolean mirrored,
            double[] deviation,
            double[][] scratch,
            double[] out) {
        double[] toBarrier = scratch[0];
        double[] logForward = scratch[1];
        boolean above = piece.boundedAbove();
        boolean below = piece.boundedBelow();
        double shift = asset ? 0 : 1;
        for (int path = 0; path < out.length; path++) {
            double log = mirrored ? logForward[path] + 2 * toBarrier[path] : logForward[path];
            double size = deviation[path];
            double fromLow = (log - piece.logLow()) / size + size / 2 - shift * size;
            double fromHigh = (log - piece.logHigh()) / size + size / 2 - shift * size;
            boolean tail = !below || (above && fromHigh > 0);
            double highest = tail ? -fromHigh : fromLow;
            double lowest = tail ? -fromLow : fromHigh;
            out[path] = upper ? highest : lowest;
        }
    }

    private static void logFactor(boolean asset, boolean mirrored, double[][] scratch, double[] out) {
        double[] toBarrier = scratch[0];
        double[] logForward = scratch[1];
        double[] logWeight = scratch[2];
        for (int path = 0; path < out.length; path++) {
            double log = mirrored ? logForward[path] + 2 * toBarrier[path] : logForward[path];
            double weight = mirrored ? logWeight[path] : 0;
            out[path] = asset ? weight + log : weight;
        }
    }
}
