package org.hedgerow.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LogReturnTest {
    @ParameterizedTest(name = "{0}: {1} is {7}")
    @CsvFileSource(resources = "merton-log-returns.csv", numLinesToSkip = 1)
    void agreesWithTheMomentsUnderMerton(
            String id,
            String product,
            double volatility,
            double intensity,
            double meanLogJump,
            double deviation,
            double years,
            double expected,
            double tolerance) {
        LogReturn law = LogReturn.of(volatility, new MertonJumps(intensity, meanLogJump, deviation), years);
        assertThat(moment(product, law)).isCloseTo(expected, within(tolerance));
    }

    @ParameterizedTest(name = "{0}: {1} is {8}")
    @CsvFileSource(resources = "kou-log-returns.csv", numLinesToSkip = 1)
    void agreesWithTheMomentsUnderKou(
            String id,
            String product,
            double volatility,
            double intensity,
            double upProbability,
            double upRate,
            double downRate,
            double years,
            double expected,
            double tolerance) {
        LogReturn law = LogReturn.of(volatility, new KouJumps(intensity, upProbability, upRate, downRate), years);
        assertThat(moment(product, law)).isCloseTo(expected, within(tolerance));
    }

    private static double moment(String product, LogReturn law) {
        return switch (product.substring(product.lastIndexOf("return_") + 7)) {
            case "variance" -> law.variance();
            case "skewness" -> law.skewness();
            case "excess_kurtosis" -> law.excessKurtosis();
            default -> throw new IllegalArgumentException(product);
        };
    }

    @Test
    void withoutJumpsAndVolatilityNothingMoves() {
        LogReturn still = LogReturn.of(0, new MertonJumps(0, 0.1, 0.1), 1);
        assertThat(still.mean()).isZero();
        assertThat(still.variance()).isZero();
        assertThat(still.excessKurtosis()).isZero();
    }

    /** The mean of the log follows from the mean of the rate: {@code E e^X = 1} for small jumps to second order. */
    @Test
    void theMeanOfTheLogKeepsTheForward() {
        LogReturn law = LogReturn.of(0.1, new MertonJumps(2, 0.001, 0.002), 0.5);
        assertThat(law.mean()).isCloseTo(-law.variance() / 2, within(2e-8));
    }
}
