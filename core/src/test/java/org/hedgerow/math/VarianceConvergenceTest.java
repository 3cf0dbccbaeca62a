package org.hedgerow.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;
import org.junit.jupiter.api.Test;

/**
 * What longer steps do to the price of a call at the money of one year, whose value is known: set I of von Sydow et al.,
 * BENCHOP-SLV (2018), where the variance starts far above its mean and often reaches zero.
 */
class VarianceConvergenceTest {
    private static final double PRICE = 9.04665011922096;
    private static final double STRIKE = 100;
    private static final double DELTA = 0.6;
    private static final int BLOCKS = 2_048;
    private static final int SIZE = 1_024;

    /** The bias falls with the square of the step: the slope of its logarithm, with its error, is 2. */
    @Test
    void theWeakErrorIsOfSecondOrder() {
        int[] steps = {2, 4, 8};
        double[] log = new double[steps.length];
        double[] weight = new double[steps.length];
        for (int i = 0; i < steps.length; i++) {
            Estimate price = price(steps[i]);
            double bias = price.value() - PRICE;
            log[i] = Math.log(bias);
            weight[i] = bias * bias / (price.standardError() * price.standardError());
        }
        double[] step = Arrays.stream(steps).mapToDouble(n -> Math.log(1.0 / n)).toArray();
        double total = Arrays.stream(weight).sum();
        double centre = 0;
        for (int i = 0; i < step.length; i++) {
            centre += weight[i] * step[i] / total;
        }
        double spread = 0;
        double slope = 0;
        for (int i = 0; i < step.length; i++) {
            spread += weight[i] * (step[i] - centre) * (step[i] - centre);
            slope += weight[i] * (step[i] - centre) * log[i];
        }
        slope /= spread;
        double error = 1 / Math.sqrt(spread);
        assertThat(error).isLessThan(0.1);
        // Terms of third order still show at these steps.
        assertThat(slope).isBetween(1.9 - 3 * error, 2.1 + 3 * error);
    }

    private static Estimate price(int steps) {
        double years = 1.0 / steps;
        VarianceStep step = new VarianceStep(2.58, 0.043, 1, -0.36, years);
        double[][] rows = new double[8][SIZE];
        double[] log = new double[SIZE];
        long[] state = new long[Rows.STATE_LENGTH];
        double[] payOffs = new double[BLOCKS * SIZE];
        for (int block = 0; block < BLOCKS; block++) {
            Arrays.fill(rows[0], 0.114);
            Arrays.fill(log, 0);
            for (int taken = 0; taken < steps; taken++) {
                Rows.seed(1, 2L * block, taken, state);
                Rows.normals(state, rows[1]);
                Rows.scale(rows[1], Math.sqrt(years));
                Rows.seed(1, 2L * block + 1, taken, state);
                Rows.normals(state, rows[2]);
                Rows.varianceStep(step, rows[0], rows[1], rows[2], rows[3], rows[4], rows[5], rows[6], rows[7], log);
            }
            for (int path = 0; path < SIZE; path++) {
                double rate = 100 * Math.exp(log[path]);
                // the rate, whose mean is 100, takes off most of what the pay-off has of its noise
                payOffs[block * SIZE + path] = Math.max(rate - STRIKE, 0) - DELTA * (rate - 100);
            }
        }
        return Influence.estimate(payOffs);
    }
}
