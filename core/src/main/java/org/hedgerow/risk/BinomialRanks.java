package org.hedgerow.risk;

import java.util.Arrays;

/**
 * Between which ranks of a sample a quantile lies, whatever the distribution.
 *
 * <p>The number {@code B} of values up to the quantile of level {@code share} is binomial. The quantile is below the
 * value of rank {@code low} when {@code B < low}, and above that of rank {@code high} when {@code B >= high}: Conover,
 * Practical Nonparametric Statistics (3rd ed., 1999), section 3.2. The binomial is summed, not approximated.
 *
 * @param low the highest rank with {@code P(B < low) <= tail}, 0 where no value is low enough
 * @param high the lowest rank with {@code P(B >= high) <= tail}, one above the sample where no value is high enough
 */
public record BinomialRanks(long low, long high) {
    /** Of a quantile of a level, with so much probability on either side. */
    public static BinomialRanks of(long count, double share, double tail) {
        long mode = Math.min(count, (long) ((count + 1) * share));
        long reach = (long) (12 * Math.sqrt(count * share * (1 - share))) + 30; // less than 1e-20 lies beyond
        long first = Math.max(0, mode - reach);
        long last = Math.min(count, mode + reach);
        double[] weight = weights(count, share / (1 - share), first, (int) (mode - first), (int) (last - first));
        double allowed = tail * Arrays.stream(weight).sum();
        return new BinomialRanks(first + stepsUp(weight, allowed), last + 1 - stepsDown(weight, allowed));
    }

    /** Probabilities of the counts from {@code first} on, as multiples of that of the mode. */
    private static double[] weights(long count, double odds, long first, int mode, int last) {
        double[] weight = new double[last + 1];
        weight[mode] = 1;
        for (int i = mode; i > 0; i--) {
            long below = first + i;
            weight[i - 1] = weight[i] * (below / ((count - below + 1) * odds));
        }
        for (int i = mode; i < last; i++) {
            long below = first + i;
            weight[i + 1] = weight[i] * ((count - below) * odds / (below + 1));
        }
        return weight;
    }

    /** How many of the first weights together stay within a sum. */
    private static int stepsUp(double[] weight, double allowed) {
        int steps = 0;
        double sum = weight[0];
        while (sum <= allowed) {
            steps++;
            sum += weight[steps];
        }
        return steps;
    }

    /** How many of the last weights together stay within a sum. */
    private static int stepsDown(double[] weight, double allowed) {
        int steps = 0;
        double sum = weight[weight.length - 1];
        while (sum <= allowed) {
            steps++;
            sum += weight[weight.length - 1 - steps];
        }
        return steps;
    }
}
