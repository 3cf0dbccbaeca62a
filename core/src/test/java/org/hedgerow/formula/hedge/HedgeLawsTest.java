package org.hedgerow.formula.hedge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hedgerow.check.InvalidValue;
import org.junit.jupiter.api.Test;

class HedgeLawsTest {
    private static final CrossHedge PAIR = new CrossHedge(0.8, 0.65, 0.81);

    @Test
    void noOtherRatioLeavesLessVariance() {
        assertThat(left(PAIR.ratio())).isCloseTo(PAIR.residualVariance(), within(1e-15));
        assertThat(left(PAIR.ratio() + 0.01)).isGreaterThan(PAIR.residualVariance());
        assertThat(left(PAIR.ratio() - 0.01)).isGreaterThan(PAIR.residualVariance());
    }

    private static double left(double ratio) {
        return 0.65 * 0.65 - 2 * ratio * 0.8 * 0.65 * 0.81 + ratio * ratio * 0.81 * 0.81;
    }

    @Test
    void whatMovesTogetherIsHedgedWholly() {
        double[] hedge = {1, -2, 4, 0.5};
        double[] exposure = {2.5, -3.5, 8.5, 1.5}; // twice and a half
        CrossHedge seen = CrossHedge.of(exposure, hedge);
        assertThat(seen.ratio()).isCloseTo(2, within(1e-15));
        assertThat(seen.residualVariance()).isCloseTo(0, within(1e-14));
    }

    @Test
    void aCallRestoresTheInitialMarginOnceTheMaintenanceMarginIsBroken() {
        MarginAccount account = new MarginAccount(100, 75);
        assertThat(account.call(75)).isZero();
        assertThat(account.call(74)).isEqualTo(26);
        assertThat(account.balances(new double[] {-26, -10, 20})).containsExactly(74, 90, 110);
        assertThatThrownBy(() -> new MarginAccount(100, 101))
                .isInstanceOf(InvalidValue.class)
                .hasMessageStartingWith("maintenance");
    }

    @Test
    void theBestMixHasItsMeanAndNoNeighbourVariesLess() {
        MeanVariance assets = new MeanVariance(
                List.of(0.01, 0.02, 0.04),
                List.of(List.of(4.0, 1.0, 0.0), List.of(1.0, 3.0, -1.0), List.of(0.0, -1.0, 9.0)));
        List<Double> best = assets.weights(0.025);
        assertThat(best.get(0) + best.get(1) + best.get(2)).isCloseTo(1, within(1e-14));
        assertThat(0.01 * best.get(0) + 0.02 * best.get(1) + 0.04 * best.get(2)).isCloseTo(0.025, within(1e-15));
        // Of the same sum and mean: weights moved along (2, -3, 1).
        for (double move : new double[] {-0.01, 0.01}) {
            List<Double> near = List.of(best.get(0) + 2 * move, best.get(1) - 3 * move, best.get(2) + move);
            assertThat(assets.variance(near)).isGreaterThan(assets.variance(best));
        }
    }

    /** Volatilities of 20 % and 30 % over two years, correlated by a half: {@code e^0.08, e^0.18} and {@code e^0.06}. */
    @Test
    void lognormalRatesOverTheirMeansAreCorrelatedALittleLess() {
        CrossHedge pair = CrossHedge.ofLognormal(0.5, 0.2, 0.3, 2);
        assertThat(pair.exposureDeviation()).isCloseTo(0.2885949889983514, within(1e-15));
        assertThat(pair.hedgeDeviation()).isCloseTo(0.4440916156851086, within(1e-15));
        assertThat(pair.correlation()).isCloseTo(0.4824850567609563, within(1e-14));
        assertThat(CrossHedge.ofLognormal(0.5, 0, 0.3, 2).correlation()).isZero();
        assertThat(CrossHedge.ofLognormal(1, 0.3, 0.3, 2).correlation()).isCloseTo(1, within(1e-15));
    }

    @Test
    void changesComeInPairsAndMoreThanOne() {
        assertThatThrownBy(() -> CrossHedge.of(new double[] {1}, new double[] {1}))
                .hasMessageStartingWith("exposure must have two changes");
        assertThatThrownBy(() -> CrossHedge.of(new double[] {1, 2, 3}, new double[] {1, 2}))
                .hasMessageStartingWith("hedge must have 3 changes");
        CrossHedge two = CrossHedge.of(new double[] {1, 3}, new double[] {2, 6});
        assertThat(two.exposureDeviation()).isCloseTo(Math.sqrt(2), within(1e-15));
        assertThat(two.hedgeDeviation()).isCloseTo(Math.sqrt(8), within(1e-15));
    }

    @Test
    void aMixIsOfAssetsWhoseMeansDifferAndWhoseVariancesAreSo() {
        assertThatThrownBy(() -> new MeanVariance(List.of(0.1, 0.2), List.of(List.of(1.0, 0.0))))
                .hasMessageStartingWith("covariance must have a row and a column");
        assertThatThrownBy(() -> new MeanVariance(List.of(0.1, 0.2), List.of(List.of(1.0, 0.0), List.of(0.0))))
                .hasMessageStartingWith("covariance must have a row and a column");
        assertThatThrownBy(() -> new MeanVariance(List.of(0.1, 0.2), List.of(List.of(1.0, 2.0), List.of(2.0, 1.0))))
                .hasMessageStartingWith("covariance must be positive definite");
        assertThatThrownBy(() ->
                        new MeanVariance(List.of(0.1, 0.1), List.of(List.of(1.0, 0.0), List.of(0.0, 1.0))).weights(0.2))
                .hasMessageStartingWith("means must differ");
    }
}
