package org.hedgerow.model.joint;

import java.util.List;
import org.hedgerow.formula.rate.BondSlope;
import org.hedgerow.formula.rate.HullWhite;
import org.hedgerow.math.Rows;
import org.hedgerow.model.Measure;
import org.hedgerow.model.Step;
import org.hedgerow.model.VarianceKernel;
import org.hedgerow.path.PathBatch;

/**
 * Keeps the mean of a spot of random variance whose motion is correlated with interest. Weighting paths with the spot
 * moves the rates' factors by their covariance with its log over each step, which depends on the path's variance. What
 * this does to interest is taken off the log again; under the risk-neutral measure the spot's own rate is moved instead
 * (its quanto drift), and home interest cancels against the growth of home cash.
 *
 * <p>Exact over any step, since rates are uncorrelated with the variance: Grzelak and Oosterlee, On the Heston model with
 * stochastic interest rates (2011), assume the same.
 */
final class CoupledKernel {
    /** The variance before the step, the deviation of the log, and what each of two factors was moved by. */
    static final int ROWS = 4;

    private static final int BEFORE = 0;
    private static final int DEVIATION = 1;
    private static final int MOVED = 2;

    private final VarianceKernel spot;
    private final Measure measure;
    private final JointSteps steps;
    private final JointRows rows;
    private final int logRow;
    private final int firstRow;
    private final int home;
    private final int own;
    private final double[][] ofHome; // [step]: covariance of factor and integral with the standard normal of the log
    private final double[][] ofOwn;

    CoupledKernel(
            JointFactors factors,
            int place,
            VarianceKernel spot,
            Measure measure,
            JointSteps steps,
            JointRows rows,
            List<Step> all) {
        this.spot = spot;
        this.measure = measure;
        this.steps = steps;
        this.rows = rows;
        this.logRow = rows.log(place);
        this.firstRow = rows.coupled(place);
        this.home = factors.home();
        this.own = factors.own(place);
        this.ofHome = covariances(factors, place, home, all);
        this.ofOwn = covariances(factors, place, own, all);
    }

    private static double[][] covariances(JointFactors factors, int place, int rate, List<Step> all) {
        return all.stream()
                .map(step -> rate == JointFactors.NONE
                        ? new double[2]
                        : covariances(factors.rate(rate), factors.coupling(place, rate), step.years()))
                .toArray(double[][]::new);
    }

    private static double[] covariances(HullWhite model, double correlation, double years) {
        double scale = correlation * model.volatility() / Math.sqrt(years);
        return new double[] {scale * model.bondSlope(years), scale * BondSlope.integral(model.meanReversion(), 0, years)
        };
    }

    void start(PathBatch batch) {
        Rows.fill(batch.row(firstRow + MOVED), 0);
        Rows.fill(batch.row(firstRow + MOVED + 1), 0);
    }

    /** Before the spot's own step. */
    void before(PathBatch batch) {
        double[] variance = batch.row(spot.varianceRow());
        System.arraycopy(variance, 0, batch.row(firstRow + BEFORE), 0, variance.length);
    }

    /** After the spot's own step and that of the rates. */
    void after(PathBatch batch, int step) {
        double[] deviation = batch.row(firstRow + DEVIATION);
        spot.deviation(step, batch.row(firstRow + BEFORE), batch.row(spot.varianceRow()), deviation);
        double[] log = batch.row(logRow);
        if (measure == Measure.REAL_WORLD) {
            takeOff(batch, log, deviation, step, home, ofHome[step], -1);
            takeOff(batch, log, deviation, step, own, ofOwn[step], 1);
        } else if (own != JointFactors.NONE) {
            Rows.addScaled(log, ofOwn[step][1], deviation);
            Rows.addScaled(batch.row(rows.factor(own)), -ofOwn[step][0], deviation);
            Rows.addScaled(batch.row(rows.integral(own)), -ofOwn[step][1], deviation);
        }
    }

    private void takeOff(
            PathBatch batch, double[] log, double[] deviation, int step, int rate, double[] covariances, int sign) {
        if (rate == JointFactors.NONE) {
            return;
        }
        double[] moved = batch.row(firstRow + MOVED + (sign < 0 ? 0 : 1));
        Rows.addScaled(log, sign * steps.slope[step][rate], moved);
        Rows.addScaled(log, sign * covariances[1], deviation);
        Rows.scale(moved, steps.decay[step][rate]);
        Rows.addScaled(moved, covariances[0], deviation);
    }
}
