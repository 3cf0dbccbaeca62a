package org.hedgerow.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.hedgerow.check.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class GarchTest {
    @ParameterizedTest(name = "{0}: after {6} steps {7}")
    @CsvFileSource(resources = "garch-deviations.csv", numLinesToSkip = 1)
    void agreesWithThePublishedRecursion(
            String id,
            double omega,
            double alpha,
            double beta,
            double shock,
            double initialVariance,
            int steps,
            double expected,
            double tolerance) {
        double[] shocks = new double[steps];
        Arrays.fill(shocks, shock);
        double[] variances = Garch.symmetric(omega, alpha, beta).variances(initialVariance, shocks);
        assertThat(Math.sqrt(variances[steps])).isCloseTo(expected, within(tolerance));
    }

    @ParameterizedTest(name = "{0}: {6}")
    @CsvFileSource(resources = "garch-updates.csv", numLinesToSkip = 1)
    void agreesWithThePublishedUpdate(
            String id,
            double omega,
            double alpha,
            double beta,
            double deviation,
            double shock,
            double expected,
            double tolerance) {
        assertThat(Garch.symmetric(omega, alpha, beta).next(deviation * deviation, shock))
                .isCloseTo(expected, within(tolerance));
    }

    @ParameterizedTest(name = "{0}: {4}")
    @CsvFileSource(resources = "ewma-updates.csv", numLinesToSkip = 1)
    void agreesWithThePublishedWeightedAverage(
            String id, double decay, double deviation, double shock, double expected, double tolerance) {
        assertThat(Garch.ewma(decay).next(deviation * deviation, shock)).isCloseTo(expected, within(tolerance));
    }

    @Test
    void aFallWeighsMoreThanARise() {
        Garch garch = new Garch(1e-6, 0.05, 0.1, 0.8);
        assertThat(garch.next(0, -0.01)).isCloseTo(1e-6 + 0.15e-4, within(1e-18));
        assertThat(garch.next(0, 0.01)).isCloseTo(1e-6 + 0.05e-4, within(1e-18));
    }

    @Test
    void theExpectedVarianceSettlesAtTheLongRun() {
        Garch garch = new Garch(2e-6, 0.05, 0.06, 0.9);
        double next = garch.omega() + garch.persistence() * 1e-4;
        assertThat(garch.expectedVariance(1e-4, 0)).isEqualTo(1e-4);
        assertThat(garch.expectedVariance(1e-4, 1)).isCloseTo(next, within(1e-18));
        assertThat(garch.expectedVariance(1e-4, 5_000)).isCloseTo(garch.longRunVariance(), within(1e-16));
        assertThat(Garch.ewma(0.94).expectedVariance(1e-4, 250)).isEqualTo(1e-4);
        assertThat(Garch.ewma(0.94).longRunVariance()).isInfinite();
    }

    @Test
    void noShockMayLowerTheVarianceBelowItsFloor() {
        assertThatThrownBy(() -> new Garch(1e-6, 0.05, -0.06, 0.9))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("gamma must not exceed alpha below zero, but is -0.06");
    }
}
