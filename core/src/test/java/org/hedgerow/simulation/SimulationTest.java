package org.hedgerow.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.LongStream;
import org.hedgerow.booking.UnhedgedOutcome;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.market.Market;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.path.RecordedPath;
import org.hedgerow.position.Position;
import org.hedgerow.position.Stock;
import org.hedgerow.trade.Kyiv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimulationTest {
    private static final Watch.BlockEvent NOTHING = (batch, row) -> {};

    @ParameterizedTest(name = "{0} paths on {1} threads")
    @CsvSource({"1, 1", "1023, 2", "1024, 2", "1025, 2", "5000, 1", "5000, 3", "5000, 64"})
    void everyPathIsSimulatedOnceAndStandsAtItsPlace(int paths, int threads) {
        Outcomes outcomes = Watch.simulation(NOTHING).run(new Settings(paths, 1, threads), Progress.SILENT);
        double[] expected = new double[paths];
        Arrays.setAll(expected, path -> path);
        assertThat(outcomes.values(Watch.COLUMN)).isEqualTo(expected);
        assertThat(outcomes.moments(Watch.COLUMN).mean()).isEqualTo((paths - 1) / 2.0);
    }

    @Test
    void aBlockKnowsHowManyOfItsPathsCount() {
        Queue<String> blocks = new ConcurrentLinkedQueue<>();
        Watch.simulation((batch, row) -> blocks.add(batch.block() + ":" + batch.paths()))
                .run(new Settings(2_500, 1, 2), Progress.SILENT);
        assertThat(blocks).containsExactlyInAnyOrder("0:1024", "1:1024", "2:452");
    }

    @Test
    void progressCountsEveryBlockOnceUpToTheTotal() {
        Queue<Long> finished = new ConcurrentLinkedQueue<>();
        Queue<Long> totals = new ConcurrentLinkedQueue<>();
        Watch.simulation(NOTHING).run(new Settings(20 * 1_024 + 1, 1, 3), (done, total) -> {
            finished.add(done);
            totals.add(total);
        });
        assertThat(finished)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, 21).boxed().toList());
        assertThat(totals).containsOnly(21L);
    }

    @Test
    void aNumberThatIsNoneFailsTheRunNamingStrategyAndPath() {
        Simulation simulation = Watch.simulation((batch, row) -> {
            if (batch.block() == 3) {
                row[5] = Double.NaN;
            }
        });
        assertThatThrownBy(() -> simulation.run(new Settings(10_000, 1, 2), Progress.SILENT))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("watch")
                .hasMessageContaining("NaN")
                .hasMessageContaining("path 3077");
    }

    @Test
    void aRateThatTheModelCannotSupplyIsNamedBeforeAnythingRuns() {
        Market market = Kyiv.market();
        UnhedgedOutcome outcome = new UnhedgedOutcome(Position.of(Stock.net(Kyiv.USD, 1)), market, Kyiv.HORIZON);
        assertThatThrownBy(() -> Simulation.of(market, Kyiv.HORIZON, new RecordedPath(), List.of(outcome)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("model")
                .hasMessageContaining("USD");
    }

    @ParameterizedTest
    @CsvSource({"0, 1, paths", "-1, 1, paths", "1, 0, threads"})
    void settingsOutsideTheirRangeAreRefused(int paths, int threads, String name) {
        assertThatThrownBy(() -> new Settings(paths, 1, threads))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining(name);
    }
}
