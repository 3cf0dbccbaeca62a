package org.hedgerow.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.math.Normal;
import org.hedgerow.math.Rows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SamplingPlanTest {
    private static final int PATHS = 1_024;
    private static final long START = 13_514; // 2007-01-01
    private static final int STEPS = 300; // of two drivers: more than there are dimensions
    private static final Driver EURO = new Driver("spot", "EUR");
    private static final Driver DOLLAR = new Driver("spot", "USD");
    private static final double BOUND = 4.5;

    static List<SamplingPlan> plans() {
        return List.of(SamplingPlan.PLAIN, SamplingPlan.ANTITHETIC, SamplingPlan.SOBOL);
    }

    @Test
    void plainDrawsAreTheAddressedOnes() {
        assertThat(normals(bound(SamplingPlan.PLAIN), DOLLAR, 3, 7)).isEqualTo(normals(Draws.of(1), DOLLAR, 3, 7));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void aRowDependsOnItsAddressOnly(SamplingPlan plan) {
        double[] expected = normals(bound(plan), DOLLAR, 3, 7);
        Draws draws = bound(plan);
        for (int step : new int[] {0, 8, 7, STEPS - 1, 6, 7}) {
            normals(draws, DOLLAR, 3, step);
            normals(draws, EURO, 4, step);
        }
        assertThat(normals(draws, DOLLAR, 3, 7)).isEqualTo(expected);
        assertThat(normals(draws, DOLLAR, 19, 7)).isNotEqualTo(expected);
        assertThat(normals(draws, DOLLAR, 3, 7)).isEqualTo(expected);
        assertThat(normals(draws, DOLLAR, 3, 7)).isEqualTo(expected);
    }

    @Test
    void theSecondHalfOfABlockMirrorsTheFirst() {
        Draws draws = bound(SamplingPlan.ANTITHETIC);
        double[] z = normals(draws, DOLLAR, 3, 7);
        double[] u = new double[PATHS];
        draws.uniforms(DOLLAR, 3, START, u);
        for (int path = 0; path < PATHS / 2; path++) {
            assertThat(z[path + PATHS / 2]).isEqualTo(-z[path]);
            assertThat(u[path + PATHS / 2]).isEqualTo(1 - u[path]);
        }
    }

    /** Sums over 64 blocks, four points sets of 16 randomisations: means, variances, and products of neighbours. */
    @ParameterizedTest
    @MethodSource("plans")
    void normalsOfStepsAreIndependentAndStandard(SamplingPlan plan) {
        Draws draws = bound(plan);
        int blocks = 64;
        double[][] sums = new double[5][20];
        for (int block = 0; block < blocks; block++) {
            double[] before = normals(draws, DOLLAR, block, 0);
            for (int step = 1; step < sums[0].length; step++) {
                double[] x = normals(draws, DOLLAR, block, step);
                double[] y = normals(draws, EURO, block, step);
                for (int path = 0; path < PATHS; path++) {
                    sums[0][step] += x[path];
                    sums[1][step] += (x[path] * x[path] - 1) / Math.sqrt(2);
                    sums[2][step] += x[path] * before[path];
                    sums[3][step] += x[path] * y[path];
                    sums[4][step] += (Math.pow(x[path], 4) - 3) / Math.sqrt(96);
                }
                before = x;
            }
        }
        double pairs = plan instanceof SamplingPlan.Antithetic ? 2 : 1; // squares of a pair are equal
        for (double[] statistic : sums) {
            assertThat(Arrays.stream(statistic))
                    .allMatch(sum -> Math.abs(sum) / Math.sqrt(pairs * blocks * PATHS) < BOUND);
        }
    }

    /** One randomisation's points of the end of a path, the first dimension, have one in each part of their range. */
    @Test
    void thePathsEndIsEquidistributed() {
        Draws draws = bound(SamplingPlan.SOBOL);
        double[] end = new double[4 * PATHS];
        for (int part = 0; part < 4; part++) {
            for (int step = 0; step < STEPS; step++) {
                double[] z = normals(draws, DOLLAR, 16L * part + 5, step);
                for (int path = 0; path < PATHS; path++) {
                    end[part * PATHS + path] += z[path] / Math.sqrt(STEPS);
                }
            }
        }
        long parts = Arrays.stream(end)
                .map(Normal::cdf)
                .mapToLong(u -> (long) (u * end.length))
                .distinct()
                .count();
        assertThat(parts).isEqualTo(end.length);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void uniformsAndUnknownDriversAreDrawnToo(SamplingPlan plan) {
        double[] row = new double[PATHS];
        Draws draws = bound(plan);
        draws.uniforms(DOLLAR, 1, START + 1, row);
        assertThat(Arrays.stream(row)).allMatch(u -> u > 0 && u < 1);
        draws.normals(new Driver("spot", "GBP"), 1, START + 1, row);
        assertThat(Arrays.stream(row)).allMatch(Double::isFinite);
        assertThat(Arrays.stream(normals(draws, DOLLAR, 1, STEPS + 5))).allMatch(Double::isFinite);
    }

    /** Days that do not rise have no bridge, and the numbers stay those of their addresses. */
    @Test
    void aDriverThatGoesBackInTimeIsPseudoRandom() {
        Draws draws = SamplingPlan.SOBOL
                .bind(1, START, recorder -> {
                    normals(recorder, DOLLAR, 0, 5);
                    normals(recorder, DOLLAR, 0, 4);
                })
                .get();
        assertThat(normals(draws, DOLLAR, 2, 4)).isEqualTo(normals(Draws.of(1), DOLLAR, 2, 4));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 15, 1_025})
    void tooFewRandomisationsAreRefused(int randomisations) {
        assertThatThrownBy(() -> new SamplingPlan.Sobol(randomisations))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("randomisations must be from 16 to 1024, but is " + randomisations);
    }

    @Test
    void theQuantilesOfARowAreThoseOfEach() {
        double[] u = new double[PATHS];
        Draws.of(1).uniforms(DOLLAR, 0, START, u);
        u[0] = 0x1p-53;
        u[1] = 1 - 0x1p-53;
        u[2] = 1e-12;
        double[] z = new double[PATHS];
        Rows.normalQuantile(u, new int[PATHS], new double[PATHS], z);
        for (int path = 0; path < PATHS; path++) {
            assertThat(z[path]).isEqualTo(Normal.quantile(u[path]));
        }
    }

    private static Draws bound(SamplingPlan plan) {
        return plan.bind(1, START, draws -> {
                    for (int step = 0; step < STEPS; step++) {
                        normals(draws, EURO, 0, step);
                        normals(draws, DOLLAR, 0, step);
                    }
                })
                .get();
    }

    private static double[] normals(Draws draws, Driver driver, long block, int step) {
        double[] row = new double[PATHS];
        draws.normals(driver, block, START + 1 + step, row);
        return row;
    }
}
