package org.hedgerow.model.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LogMeanTableTest {
    private static double exact(double[] residuals, double deviation) {
        return Math.log1p(
                Arrays.stream(residuals).map(z -> Math.expm1(deviation * z)).sum() / residuals.length);
    }

    private static double filled(LogMeanTable table, double deviation) {
        double[] row = {deviation};
        table.fill(row, row);
        return row[0];
    }

    @Test
    void isTheLogarithmOfTheMeanGrowthForEveryDeviation() {
        Random random = new Random(1);
        double[] residuals =
                random.doubles(700).map(u -> Math.pow(u - 0.5, 3) * 20).toArray();
        double mean = Arrays.stream(residuals).average().orElseThrow();
        double[] centred = Arrays.stream(residuals).map(z -> z - mean).toArray();
        LogMeanTable table = new LogMeanTable(centred);
        double range = Arrays.stream(centred).max().orElseThrow()
                - Arrays.stream(centred).min().orElseThrow();
        for (double deviation = 0; deviation < 6 / range; deviation += 0.0007 / range) {
            assertThat(filled(table, deviation)).isCloseTo(exact(centred, deviation), within(2e-13));
        }
    }

    /** Two residuals, 1 and -1: the logarithm of cosh, and the largest fourth cumulant there is. */
    @Test
    void theWorstCaseKeepsItsBound() {
        LogMeanTable table = new LogMeanTable(new double[] {1, -1});
        for (double deviation = 0; deviation < 3; deviation += 0.00031) {
            assertThat(filled(table, deviation)).isCloseTo(Math.log(Math.cosh(deviation)), within(1.5e-13));
        }
        assertThat(filled(table, 800)).isCloseTo(800 - Math.log(2), within(1e-12));
    }
}
