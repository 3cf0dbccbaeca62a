package org.hedgerow.formula.average;

import java.util.Arrays;
import org.hedgerow.check.Checks;
import org.hedgerow.formula.Black;
import org.hedgerow.formula.OptionSide;

/**
 * Options on an arithmetic average of fixings, in quote currency per unit of base.
 *
 * <p>{@link #matched} takes the average for lognormal with its true mean and variance: Turnbull and Wakeman, A quick
 * algorithm for pricing European average options (1991), Levy, Pricing European average rate currency options (1992);
 * Haug, Option pricing formulas (2007), 4.20.3. {@link #option} and {@link #averageStrike} are exact, by the recursion
 * of {@link AverageRecursion}, and take milliseconds, tenths of a second for a hundred fixings, seconds where such steps
 * are a thousandth of the rate.
 */
public final class ArithmeticAverage {
    private ArithmeticAverage() {}

    /**
     * Pays the average against a strike, matched by moments: off by some hundredths of a percent of the rate where the
     * deviation is 10 %, more with its square.
     *
     * @param averageSoFar of the fixings that are past; any number where there are none
     */
    public static double matched(
            OptionSide side, double strike, Fixings fixings, double averageSoFar, double discount) {
        int first = firstUncertain(fixings);
        double mean = sum(fixings, first) / fixings.total();
        double left = left(strike, fixings, averageSoFar) - known(fixings, first);
        return left > 0
                ? Black.value(side, mean, left, matchedDeviation(fixings, first), discount)
                : discount * side.payoff(mean, left);
    }

    /** Pays the average against a strike, exactly. */
    public static double option(OptionSide side, double strike, Fixings fixings, double averageSoFar, double discount) {
        Checks.notNegative(discount, "discount");
        int first = firstUncertain(fixings);
        double mean = sum(fixings, first) / fixings.total();
        double left = left(strike, fixings, averageSoFar) - known(fixings, first);
        if (first == fixings.coming() || left <= 0) {
            return discount * side.payoff(mean, left);
        }
        double put = discount * new AverageRecursion(fixings, first).put(left);
        double call = Math.max(0, put + discount * (mean - left));
        return side == OptionSide.CALL ? call : put;
    }

    /** Pays the last rate against the average, exactly: a call {@code max(0, S - A)}. */
    public static double averageStrike(OptionSide side, Fixings fixings, double averageSoFar, double discount) {
        return averageStrikes(side, fixings, discount, averageSoFar)[0];
    }

    /** The same for several averages so far, ascending, for little more than the price of one. */
    public static double[] averageStrikes(OptionSide side, Fixings fixings, double discount, double... averagesSoFar) {
        Checks.notNegative(discount, "discount");
        int first = firstUncertain(fixings);
        double[] known = new double[averagesSoFar.length];
        for (int place = 0; place < known.length; place++) {
            double past = fixings.past() > 0 ? fixings.past() * averagesSoFar[place] / fixings.total() : 0;
            known[place] = known(fixings, first) + past;
        }
        if (first == fixings.coming()) {
            return Arrays.stream(known)
                    .map(average -> discount * side.payoff(fixings.lastForward(), average))
                    .toArray();
        }
        double[] values = new AverageRecursion(fixings, first).againstLast(known);
        double coming = sum(fixings, first) / fixings.total();
        for (int place = 0; place < known.length; place++) {
            double call = discount * values[place];
            double put = Math.max(0, call - discount * (fixings.lastForward() - known[place] - coming));
            values[place] = side == OptionSide.CALL ? call : put;
        }
        return values;
    }

    /** Of the log of a lognormal variable with the mean and variance of what is still to be averaged. */
    private static double matchedDeviation(Fixings fixings, int first) {
        double sum = sum(fixings, first);
        double later = 0;
        double excess = 0;
        for (int fixing = fixings.coming() - 1; fixing >= first; fixing--) {
            double share = fixings.forward(fixing) / sum;
            excess += share * (share + 2 * later) * StrictMath.expm1(fixings.variance(fixing));
            later += share;
        }
        return Math.sqrt(StrictMath.log1p(excess));
    }

    /** What the strike leaves for the fixings to come. */
    private static double left(double strike, Fixings fixings, double averageSoFar) {
        Checks.notNegative(strike, "strike");
        return fixings.past() == 0 ? strike : strike - fixings.past() * averageSoFar / fixings.total();
    }

    /** What fixings that are certain add to the average. */
    private static double known(Fixings fixings, int first) {
        double known = 0;
        for (int fixing = 0; fixing < first; fixing++) {
            known += fixings.forward(fixing) / fixings.total();
        }
        return known;
    }

    private static double sum(Fixings fixings, int from) {
        double sum = 0;
        for (int fixing = from; fixing < fixings.coming(); fixing++) {
            sum += fixings.forward(fixing);
        }
        return sum;
    }

    private static int firstUncertain(Fixings fixings) {
        int first = 0;
        while (first < fixings.coming() && fixings.variance(first) == 0) {
            first++;
        }
        return first;
    }
}
