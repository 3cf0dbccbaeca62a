package org.hedgerow.formula.barrier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hedgerow.check.Checks;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.math.Normal;
import org.hedgerow.math.numeric.GaussLegendre;
import org.hedgerow.math.probability.GaussianTransition;

/**
 * What ends on the first of some dates on which a lognormal rate stands outside two levels, one of which may be absent:
 * exact by the recursion of {@link DiscreteBarrier}, with the forward and the variance that each date has.
 */
public final class DiscreteCorridor {
    private static final double REACH = 9;
    private static final double LONGEST_PANEL = 2; // deviations of the shortest step
    private static final double NO_TIME = 1e-8; // a share of the variance
    private static final double SAME = 1e12; // steps that agree to its inverse are one

    private final Piece inside;
    private final double logSpot;
    private final List<Double> logForward = new ArrayList<>(); // of the dates, and of expiry
    private final List<Double> variance = new ArrayList<>();
    private final List<Integer> place = new ArrayList<>(); // of these dates among those given
    private final int given;
    private final boolean watchedAtExpiry;
    private final double logExpiry;
    private final double wholeVariance;

    /**
     * Levels watched on dates up to expiry.
     *
     * @param low 0 if there is none
     * @param high infinite if there is none
     * @param forward of each date, in their order
     * @param variance of the log of the rate from today to each date, not falling and above 0 at the last
     * @param forwardAtExpiry the mean of the rate there
     * @param varianceAtExpiry not below that of the last date; where it is the same the last date is expiry
     */
    public DiscreteCorridor(
            double spot,
            double low,
            double high,
            double[] forward,
            double[] variance,
            double forwardAtExpiry,
            double varianceAtExpiry) {
        Checks.that(forward.length > 0, "forward", "must have at least one element");
        Checks.that(forward.length == variance.length, "variance", "must have an element for each forward");
        this.inside = Piece.everywhere(0, 1).within(low, high);
        this.logSpot = StrictMath.log(Checks.positive(spot, "spot"));
        this.logExpiry = StrictMath.log(Checks.positive(forwardAtExpiry, "forwardAtExpiry"));
        this.wholeVariance = Checks.positive(varianceAtExpiry, "varianceAtExpiry");
        int last = forward.length - 1;
        this.given = forward.length;
        this.watchedAtExpiry = varianceAtExpiry - variance[last] <= NO_TIME * varianceAtExpiry;
        double before = 0;
        for (int date = 0; date < forward.length - (watchedAtExpiry ? 1 : 0); date++) {
            if (variance[date] - before > NO_TIME * varianceAtExpiry) { // else the rate is where it was
                logForward.add(StrictMath.log(forward[date]));
                this.variance.add(variance[date]);
                place.add(date);
                before = variance[date];
            }
        }
    }

    /** The mean of what a call or put pays that the rate did not end. */
    public double option(OptionSide side, double strike) {
        return options(side, strike, StrictMath.exp(logSpot))[0];
    }

    /** The same from several ascending rates of today, to which forwards keep their proportion. */
    public double[] options(OptionSide side, double strike, double... spots) {
        Checks.positive(strike, "strike");
        return means(Piece.option(side, strike), spots);
    }

    /** The probability that the rate does not end it. */
    public double survival() {
        return survivals(StrictMath.exp(logSpot))[0];
    }

    /** The same from several ascending rates of today. */
    public double[] survivals(double... spots) {
        return means(Piece.everywhere(0, 1), spots);
    }

    /**
     * The mean of what one unit is worth that is paid on the date that ends it, from several ascending rates of today.
     *
     * @param discount from each date given
     */
    public double[] paidAtOnce(double[] discount, double... spots) {
        Checks.that(discount.length == given, "discount", "must have an element for each date");
        double[] logs = Arrays.stream(spots).map(StrictMath::log).toArray();
        double reach = reach();
        double low = Math.max(inside.logLow(), logs[0] - reach);
        double high = Math.min(inside.logHigh(), logs[logs.length - 1] + reach);
        int last = variance.size() - 1;
        double shortest = last < 0 ? Math.sqrt(wholeVariance) : shortestStep();
        int panels = Math.max(1, (int) Math.ceil((high - low) / (LONGEST_PANEL * shortest)));
        double[] nodes = GaussLegendre.nodes(low, high, panels);
        double[] weights = GaussLegendre.weights(low, high, panels);
        double[] value = new double[nodes.length];
        if (watchedAtExpiry) {
            double[] from = last < 0 ? logs : nodes;
            double move = logExpiry - (last < 0 ? logSpot : logForward.get(last));
            double left = wholeVariance - (last < 0 ? 0 : variance.get(last));
            value = paid(move - left / 2, Math.sqrt(left), discount[given - 1], from);
        }
        for (int date = last; date >= 0; date--) {
            double[] from = date == 0 ? logs : nodes;
            double step = variance.get(date) - (date == 0 ? 0 : variance.get(date - 1));
            double move = logForward.get(date) - (date == 0 ? logSpot : logForward.get(date - 1)) - step / 2;
            double[] paid = paid(move, Math.sqrt(step), discount[place.get(date)], from);
            double[] later =
                    transition(move, Math.sqrt(step), nodes, weights, from).expectations(value);
            for (int node = 0; node < paid.length; node++) {
                paid[node] += later[node];
            }
            value = paid;
        }
        return last < 0 && !watchedAtExpiry ? new double[logs.length] : value;
    }

    /** A discount factor times the probability of a rate outside after one step. */
    private double[] paid(double move, double deviation, double discount, double[] from) {
        double[] paid = new double[from.length];
        for (int node = 0; node < paid.length; node++) {
            double mean = from[node] + move;
            paid[node] = discount
                    * (Normal.cdf((inside.logLow() - mean) / deviation)
                            + Normal.cdf((mean - inside.logHigh()) / deviation));
        }
        return paid;
    }

    private double[] means(Piece payoff, double[] spots) {
        double[] logs = Arrays.stream(spots).map(StrictMath::log).toArray();
        double[] means = means(payoff, logs[0], logs[logs.length - 1], logs);
        for (int spot = 0; spot < means.length; spot++) {
            means[spot] = Math.max(0, means[spot]);
        }
        return means;
    }

    private double[] means(Piece payoff, double lowest, double highest, double[] logs) {
        Piece last = watchedAtExpiry ? payoff.within(inside.low(), inside.high()) : payoff;
        int date = variance.size() - 1;
        if (date < 0) {
            return Arrays.stream(logs)
                    .map(log -> last.value(log + logExpiry - logSpot, Math.sqrt(wholeVariance), 0))
                    .toArray();
        }
        double reach = reach();
        double low = Math.max(inside.logLow(), lowest - reach);
        double high = Math.min(inside.logHigh(), highest + reach);
        if (!(low < high)) {
            return new double[logs.length];
        }
        int panels = (int) Math.ceil((high - low) / (LONGEST_PANEL * shortestStep()));
        double[] nodes = GaussLegendre.nodes(low, high, panels);
        double[] weights = GaussLegendre.weights(low, high, panels);
        double[] value = europeans(last, date, nodes);
        Map<List<Long>, GaussianTransition> known = new HashMap<>();
        for (; date > 0; date--) {
            double deviation = Math.sqrt(variance.get(date) - variance.get(date - 1));
            double move = logForward.get(date) - logForward.get(date - 1) - deviation * deviation / 2;
            List<Long> step = List.of(Math.round(deviation * SAME), Math.round(move * SAME));
            value = known.computeIfAbsent(step, any -> transition(move, deviation, nodes, weights, nodes))
                    .expectations(value);
        }
        double first = logForward.get(0) - logSpot - variance.get(0) / 2;
        return transition(first, Math.sqrt(variance.get(0)), nodes, weights, logs)
                .expectations(value);
    }

    private double reach() {
        double path = 0;
        double before = logSpot;
        for (double log : logForward) {
            path += Math.abs(log - before);
            before = log;
        }
        return REACH * Math.sqrt(wholeVariance) + wholeVariance + path + Math.abs(logExpiry - before);
    }

    private double shortestStep() {
        double shortest = variance.get(0);
        for (int date = 1; date < variance.size(); date++) {
            shortest = Math.min(shortest, variance.get(date) - variance.get(date - 1));
        }
        double left = wholeVariance - variance.get(variance.size() - 1);
        return Math.sqrt(Math.min(shortest, left));
    }

    /** What is left to be paid at expiry, from logs of the rate on the last date before it. */
    private double[] europeans(Piece payoff, int date, double[] logs) {
        double carry = logExpiry - logForward.get(date);
        double deviation = Math.sqrt(wholeVariance - variance.get(date));
        double[] values = new double[logs.length];
        for (int node = 0; node < values.length; node++) {
            values[node] = payoff.value(logs[node] + carry, deviation, 0);
        }
        return values;
    }

    private static GaussianTransition transition(
            double move, double deviation, double[] nodes, double[] weights, double... from) {
        double[] mean = new double[from.length];
        for (int i = 0; i < mean.length; i++) {
            mean[i] = from[i] + move;
        }
        return new GaussianTransition(mean, deviation, nodes, weights);
    }
}
