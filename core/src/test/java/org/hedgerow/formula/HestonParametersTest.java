package org.hedgerow.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class HestonParametersTest {
    @ParameterizedTest(name = "{0}: {1} after {6} years is {7}")
    @CsvFileSource(resources = "square-root-variance.csv", numLinesToSkip = 1)
    void agreesWithTheMomentsOfTheSquareRootProcess(
            String id,
            String product,
            double initialVariance,
            double meanReversion,
            double longVariance,
            double volOfVol,
            double years,
            double expected,
            double tolerance) {
        HestonParameters heston = new HestonParameters(initialVariance, meanReversion, longVariance, volOfVol, 0);
        double value =
                switch (product) {
                    case "cir_mean" -> heston.expectedVariance(years);
                    case "cir_variance" -> heston.varianceOfVariance(years);
                    case "heston_expected_avg_variance" -> heston.averageVariance(years);
                    default -> throw new IllegalArgumentException(product);
                };
        assertThat(value).isCloseTo(expected, within(tolerance));
    }

    @Test
    void theVarianceStartsFromItsInitialValue() {
        HestonParameters heston = new HestonParameters(0.01, 1.5, 0.02, 0.3, -0.2);
        assertThat(heston.expectedVariance(0)).isEqualTo(0.01);
        assertThat(heston.averageVariance(0)).isEqualTo(0.01);
        assertThat(heston.averageVariance(1e-9)).isCloseTo(0.01, within(1e-10));
        assertThat(heston.varianceOfVariance(0)).isZero();
    }

    @Test
    void theFellerRatioIsTwiceThePullOverTheSpread() {
        assertThat(new HestonParameters(0.04, 0.5, 0.04, 1, -0.9).fellerRatio()).isCloseTo(0.04, within(1e-16));
    }
}
