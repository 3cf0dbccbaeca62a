package org.hedgerow.formula.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.math.Normal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the published rows do not say of the closed forms. */
class RiskFormulasTest {
    @ParameterizedTest
    @CsvSource({"1, 0.5", "1, -0.5", "0, 2", "0, -2", "-0.3, 4", "0.2, 0"})
    void aQuadraticGainIsAsLikelyBelowItsQuantileAsTheLevelSays(double delta, double gamma) {
        DeltaGamma position = new DeltaGamma(delta, gamma, 0.3);
        for (double level : new double[] {0.01, 0.3, 0.5, 0.9, 0.999}) {
            assertThat(position.cdf(position.quantile(level))).isCloseTo(level, within(1e-9));
            double gain = position.quantile(level);
            double below = mean(x -> delta * x + gamma * x * x / 2 <= gain ? 1 : 0, 0.3);
            assertThat(below).isCloseTo(level, within(1e-4));
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 0.5", "0, -2", "-0.3, 4"})
    void theMomentsOfAQuadraticGainAreItsIntegrals(double delta, double gamma) {
        DeltaGamma position = new DeltaGamma(delta, gamma, 0.3);
        DoubleUnaryOperator gain = x -> delta * x + gamma * x * x / 2;
        double mean = mean(gain, 0.3);
        double variance = mean(x -> power(gain.applyAsDouble(x) - mean, 2), 0.3);
        assertThat(position.mean()).isCloseTo(mean, within(1e-9));
        assertThat(position.standardDeviation()).isCloseTo(Math.sqrt(variance), within(1e-9));
        assertThat(position.skewness())
                .isCloseTo(mean(x -> power(gain.applyAsDouble(x) - mean, 3), 0.3) / power(variance, 1.5), within(1e-8));
        assertThat(position.excessKurtosis())
                .isCloseTo(
                        mean(x -> power(gain.applyAsDouble(x) - mean, 4), 0.3) / power(variance, 2) - 3, within(1e-8));
    }

    @Test
    void theExpansionIsNearTheExactLossOfASlightlyCurvedPosition() {
        DeltaGamma position = new DeltaGamma(1, 0.5, 0.05);
        assertThat(position.cornishFisher(0.99)).isCloseTo(position.valueAtRisk(0.99), within(1e-6));
        assertThat(position.normal().valueAtRisk(0.99)).isNotCloseTo(position.valueAtRisk(0.99), within(1e-3));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.3, 0, 1e-9, 0.2, 0.7})
    void theShortfallOfAParetoTailIsTheMeanOfItsQuantiles(double shape) {
        ParetoTail tail = new ParetoTail(2, 0.05, 1.5, shape);
        double sum = 0;
        int steps = 20_000;
        for (int step = 0; step < steps; step++) {
            double u = power((step + 0.5) / steps, 3); // finer where quantiles are large
            double width = power((step + 1.0) / steps, 3) - power(step / (double) steps, 3);
            sum += width * tail.valueAtRisk(1 - 0.01 * u);
        }
        assertThat(tail.expectedShortfall(0.99)).isCloseTo(sum, within(2e-4 * sum));
        assertThat(tail.valueAtRisk(0.95)).isCloseTo(2, within(1e-9));
    }

    @Test
    void aParetoTailWithoutAMeanHasNoFiniteShortfallAndNoQuantileBelowItsThreshold() {
        ParetoTail tail = new ParetoTail(2, 0.05, 1.5, 1);
        assertThat(tail.expectedShortfall(0.99)).isInfinite();
        assertThatThrownBy(() -> tail.valueAtRisk(0.9)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void contributionsOfPositionsAddUpToTheDeviationOfAll() {
        double[][] correlations = {{1, 0.3, -0.2}, {0.3, 1, 0.5}, {-0.2, 0.5, 1}};
        double[] amounts = {100, -40, 70};
        double[] deviations = {0.1, 0.2, 0.15};
        NormalPortfolio all = new NormalPortfolio(amounts, deviations, correlations);
        double sum = 0;
        for (int position = 0; position < 3; position++) {
            sum += all.contribution(position);
            assertThat(all.beta(position) * amounts[position] * deviations[position])
                    .isCloseTo(all.contribution(position), within(1e-12));
        }
        assertThat(sum).isCloseTo(all.deviation(), within(1e-12));
        assertThat(all.undiversified()).isGreaterThan(all.deviation());
    }

    @Test
    void anExpansionWithFatTailsIsMonotoneAndOneThatIsOnlyCrookedIsNot() {
        assertThat(new CornishFisher(0, 0).isMonotone()).isTrue();
        assertThat(new CornishFisher(0.5, 2).isMonotone()).isTrue();
        assertThat(new CornishFisher(1, 0).isMonotone()).isFalse();
        assertThat(new CornishFisher(0, 9).isMonotone()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0.5, 2", "1, 0", "0, 9", "-0.4, 1", "0.1, 0.02", "0, 7.9"})
    void anExpansionIsMonotoneWhereNoStepOfItFalls(double skewness, double excessKurtosis) {
        CornishFisher expansion = new CornishFisher(skewness, excessKurtosis);
        boolean rises = true;
        for (double z = -30; z < 30; z += 0.01) {
            rises &= expansion.quantile(z + 0.01) >= expansion.quantile(z);
        }
        assertThat(expansion.isMonotone()).isEqualTo(rises);
    }

    @Test
    void slopesOfTheExpansionAreItsDifferences() {
        double step = 1e-6;
        CornishFisher at = new CornishFisher(0.4, 1.2);
        double bySkewness =
                (new CornishFisher(0.4 + step, 1.2).quantile(2.3) - new CornishFisher(0.4 - step, 1.2).quantile(2.3));
        double byKurtosis =
                (new CornishFisher(0.4, 1.2 + step).quantile(2.3) - new CornishFisher(0.4, 1.2 - step).quantile(2.3));
        assertThat(at.slopeInSkewness(2.3)).isCloseTo(bySkewness / (2 * step), within(1e-8));
        assertThat(at.slopeInKurtosis(2.3)).isCloseTo(byKurtosis / (2 * step), within(1e-8));
    }

    @Test
    void theMeanExcessOverTheValueAtRiskIsTheTailsPartOfTheShortfall() {
        NormalRisk loss = new NormalRisk(1, 2);
        double valueAtRisk = loss.valueAtRisk(0.95);
        assertThat(valueAtRisk + loss.expectedExcess(valueAtRisk) / 0.05)
                .isCloseTo(loss.expectedShortfall(0.95), within(1e-12));
    }

    /** Over a normal number of mean 0. */
    private static double mean(DoubleUnaryOperator function, double deviation) {
        double sum = 0;
        double step = 1e-4;
        for (double z = -9 + step / 2; z < 9; z += step) {
            sum += step * Normal.density(z) * function.applyAsDouble(deviation * z);
        }
        return sum;
    }

    private static double power(double base, double exponent) {
        return Math.signum(base) > 0 || exponent == 2 || exponent == 4
                ? StrictMath.pow(base, exponent)
                : -StrictMath.pow(-base, exponent);
    }

    /** Losses 1, 2, 4 and 8: at a half 2 and a half of the step to 4, at two thirds 4. */
    @Test
    void aHistoricalQuantileLiesBetweenTwoLosses() {
        HistoricalRisk history = new HistoricalRisk(new double[] {-4, -1, -8, -2});
        assertThat(history.valueAtRisk(0.5)).isCloseTo(3, within(1e-14));
        assertThat(history.valueAtRisk(0.25)).isCloseTo(1.75, within(1e-14));
        assertThat(history.valueAtRisk(0.9)).isCloseTo(4 + 0.7 * 4, within(1e-13));
        assertThat(history.expectedShortfall(0.5)).isCloseTo(6, within(1e-14));
        HistoricalRisk flat = new HistoricalRisk(new double[] {-3, -3, -3});
        assertThat(flat.valueAtRisk(0.99)).isEqualTo(3);
        assertThat(flat.expectedShortfall(0.99)).isEqualTo(3);
        assertThatThrownBy(() -> new HistoricalRisk(new double[0])).hasMessageStartingWith("gains must have");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.1, Double.NaN})
    void aLevelIsBetweenNothingAndAll(double alpha) {
        assertThatThrownBy(() -> new NormalRisk(0, 1).valueAtRisk(alpha))
                .hasMessage("alpha must be between 0 and 1, but is " + alpha);
    }

    @Test
    void aPortfolioIsOfAsManyDeviationsAndCorrelations() {
        double[][] two = {{1, 0.5}, {0.5, 1}};
        assertThatThrownBy(() -> new NormalPortfolio(new double[0], new double[0], new double[0][]))
                .hasMessageStartingWith("amounts must have");
        assertThatThrownBy(() -> new NormalPortfolio(new double[] {1, 2}, new double[] {1}, two))
                .hasMessageStartingWith("deviations must be 2");
        assertThatThrownBy(() -> new NormalPortfolio(new double[] {1, 2}, new double[] {1, 2}, new double[][] {{1}}))
                .hasMessageStartingWith("correlations must be 2");
        for (double[][] crooked : new double[][][] {{{1, 0.5}, {0.5}}, {{1, 0.5}, {0.5, 0.9}}}) {
            assertThatThrownBy(() -> new NormalPortfolio(new double[] {1, 2}, new double[] {1, 2}, crooked))
                    .hasMessageContaining("square with ones");
        }
        assertThatThrownBy(() -> new NormalPortfolio(
                        new double[] {1, 2}, new double[] {1, 2}, new double[][] {{1, 0.5}, {0.4, 1}}))
                .hasMessageContaining("symmetric");
        assertThat(new NormalPortfolio(new double[] {2}, new double[] {3}, new double[][] {{1}}).deviation())
                .isEqualTo(6);
    }

    /** {@code m + g s^2 / 2}, the exponent of a lognormal mean; a loss that is certain exceeds an amount or does not. */
    @Test
    void aNormalLossHasClosedForms() {
        assertThat(new NormalRisk(0.5, 3).entropic(0.2)).isCloseTo(0.5 + 0.9, within(1e-14));
        double mean = mean(x -> Math.exp(0.2 * (0.5 + x)), 3);
        assertThat(new NormalRisk(0.5, 3).entropic(0.2)).isCloseTo(Math.log(mean) / 0.2, within(1e-7));
        assertThat(new NormalRisk(5, 0).expectedExcess(3)).isEqualTo(2);
        assertThat(new NormalRisk(5, 0).expectedExcess(6)).isZero();
    }

    @Test
    void aPositionThatMovesWithNothingGainsNothing() {
        DeltaGamma nothing = new DeltaGamma(0, 0, 0.3);
        assertThat(nothing.cdf(-1e-9)).isZero();
        assertThat(nothing.cdf(0)).isEqualTo(1);
        assertThat(nothing.quantile(0.3)).isZero();
        assertThat(new DeltaGamma(0, 2, 0.3).cdf(0)).isZero(); // a square is never below nothing
        assertThat(new DeltaGamma(0, -2, 0.3).cdf(0)).isEqualTo(1);
        assertThat(new DeltaGamma(0, 2, 0.3).cdf(-1)).isZero();
    }

    @ParameterizedTest(name = "share {0}")
    @ValueSource(doubles = {0, -0.1, 1.1, Double.NaN})
    void aTailHasAShareOfTheLosses(double share) {
        assertThatThrownBy(() -> new ParetoTail(0, share, 1, 0.1)).hasMessageStartingWith("share must be above 0");
        assertThat(new ParetoTail(0, 1, 1, 0.1).share()).isEqualTo(1);
    }

    /** At {@code K / 8 = S^2 / 6 + S^2 / 144 ...} the parabola of the slope touches zero. */
    @ParameterizedTest(name = "skewness {0}, kurtosis {1}")
    @CsvSource({
        "0, 0, true",
        "0, 7.9, true",
        "0, 8.1, false",
        "0, -0.1, false",
        "0.5, 2, true",
        "0.5, 0.33, false",
        "1, 2.5, true",
        "1, 1.4, false",
        "-1, 2.5, true",
        "1.5, 5, true",
        "2, 5.4, false",
        "2, 7, true"
    })
    void anExpansionIsMonotoneWhereItsParabolaIsNowhereNegative(double skewness, double kurtosis, boolean monotone) {
        CornishFisher expansion = new CornishFisher(skewness, kurtosis);
        boolean falls = false;
        for (double z = -60; z < 60; z += 0.01) {
            falls |= expansion.quantile(z + 0.005) < expansion.quantile(z - 0.005);
        }
        assertThat(expansion.isMonotone()).isEqualTo(!falls).isEqualTo(monotone);
    }
}
