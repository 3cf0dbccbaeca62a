package org.hedgerow.formula.average;

import org.hedgerow.check.Checks;
import org.hedgerow.formula.BlackRows;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.math.Rows;

/**
 * Options on the average of fixings along paths, bound to one date. Spot, deviation and the average so far differ by
 * path; carry and the course of the variance are the same on all.
 */
public final class AverageRows {
    private final OptionSide side;
    private final double strike;
    private final double discount;
    private final int past;
    private final int total;
    private final double[] share;
    private final double[] squareWeight; // of e^(v_i) in the second moment over the square of the mean
    private final double meanCarry; // the mean of what is to come, over all fixings and the spot
    private final double logCarry; // sum of logs of carry, over the number of all fixings
    private final double meanShare; // of variance, over the number of all fixings
    private final double geometricShare; // variance of the geometric average, as a share of that of the last rate

    /**
     * An option that pays the average of all fixings against the strike.
     *
     * @param carry forward of each fixing to come over the spot of the date
     * @param varianceShare variance from the date to each fixing to come, as a share of that to the last
     * @param past number of those fixed before or on the date
     * @param discount of the quote currency, from expiry to the date
     */
    public AverageRows(
            OptionSide side, double strike, double[] carry, double[] varianceShare, int past, double discount) {
        Fixings fixings = new Fixings(carry, varianceShare, past);
        this.side = Checks.present(side, "side");
        this.strike = Checks.positive(strike, "strike");
        this.discount = Checks.notNegative(discount, "discount");
        this.past = past;
        this.total = fixings.total();
        this.share = varianceShare.clone();
        double sum = 0;
        double logs = 0;
        double shares = 0;
        double squares = 0;
        for (int fixing = 0; fixing < carry.length; fixing++) {
            sum += carry[fixing];
            logs += StrictMath.log(carry[fixing]);
            shares += share[fixing];
            squares += share[fixing] * (2 * (carry.length - fixing) - 1);
        }
        this.squareWeight = squareWeights(carry, sum);
        this.meanCarry = sum / total;
        this.logCarry = logs / total;
        this.meanShare = shares / total;
        this.geometricShare = squares / total / total;
    }

    private static double[] squareWeights(double[] carry, double sum) {
        double[] weights = new double[carry.length];
        double later = 0;
        for (int fixing = carry.length - 1; fixing >= 0; fixing--) {
            weights[fixing] = carry[fixing] * (carry[fixing] + 2 * later) / (sum * sum);
            later += carry[fixing];
        }
        return weights;
    }

    /**
     * The value of the option on the geometric average, as {@link GeometricAverage#option}.
     *
     * @param averageSoFar geometric; not read where no fixing is past
     * @param black of the length of the rows
     * @param scratch overwritten, as the row after it
     */
    public void geometric(
            double[] spot,
            double[] deviation,
            double[] averageSoFar,
            BlackRows black,
            double[] scratch,
            double[] scratch2,
            double[] out) {
        Rows.log(spot, scratch);
        Rows.scale(scratch, share.length / (double) total);
        if (past > 0) {
            Rows.log(averageSoFar, scratch2);
            Rows.addScaled(scratch, past / (double) total, scratch2);
        }
        double convexity = (geometricShare - meanShare) / 2;
        for (int path = 0; path < out.length; path++) {
            scratch[path] = Math.fma(convexity * deviation[path], deviation[path], scratch[path] + logCarry);
        }
        Rows.exp(scratch, scratch);
        double root = Math.sqrt(geometricShare);
        for (int path = 0; path < out.length; path++) {
            scratch2[path] = root * deviation[path];
        }
        black.value(side, scratch, strike, scratch2, discount, out);
    }

    /**
     * The value of the option on the arithmetic average, matched by moments as {@link ArithmeticAverage#matched}.
     *
     * @param averageSoFar not read where no fixing is past
     * @param black of the length of the rows
     * @param scratch overwritten, as the row after it
     */
    public void arithmetic(
            double[] spot,
            double[] deviation,
            double[] averageSoFar,
            BlackRows black,
            double[] scratch,
            double[] scratch2,
            double[] out) {
        matchedDeviation(deviation, scratch, scratch2, out);
        for (int path = 0; path < out.length; path++) {
            scratch2[path] = meanCarry * spot[path] / left(averageSoFar, path);
        }
        black.value(side, scratch2, 1, scratch, discount, out);
        for (int path = 0; path < out.length; path++) {
            double left = left(averageSoFar, path);
            out[path] = left > 0 ? out[path] * left : discount * side.payoff(meanCarry * spot[path], left);
        }
    }

    private void matchedDeviation(double[] deviation, double[] to, double[] scratch, double[] sum) {
        Rows.fill(sum, 0);
        for (int fixing = 0; fixing < share.length; fixing++) {
            for (int path = 0; path < sum.length; path++) {
                scratch[path] = share[fixing] * deviation[path] * deviation[path];
            }
            Rows.exp(scratch, scratch);
            Rows.addScaled(sum, squareWeight[fixing], scratch);
        }
        Rows.log(sum, to);
        for (int path = 0; path < sum.length; path++) {
            to[path] = Math.sqrt(Math.max(0, to[path]));
        }
    }

    private double left(double[] averageSoFar, int path) {
        return past == 0 ? strike : strike - averageSoFar[path] * past / total;
    }
}
