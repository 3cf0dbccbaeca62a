package org.hedgerow.payoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.trade.Kyiv.HORIZON;
import static org.hedgerow.trade.Kyiv.JUNE;
import static org.hedgerow.trade.Kyiv.TODAY;
import static org.hedgerow.trade.Kyiv.USD;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.formula.Black;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.model.diffusion.Lognormal;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.random.SamplingPlan;
import org.hedgerow.risk.Estimate;
import org.hedgerow.simulation.Cancellation;
import org.hedgerow.simulation.Cancelled;
import org.hedgerow.simulation.Host;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.trade.Kyiv;
import org.junit.jupiter.api.Test;

class PathStreamTest {
    private static final double VOLATILITY = 0.12;
    private static final JointModel MODEL = JointModel.of(USD, new Lognormal(VolatilityTerm.flat(TODAY, VOLATILITY)));
    private static final PathStream STREAM = PathStream.of(Kyiv.market(), MODEL).spot(USD, HORIZON, JUNE);
    private static final Settings SETTINGS = new Settings(1 << 16, 1, 2);

    /** A call on the quotient of two rates of one path, struck at the quotient of their forwards. */
    private static void forwardStart(KeptPaths paths, double[] out) {
        double[] early = paths.spot(USD, JUNE);
        double[] late = paths.spot(USD, HORIZON);
        double strike = Kyiv.forward(HORIZON) / Kyiv.forward(JUNE);
        for (int path = 0; path < out.length; path++) {
            out[path] = Math.max(0, late[path] / early[path] - strike);
        }
    }

    @Test
    void aForwardStartingCallHasItsClosedForm() {
        double strike = Kyiv.forward(HORIZON) / Kyiv.forward(JUNE);
        double deviation = VOLATILITY * Math.sqrt(Kyiv.years(JUNE, HORIZON));
        double exact = Black.value(OptionSide.CALL, strike, strike, deviation, 1);
        for (SamplingPlan plan : List.of(SamplingPlan.PLAIN, SamplingPlan.ANTITHETIC, SamplingPlan.SOBOL)) {
            Estimate mean = STREAM.mean(PathStreamTest::forwardStart, SETTINGS.withPlan(plan));
            assertThat(mean.value()).as("%s", plan).isCloseTo(exact, within(4.5 * mean.standardError()));
            assertThat(mean.standardError()).isBetween(1e-8 * exact, 0.006 * exact);
            assertThat(mean.degreesOfFreedom().isPresent()).isEqualTo(plan == SamplingPlan.SOBOL);
        }
    }

    @Test
    void theMeanIsThatOfEveryPathsValueOnAnyThreads() {
        double[] values = STREAM.values(PathStreamTest::forwardStart, SETTINGS.withPaths(1_500));
        Estimate mean = STREAM.mean(PathStreamTest::forwardStart, new Settings(1_500, 1, 1));
        assertThat(values).hasSize(1_500);
        assertThat(mean.value()).isCloseTo(Arrays.stream(values).average().orElseThrow(), within(1e-15));
        assertThat(STREAM.mean(PathStreamTest::forwardStart, new Settings(1_500, 1, 8)))
                .isEqualTo(mean);
    }

    @Test
    void severalPayoffsShareTheirPathsAndMoreDatesInBetweenChangeNothingOfALognormalMean() {
        List<Estimate> means = STREAM.means(
                List.of(PathStreamTest::forwardStart, (paths, out) -> Arrays.fill(out, paths.block() < 0 ? 0 : 3)),
                SETTINGS,
                Progress.SILENT);
        assertThat(means.get(0)).isEqualTo(STREAM.mean(PathStreamTest::forwardStart, SETTINGS));
        assertThat(means.get(1)).isEqualTo(new Estimate(3, 0));
    }

    /** Every thread has one buffer for a block, whatever the number of paths. */
    @Test
    void rowsAreOfAWholeBlockAndUsedAgain() {
        Set<Integer> rows = ConcurrentHashMap.newKeySet();
        STREAM.mean(
                (paths, out) -> {
                    assertThat(paths.spot(USD, JUNE)).hasSize(PathBatch.SIZE).isSameAs(paths.row(new Spot(USD), JUNE));
                    assertThat(paths.paths()).isEqualTo(PathBatch.SIZE);
                    rows.add(System.identityHashCode(paths.spot(USD, JUNE)));
                    Arrays.fill(out, 0);
                },
                SETTINGS);
        assertThat(rows).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void whatIsNotReadIsRefusedByName() {
        assertThatThrownBy(() -> STREAM.mean((paths, out) -> paths.spot(USD, TODAY), SETTINGS))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("USD")
                .hasMessageContaining("2007-12-31");
        assertThatThrownBy(() -> PathStream.of(Kyiv.market(), MODEL).mean((paths, out) -> {}, SETTINGS))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("stream must read something");
        assertThatThrownBy(() -> STREAM.spot(USD, TODAY.minusDays(1)).mean((paths, out) -> {}, SETTINGS))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("2007-12-30");
    }

    @Test
    void aNumberThatIsNoneNamesItsPath() {
        assertThatThrownBy(() -> STREAM.mean((paths, out) -> Arrays.fill(out, Double.NaN), SETTINGS))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("pay-off 0")
                .hasMessageContaining("on path");
    }

    @Test
    void theHostMayEndIt() {
        Cancellation cancellation = new Cancellation();
        PathPayoff cancels = (paths, out) -> {
            cancellation.cancel();
            Arrays.fill(out, 0);
        };
        assertThatThrownBy(() -> STREAM.mean(cancels, SETTINGS.on(Host.of(cancellation))))
                .isInstanceOf(Cancelled.class);
    }
}
