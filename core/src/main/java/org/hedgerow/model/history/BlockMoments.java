package org.hedgerow.model.history;

/** Exact moments of a sum of moves that the stationary bootstrap draws. */
final class BlockMoments {
    private final double[] moves;
    private final double restart;

    /** With the probability that a new block begins. */
    BlockMoments(double[] moves, double restart) {
        this.moves = moves;
        this.restart = restart;
    }

    /**
     * {@code log E exp(sum of n moves)} for n from 0. With {@code w(j)} the part of the expectation that paths now at move
     * j contribute, a step takes it to {@code exp(r(j)) [(1 - p) w(j - 1) + p / N sum w]}; w is kept at the sum 1.
     */
    double[] logMeans(int days) {
        int count = moves.length;
        double[] growth = new double[count];
        double[] weight = new double[count];
        for (int move = 0; move < count; move++) {
            growth[move] = StrictMath.exp(moves[move]);
            weight[move] = 1.0 / count;
        }
        double[] logMeans = new double[days + 1];
        for (int day = 1; day <= days; day++) {
            // Before the first step all places are equally likely, so that going on is as good as drawing anew.
            double sum = step(weight, growth);
            logMeans[day] = logMeans[day - 1] + StrictMath.log(sum);
            for (int move = 0; move < count; move++) {
                weight[move] /= sum;
            }
        }
        return logMeans;
    }

    private double step(double[] weight, double[] growth) {
        double anew = restart / growth.length;
        double before = weight[growth.length - 1];
        double sum = 0;
        for (int move = 0; move < growth.length; move++) {
            double here = weight[move];
            weight[move] = growth[move] * Math.fma(1 - restart, before, anew);
            sum += weight[move];
            before = here;
        }
        return sum;
    }

    /** Of the sum of so many moves: {@code n c(0) + 2 sum over k < n of (n - k) (1 - p)^k c(k)}, c circular. */
    double variance(int days) {
        double mean = 0;
        for (double move : moves) {
            mean += move / moves.length;
        }
        double variance = days * covariance(0, mean);
        double together = 1; // the probability that two moves are of one block
        for (int lag = 1; lag < days && together > 0; lag++) {
            together *= 1 - restart;
            variance += 2 * (days - lag) * together * covariance(lag % moves.length, mean);
        }
        return Math.max(0, variance);
    }

    private double covariance(int lag, double mean) {
        double sum = 0;
        int other = lag;
        for (double move : moves) {
            sum = Math.fma(move - mean, moves[other] - mean, sum);
            other = other + 1 == moves.length ? 0 : other + 1;
        }
        return sum / moves.length;
    }
}
