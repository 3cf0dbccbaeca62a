package org.hedgerow.risk.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.hedgerow.math.Normal;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Ranks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Normal and lognormal outcomes, for which every measure has a closed form. */
class ClosedFormTest {
    private static final double DEVIATION = 0.2; // of log spot
    private static final double[] GRID = grid(100_000);
    private static final double[] DRAWS = draws(200_000);

    @ParameterizedTest
    @ValueSource(doubles = {0.9, 0.95, 0.99})
    void normalDrawsAgreeWithTheClosedForm(double alpha) {
        Ranks ranks = Ranks.of(DRAWS);
        double quantile = Normal.quantile(alpha);
        double shortfall = Normal.density(quantile) / (1 - alpha);
        assertAgrees(new ValueAtRisk(alpha).estimate(ranks), quantile);
        assertAgrees(new ExpectedShortfall(alpha).estimate(DRAWS, ranks), shortfall);
        assertAgrees(new UnexpectedLoss(alpha).estimate(DRAWS, ranks), shortfall);
        assertAgrees(new Mean().estimate(DRAWS, ranks), 0);
        assertAgrees(new StandardDeviation().estimate(DRAWS, ranks), 1);
        assertAgrees(new LossBeyond(quantile).estimate(DRAWS, ranks), 1 - alpha);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.9, 0.95, 0.99})
    void aLongLognormalPositionAgreesWithTheClosedForm(double alpha) {
        double[] outcome = changed(DRAWS, ClosedFormTest::gain);
        Ranks ranks = Ranks.of(outcome);
        double low = Normal.quantile(1 - alpha);
        double shortfall = 1 - Normal.cdf(low - DEVIATION) / (1 - alpha);
        assertAgrees(new ValueAtRisk(alpha).estimate(ranks), -gain(low));
        assertAgrees(new ExpectedShortfall(alpha).estimate(outcome, ranks), shortfall);
        assertAgrees(new UnexpectedLoss(alpha).estimate(outcome, ranks), shortfall);
    }

    /** The error of a normal sample's deviation is {@code 1 / sqrt(2 n)}, that of its median {@code sqrt(pi / 2 n)}. */
    @Test
    void errorsAgreeWithTheClosedForm() {
        Ranks ranks = Ranks.of(GRID);
        double root = Math.sqrt(GRID.length);
        assertThat(root * new StandardDeviation().estimate(GRID, ranks).standardError())
                .isCloseTo(Math.sqrt(0.5), within(1e-3));
        assertThat(root * new ValueAtRisk(0.5).estimate(ranks).standardError())
                .isCloseTo(Math.sqrt(Math.PI / 2), within(3e-3));
    }

    /** A unit of lognormal currency bought at 1, its mean rate. */
    private static double gain(double normal) {
        return StrictMath.exp(DEVIATION * normal - DEVIATION * DEVIATION / 2) - 1;
    }

    private static double[] grid(int paths) {
        double[] grid = new double[paths];
        Arrays.setAll(grid, path -> Normal.quantile((path + 0.5) / paths));
        return grid;
    }

    private static double[] draws(int paths) {
        Random random = new Random(1);
        return random.doubles(paths).map(Normal::quantile).toArray();
    }

    private static double[] changed(double[] outcome, DoubleUnaryOperator change) {
        return Arrays.stream(outcome).map(change).toArray();
    }

    private static void assertAgrees(Estimate estimate, double truth) {
        assertThat(Math.abs(estimate.value() - truth)).isLessThan(4.5 * estimate.standardError());
        assertThat(estimate.standardError()).isPositive().isLessThan(0.01 * Math.max(1, truth));
    }
}
