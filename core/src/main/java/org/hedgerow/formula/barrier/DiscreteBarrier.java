package org.hedgerow.formula.barrier;

import org.hedgerow.check.Checks;
import org.hedgerow.formula.Black;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.math.numeric.GaussLegendre;
import org.hedgerow.math.probability.GaussianTransition;

/**
 * Options with a barrier that is looked at on some dates only, as barriers on official fixings are.
 *
 * <p>{@link #option} is exact: backward from the last date, the value on this side of the barrier is integrated against
 * the normal density of the step, at Gauss-Legendre nodes in the log of the rate. {@link #corrected} is the formula for
 * a barrier watched all the time, moved away from the rate by {@code 0.5826 s / sqrt(dates)}: Broadie, Glasserman and
 * Kou, A continuity correction for discrete barrier options (1997).
 */
public final class DiscreteBarrier {
    /** How many deviations of a step lie between levels watched on dates and all the time: {@code -zeta(1/2) / sqrt(2 pi)}. */
    public static final double CORRECTION = 0.5825971579390107;

    private static final double REACH = 9;
    private static final double LONGEST_PANEL = 2; // deviations of the shortest step
    private static final double SAME = 1e-12;

    private final Barrier out;
    private final LognormalSpot market;
    private final double drift; // of the log over the whole life
    private final double[] nodes;
    private final double[] weights;

    private DiscreteBarrier(Barrier out, LognormalSpot market, double shortestStep) {
        this.out = out;
        this.market = market;
        double deviation = market.deviation();
        this.drift = market.carry() - deviation * deviation / 2;
        double log = StrictMath.log(market.spot());
        double reach = REACH * deviation + deviation * deviation + Math.abs(drift);
        double level = StrictMath.log(out.level());
        double low = out.type().up() ? Math.min(level, log) - reach : level;
        double high = out.type().up() ? level : Math.max(level, log) + reach;
        int panels = (int) Math.ceil((high - low) / (LONGEST_PANEL * deviation * Math.sqrt(shortestStep)));
        this.nodes = GaussLegendre.nodes(low, high, panels);
        this.weights = GaussLegendre.weights(low, high, panels);
    }

    /**
     * A call or put, in quote currency per unit of base.
     *
     * @param dates as shares of the life of the option, ascending, above 0 and up to 1
     */
    public static double option(OptionSide side, double strike, Barrier barrier, double[] dates, LognormalSpot market) {
        Checks.positive(strike, "strike");
        Checks.positive(market.deviation(), "deviation");
        double shortest = shortestStep(dates);
        Barrier out = barrier.type().out() ? barrier : barrier.opposite();
        double knockOut = Math.max(
                0,
                market.discount()
                        * new DiscreteBarrier(out, market, shortest).knockOut(Piece.option(side, strike), dates));
        if (barrier.type().out()) {
            return knockOut;
        }
        double vanilla = Black.value(side, market.forward(), strike, market.deviation(), market.discount());
        return Math.max(0, vanilla - knockOut);
    }

    /** The approximation for dates at equal distances, the last of them expiry; without rebate. */
    public static double corrected(OptionSide side, double strike, Barrier barrier, int dates, LognormalSpot market) {
        Checks.positive(dates, "dates");
        double sign = barrier.type().up() ? 1 : -1;
        double factor = StrictMath.exp(sign * CORRECTION * market.deviation() / Math.sqrt(dates));
        return SingleBarrier.option(side, strike, new Barrier(barrier.type(), barrier.level() * factor), 0, market);
    }

    private double knockOut(Piece payoff, double[] dates) {
        boolean watchedAtExpiry = dates[dates.length - 1] == 1;
        Piece last = watchedAtExpiry ? out.before(payoff) : payoff;
        int date = dates.length - (watchedAtExpiry ? 2 : 1);
        double spot = StrictMath.log(market.spot());
        if (date < 0) {
            return europeans(last, 1, spot)[0];
        }
        double[] value = europeans(last, 1 - dates[date], nodes);
        GaussianTransition transition = null;
        double known = 0;
        for (; date > 0; date--) {
            double step = dates[date] - dates[date - 1];
            if (transition == null || Math.abs(step - known) > SAME) {
                transition = transition(step, nodes);
                known = step;
            }
            value = transition.expectations(value);
        }
        return transition(dates[0], spot).expectations(value)[0];
    }

    /** What is left to be paid at expiry, from logs of the rate a share of life before it. */
    private double[] europeans(Piece payoff, double share, double... logs) {
        double[] values = new double[logs.length];
        for (int node = 0; node < values.length; node++) {
            double logForward = logs[node] + market.carry() * share;
            values[node] = payoff.value(logForward, market.deviation() * Math.sqrt(share), 0);
        }
        return values;
    }

    private GaussianTransition transition(double step, double... from) {
        double[] mean = new double[from.length];
        for (int i = 0; i < mean.length; i++) {
            mean[i] = from[i] + drift * step;
        }
        return new GaussianTransition(mean, market.deviation() * Math.sqrt(step), nodes, weights);
    }

    private static double shortestStep(double[] dates) {
        Checks.that(dates.length > 0, "dates", "must have at least one element");
        double shortest = 1;
        double before = 0;
        for (double date : dates) {
            Checks.that(date > before && date <= 1, "dates", "must ascend above 0 and up to 1, but have " + date);
            shortest = Math.min(shortest, date - before);
            before = date;
        }
        return shortest;
    }
}
