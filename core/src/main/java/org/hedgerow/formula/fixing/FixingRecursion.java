package org.hedgerow.formula.fixing;

import java.util.Arrays;
import org.hedgerow.math.Elementary;

/**
 * The mean of what a contract pays on fixings of a lognormal rate, exact to rounding: backward from the last fixing, each
 * step an integral over panels between the points at which the contract is not smooth (the quadrature method of
 * Andricopoulos, Widdicks, Duck and Newton, Universal option valuation using quadrature methods, 2003).
 */
public final class FixingRecursion {
    private static final double REACH = 8;
    private static final double PER_DEVIATION = 1 / Math.sqrt(2 * Math.PI); // the normal density's largest value

    private final FixingContract contract;
    private final FixingCourse course;

    /** Of one contract as one date sees it. */
    public FixingRecursion(FixingContract contract, FixingCourse course) {
        this.contract = contract;
        this.course = course;
    }

    /** The value by column where the rate is one number. */
    public double[] values(double rate) {
        return values(new double[] {StrictMath.log(rate)})[0];
    }

    /** The values by column from each of ascending logs of the rate. */
    public double[][] values(double[] logRates) {
        double first = logRates[0];
        double last = logRates[logRates.length - 1];
        FixingNodes[] nodes = new FixingNodes[course.count()];
        for (int fixing = 0; fixing < nodes.length; fixing++) {
            nodes[fixing] = nodes(fixing, first, last);
        }
        double[][] worth = new double[nodes[nodes.length - 1].count()][contract.columns()];
        for (int fixing = nodes.length - 1; fixing >= 0; fixing--) {
            fix(fixing, nodes[fixing], worth);
            worth = means(fixing, fixing == 0 ? logRates : nodes[fixing - 1].log(), nodes[fixing], worth);
        }
        return worth;
    }

    private FixingNodes nodes(int fixing, double first, double last) {
        double reach = REACH * Math.sqrt(course.variance(fixing)) + course.variance(fixing) / 2;
        double low = Math.max(first + course.growth(fixing) - reach, contract.lowest());
        double high = Math.min(last + course.growth(fixing) + reach, contract.highest());
        double fine = course.deviation(fixing);
        if (fixing < course.count() - 1) {
            fine = Math.min(fine, course.deviation(fixing + 1));
        }
        return FixingNodes.between(low, high, contract.breaks(), fine);
    }

    private void fix(int fixing, FixingNodes nodes, double[][] worth) {
        for (int node = 0; node < worth.length; node++) {
            contract.fix(Elementary.exp(nodes.log()[node]), course.carry(fixing), course.discount(fixing), worth[node]);
        }
    }

    private double[][] means(int fixing, double[] from, FixingNodes nodes, double[][] worth) {
        double[] log = nodes.log();
        double[] weight = nodes.weight();
        double deviation = course.deviation(fixing);
        double[][] means = new double[from.length][contract.columns()];
        for (int start = 0; start < from.length; start++) {
            double mean = from[start] + course.move(fixing);
            int node = firstFrom(log, mean - REACH * deviation);
            int end = firstFrom(log, mean + REACH * deviation);
            double[] sum = means[start];
            for (; node < end; node++) {
                double off = (log[node] - mean) / deviation;
                double density = PER_DEVIATION / deviation * Elementary.exp(-0.5 * off * off);
                addScaled(sum, weight[node] * density * survival(from[start], log[node], deviation), worth[node]);
            }
        }
        return means;
    }

    /** The probability that a rate watched all the time reaches no end between two dates: a Brownian bridge's. */
    private double survival(double from, double to, double deviation) {
        return within(from - contract.lowest(), to - contract.lowest(), deviation)
                * within(contract.highest() - from, contract.highest() - to, deviation);
    }

    private static double within(double from, double to, double deviation) {
        if (from == Double.POSITIVE_INFINITY) {
            return 1;
        }
        return from <= 0 || to <= 0 ? 0 : 1 - Elementary.exp(-2 * from * to / (deviation * deviation));
    }

    private static void addScaled(double[] sum, double factor, double[] values) {
        for (int column = 0; column < sum.length; column++) {
            sum[column] = Math.fma(factor, values[column], sum[column]);
        }
    }

    private static int firstFrom(double[] ascending, double bound) {
        int place = Arrays.binarySearch(ascending, bound);
        return place < 0 ? -place - 1 : place;
    }
}
