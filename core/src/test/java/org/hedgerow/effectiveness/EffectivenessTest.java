package org.hedgerow.effectiveness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Optional;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.math.Normal;
import org.hedgerow.math.Philox4x32;
import org.hedgerow.risk.Estimate;
import org.hedgerow.sample.Sample;
import org.junit.jupiter.api.Test;

class EffectivenessTest {
    private static final EffectivenessRules RULES = EffectivenessRules.USUAL;

    /** Fifteen months of jet fuel and heating oil futures; Hull, Options, Futures and Other Derivatives, table 3.2. */
    private static final double[] JET = {
        0.029, 0.02, -0.044, 0.008, 0.026, -0.019, -0.01, -0.007, 0.043, 0.011, -0.036, -0.018, 0.009, -0.032, 0.023
    };

    private static final double[] OIL = {
        0.021, 0.035, -0.046, 0.001, 0.044, -0.029, -0.026, -0.029, 0.048, -0.006, -0.036, -0.011, 0.019, -0.027, 0.029
    };

    private static double[] sold(double[] changes, double amount) {
        double[] sold = new double[changes.length];
        for (int period = 0; period < sold.length; period++) {
            sold[period] = -amount * changes[period];
        }
        return sold;
    }

    /** SciPy's linregress(dS, -dF): of the changes on those of what is sold. */
    @Test
    void theRegressionIsThatOfTheBook() {
        OffsetRegression regression = OffsetRegression.of(JET, sold(OIL, 1)).orElseThrow();
        assertThat(regression.slope()).isCloseTo(-0.7776506742, within(1e-9));
        assertThat(regression.rSquared()).isCloseTo(0.8618752126, within(1e-9));
        assertThat(regression.slopeError()).isCloseTo(0.0863428725, within(1e-9));
        assertThat(regression.intercept()).isCloseTo(0.000873963918, within(1e-9));
        assertThat(regression.pValue()).isCloseTo(5.972146e-07, within(1e-12));
        assertThat(regression.fStatistic())
                .isCloseTo(Math.pow(regression.slope() / regression.slopeError(), 2), within(1e-9));
        assertThat(regression.finding(RULES)).isEqualTo(Finding.INEFFECTIVE); // 78 % are below the band
    }

    @Test
    void sellingTheRightAmountMakesItEffective() {
        RetrospectiveEffectiveness test = RetrospectiveEffectiveness.of(JET, sold(OIL, 0.7776506742), 1, RULES);
        assertThat(test.byRegression()).isEqualTo(Finding.EFFECTIVE);
        assertThat(test.varianceRemoved())
                .hasValueSatisfying(share -> assertThat(share).isCloseTo(0.8618752126, within(1e-9)));
        assertThat(test.periods()).hasSize(15);
        assertThat(test.cumulative().get(14).item()).isCloseTo(0.003, within(1e-15));
        assertThat(test.cumulative().get(14).ratio()).isPresent();
    }

    @Test
    void ofSmallChangesTheRatioMeansNothing() {
        RetrospectiveEffectiveness test =
                RetrospectiveEffectiveness.of(new double[] {0.0009, -12}, new double[] {0.5, 11}, 1, RULES);
        assertThat(test.periods().get(0).ratio()).isEmpty();
        assertThat(test.periods().get(0).finding(RULES)).isEqualTo(Finding.NOT_MEANINGFUL);
        assertThat(test.periods().get(1).finding(RULES)).isEqualTo(Finding.EFFECTIVE);
        assertThat(test.offset()).isEqualTo(Finding.EFFECTIVE);
        assertThat(test.byRegression()).isEqualTo(Finding.NOT_MEANINGFUL); // of two periods
    }

    @Test
    void aRateThatNeverMovedHasNoRegression() {
        assertThat(OffsetRegression.of(new double[5], new double[5])).isEmpty();
        assertThatThrownBy(() -> OffsetRegression.of(new double[5], JET)).isInstanceOf(InvalidValue.class);
    }

    /** A forward on the flow's own date at its own rate undoes it to the last digit; a bank's spread does not matter. */
    @Test
    void theHypotheticalDerivativeStandsForTheItem() {
        HypotheticalDerivative derivative = new HypotheticalDerivative(1_000, 5.2);
        double[] forwards = {5.2, 5.4, 5.1, 5.3};
        double[] discounts = {0.97, 0.98, 0.99, 1};
        assertThat(derivative.value(5.2, 0.97)).isZero();
        assertThat(derivative.changes(forwards, discounts))
                .containsExactly(new double[] {-196, 295, -199}, within(1e-9));
        double[] hedge = derivative.changes(forwards, discounts);
        OffsetRegression against = OffsetRegression.of(hedge, hedge).orElseThrow();
        assertThat(against.slope()).isCloseTo(1, within(1e-12));
        assertThat(derivative.spotElement(new double[] {5, 5.25, 5}))
                .containsExactly(new double[] {-250, 250}, within(1e-9));
    }

    /** item = x, hedge = -0.9 x + 0.3 e with independent normal x and e: what follows is known. */
    @Test
    void simulatedNumbersAreWithinTheirErrorsOfTheTruth() {
        int paths = 40_000;
        double[] item = new double[paths];
        double[] hedged = new double[paths];
        double[] spot = new double[paths];
        long[] drawn = new long[Philox4x32.BLOCK_LENGTH];
        for (int path = 0; path < paths; path++) {
            Philox4x32.block(1, path, 0, drawn);
            item[path] = Normal.quantile(((drawn[0] >>> 11) + 0.5) * 0x1.0p-53);
            spot[path] = -0.9 * item[path];
            double noise = 0.3 * Normal.quantile(((drawn[1] >>> 11) + 0.5) * 0x1.0p-53);
            hedged[path] = item[path] + spot[path] + noise - 5;
        }
        ProspectiveEffectiveness test =
                ProspectiveEffectiveness.of("hedge", item, hedged, spot, Map.of(), Sample.plain(paths), 1, RULES);
        SimulatedRegression whole = test.whole().orElseThrow();
        near(whole.slope(), -0.9 / 0.9);
        near(whole.intercept(), -5);
        near(whole.rSquared(), 0.9);
        near(whole.varianceRemoved(), 0.9);
        assertThat(whole.pValue()).isZero();
        assertThat(whole.slope().standardError()).isBetween(0.0014, 0.0020); // sqrt(0.1 / 0.9 / paths)
        assertThat(test.spotElement().orElseThrow().rSquared().value()).isCloseTo(1, within(1e-12));
        assertThat(test.finding()).isEqualTo(Finding.EFFECTIVE);
        near(test.notMeaningful(), 2 * Normal.cdf(0.001) - 1);
    }

    private static void near(Estimate estimate, double truth) {
        assertThat(Math.abs(estimate.value() - truth)).isLessThan(4.5 * estimate.standardError());
    }

    @Test
    void doingNothingHasNoRegression() {
        double[] item = {1, 2, 3, 4};
        ProspectiveEffectiveness test =
                ProspectiveEffectiveness.of("none", item, item, new double[4], Map.of(), Sample.plain(4), 1, RULES);
        assertThat(test.whole()).isEqualTo(Optional.empty());
        assertThat(test.finding()).isEqualTo(Finding.NOT_MEANINGFUL);
    }
}
