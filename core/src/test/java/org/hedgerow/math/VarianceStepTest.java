package org.hedgerow.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VarianceStepTest {
    private static final int PATHS = 1 << 18;

    private final Random random = new Random(1);

    @Test
    void plainJavaAndTheVectorApiAgreeInEveryBit() {
        VarianceStep step = new VarianceStep(1.5, 0.01, 0.35, -0.15, 7 / 365.0);
        RowKernel scalar = new ScalarRows();
        RowKernel vector = KernelChoice.make();
        int exponential = 0;
        for (int row = 0; row < 500; row++) {
            double[] variance =
                    random.doubles(1_024, 0, 0.02).map(v -> v * v * 50).toArray();
            double[] motion = normals(1_024, Math.sqrt(7 / 365.0));
            double[] normal = normals(1_024, 1);
            double[][] one = advanced(scalar, step, variance, motion, normal);
            double[][] two = advanced(vector, step, variance, motion, normal);
            for (int part = 0; part < one.length; part++) {
                Bits.assertSame(two[part], one[part], variance);
            }
            exponential += (int)
                    Arrays.stream(variance).filter(v -> isExponential(step, v)).count();
        }
        assertThat(exponential).as("paths of the exponential kind").isBetween(10_000, 500_000);
    }

    private static double[][] advanced(
            RowKernel kernel, VarianceStep step, double[] variance, double[] motion, double[] normal) {
        double[] next = variance.clone();
        double[] arguments = new double[1_024];
        double[] log = new double[1_024];
        double[][] scratch = new double[4][1_024];
        double[] overwritten = normal.clone();
        kernel.varianceStep(step, next, motion, overwritten, arguments, log);
        step.advanceLater(
                kernel, next, motion, overwritten, arguments, scratch[0], scratch[1], scratch[2], scratch[3], log);
        return new double[][] {next, arguments, log};
    }

    private static boolean isExponential(VarianceStep step, double v) {
        double m = step.decay * v + step.pull;
        return 2 * m * m < VarianceStep.SWITCH * (step.spread * v + step.base);
    }

    /** Both kinds: of {@code s2 / m^2} 0.1, 1.49, 1.51, 5 and 40 or thereabouts. */
    @ParameterizedTest
    @CsvSource({
        "0.04, 1.5, 0.04, 0.3, -0.7, 0.1",
        "0.01, 1.0, 0.02, 0.5, 0.3, 0.1",
        "0.001, 0.5, 0.01, 0.5, -0.9, 0.1",
        "0, 2.0, 0.01, 0.6, -0.4, 0.02",
        "0.09, 6.0, 0.02, 0.6, 0.5, 0.5",
        "0, 0.3, 0.01, 1.0, -0.9, 0.05"
    })
    void conditionalMeanAndVarianceAreExactAndTheRateIsAMartingale(
            double variance, double reversion, double mean, double volOfVol, double correlation, double years) {
        VarianceStep step = new VarianceStep(reversion, mean, volOfVol, correlation, years);
        double[] next = new double[PATHS];
        double[] log = new double[PATHS];
        Arrays.fill(next, variance);
        advance(step, next, normals(PATHS, Math.sqrt(years)), normals(PATHS, 1), log);

        double decay = Math.exp(-reversion * years);
        double expected = mean + (variance - mean) * decay;
        double spread = variance * volOfVol * volOfVol * decay * (1 - decay) / reversion
                + mean * volOfVol * volOfVol * (1 - decay) * (1 - decay) / (2 * reversion);
        assertMean(expected, next);
        assertMean(
                spread,
                Arrays.stream(next).map(v -> (v - expected) * (v - expected)).toArray());
        assertMean(1, Arrays.stream(log).map(Math::exp).toArray());
        assertThat(Arrays.stream(next).min().orElseThrow()).isNotNegative();
    }

    /** Half of the logarithms' variance is the mean of the integrated variance; one step is coarse, many are not. */
    @Test
    void manyStepsGiveTheLogarithmItsMean() {
        int steps = 100;
        VarianceStep step = new VarianceStep(1.2, 0.03, 0.4, -0.6, 1.0 / steps);
        double[] variance = new double[PATHS / 8];
        double[] log = new double[variance.length];
        Arrays.fill(variance, 0.05);
        for (int done = 0; done < steps; done++) {
            advance(step, variance, normals(log.length, Math.sqrt(1.0 / steps)), normals(log.length, 1), log);
        }
        double average = 0.03 + (0.05 - 0.03) * (1 - Math.exp(-1.2)) / 1.2;
        assertMean(-average / 2, log);
    }

    private static void advance(VarianceStep step, double[] variance, double[] motion, double[] normal, double[] log) {
        double[][] scratch = new double[5][log.length];
        Rows.varianceStep(
                step, variance, motion, normal, scratch[0], scratch[1], scratch[2], scratch[3], scratch[4], log);
    }

    private static void assertMean(double expected, double[] sample) {
        Estimate mean = Influence.estimate(sample);
        assertThat(mean.standardError()).isPositive();
        assertThat(mean.value()).isCloseTo(expected, within(4.5 * mean.standardError()));
    }

    private double[] normals(int count, double deviation) {
        double[] row = new double[count];
        for (int path = 0; path < count; path++) {
            row[path] = deviation * random.nextGaussian();
        }
        return row;
    }
}
