package org.hedgerow.model.joint;

import org.hedgerow.math.Rows;
import org.hedgerow.path.PathBatch;

/** Steps the factors of all short rates and gives every spot its difference of interest over the step. */
final class RateKernel {
    private final JointSteps steps;
    private final JointRows rows;
    private final int spots;
    private final int motions;
    private final int rates;
    private final int home;
    private final int[] own; // [spot], the rate of its currency

    RateKernel(JointFactors factors, JointSteps steps, JointRows rows) {
        this.steps = steps;
        this.rows = rows;
        this.spots = factors.spots().size();
        this.motions = factors.motions();
        this.rates = factors.rates().size();
        this.home = factors.home();
        this.own = new int[spots];
        for (int spot = 0; spot < spots; spot++) {
            own[spot] = factors.own(spot);
        }
    }

    void start(PathBatch batch) {
        for (int rate = 0; rate < rates; rate++) {
            Rows.fill(batch.row(rows.factor(rate)), 0);
            Rows.fill(batch.row(rows.integral(rate)), 0);
        }
    }

    /** Takes the normals of the step from their rows. */
    void step(PathBatch batch, int step) {
        for (int rate = 0; rate < rates; rate++) {
            double[] factor = batch.row(rows.factor(rate));
            double[] move = batch.row(rows.integralMove(rate));
            Rows.fill(move, 0);
            Rows.addScaled(move, steps.slope[step][rate], factor);
            addDrivers(batch, steps.loading[step][motions + rates + rate], move);
            Rows.add(batch.row(rows.integral(rate)), move);
            Rows.scale(factor, steps.decay[step][rate]);
            addDrivers(batch, steps.loading[step][motions + rate], factor);
        }
        for (int spot = 0; spot < spots; spot++) {
            double[] log = batch.row(rows.log(spot));
            if (home != JointFactors.NONE) {
                Rows.add(log, batch.row(rows.integralMove(home)));
            }
            if (own[spot] != JointFactors.NONE) {
                Rows.addScaled(log, -1, batch.row(rows.integralMove(own[spot])));
            }
        }
    }

    private void addDrivers(PathBatch batch, double[] byDriver, double[] to) {
        for (int driver = 0; driver < byDriver.length; driver++) {
            if (byDriver[driver] != 0) {
                Rows.addScaled(to, byDriver[driver], batch.row(rows.normal(driver)));
            }
        }
    }
}
