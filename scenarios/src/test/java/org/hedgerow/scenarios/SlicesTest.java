package org.hedgerow.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.random.SamplingPlan;
import org.hedgerow.scenario.Request;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenario.SlicedRun;
import org.hedgerow.scenarios.read.ScenarioReader;
import org.hedgerow.scenarios.report.json.ResultDocument;
import org.hedgerow.simulation.Cancellation;
import org.hedgerow.simulation.Cancelled;
import org.hedgerow.simulation.Host;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.simulation.Slice;
import org.hedgerow.simulation.SliceStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A slice is a function of the scenario and its place: whoever computes it, in whatever order, the result has the same bytes. */
class SlicesTest {
    /** Two slices, the second of them short. */
    private static final int PATHS = 16_384 + 2 * 1_024;

    private static final class Kept implements SliceStore {
        private final Map<Slice, byte[]> slices = new ConcurrentHashMap<>();
        private final AtomicInteger computed = new AtomicInteger();

        @Override
        public Optional<byte[]> find(Slice slice) {
            return Optional.ofNullable(slices.get(slice));
        }

        @Override
        public void keep(Slice slice, byte[] bytes) {
            computed.incrementAndGet();
            slices.put(slice, bytes);
        }
    }

    private static Scenario shipped(String name) throws IOException {
        String file = "/scenarios/" + name + ".json";
        try (InputStream in = SlicesTest.class.getResourceAsStream(file)) {
            return new ScenarioReader().read(file, in.readAllBytes());
        }
    }

    private static Settings settings(SamplingPlan plan, int threads) {
        int multiple = plan.multiple(1_024);
        return new Settings((PATHS + multiple - 1) / multiple * multiple, 3, threads, plan);
    }

    private static SamplingPlan plan(String name) {
        return switch (name) {
            case "antithetic" -> SamplingPlan.ANTITHETIC;
            case "sobol" -> SamplingPlan.SOBOL;
            default -> SamplingPlan.PLAIN;
        };
    }

    private static byte[] result(Scenario scenario, Settings settings, SliceStore store) {
        return ResultDocument.of(scenario.run(settings.on(Host.NONE.with(store)), Request.NONE, Progress.SILENT))
                .bytes();
    }

    /** Limits on paths, alternatives with another drift, weights, counterparties, borrowers: what slices have to bring over. */
    @ParameterizedTest
    @CsvSource({
        "ua-bank-2007, antithetic",
        "ua-importer-2007-managed, plain",
        "ua-importer-2007-managed, sobol",
        "eur-exporter, plain",
        "unhedged-borrowers, plain"
    })
    void slicesThatOthersComputedGiveTheSameBytes(String name, String plan) throws IOException {
        Scenario scenario = shipped(name);
        Settings settings = settings(plan(plan), 2);
        byte[] alone = ResultDocument.of(scenario.run(settings, Request.NONE, Progress.SILENT))
                .bytes();
        SlicedRun elsewhere = scenario.sliced(settings.on(Host.NONE), Request.NONE, Progress.SILENT);
        List<Slice> slices = new ArrayList<>(elsewhere.slices());
        Collections.shuffle(slices, new Random(7));
        Kept store = new Kept();
        slices.parallelStream().forEach(slice -> store.slices.put(slice, elsewhere.compute(slice)));
        assertThat(slices).hasSizeGreaterThanOrEqualTo(2);
        assertThat(result(scenario, settings.on(Host.NONE), store)).isEqualTo(alone);
        assertThat(store.slices.keySet().stream()
                        .filter(slice -> !slices.contains(slice))
                        .count())
                .as("slices that the run itself had to compute")
                .isEqualTo(store.computed.get());
    }

    @Test
    void aRunThatWasCutShortGoesOnToTheSameBytes() throws IOException {
        Scenario scenario = shipped("ua-importer-2007-managed");
        Settings settings = settings(SamplingPlan.PLAIN, 3);
        byte[] alone = ResultDocument.of(scenario.run(settings, Request.NONE, Progress.SILENT))
                .bytes();
        Kept store = new Kept();
        Cancellation cancellation = new Cancellation();
        AtomicInteger blocks = new AtomicInteger();
        Progress stop = (done, total) -> {
            if (blocks.incrementAndGet() == 2) {
                cancellation.cancel();
            }
        };
        assertThatThrownBy(() -> scenario.run(settings.on(Host.of(cancellation).with(store)), Request.NONE, stop))
                .isInstanceOf(Cancelled.class);
        int kept = store.slices.size();
        assertThat(kept).isBetween(2, 5);
        assertThat(result(scenario, settings, store)).isEqualTo(alone);
        int computed = store.computed.get();
        assertThat(result(scenario, settings, store)).isEqualTo(alone);
        assertThat(store.computed).as("slices computed when all were there").hasValue(computed);
    }

    @Test
    void bytesOfAnotherShapeAreComputedAgain() throws IOException {
        Scenario scenario = shipped("us-importer-jpy");
        Settings settings = settings(SamplingPlan.PLAIN, 2);
        byte[] alone = ResultDocument.of(scenario.run(settings, Request.NONE, Progress.SILENT))
                .bytes();
        Kept store = new Kept();
        SlicedRun sliced = scenario.sliced(settings, Request.NONE, Progress.SILENT);
        Slice first = sliced.slices().get(0);
        byte[] right = sliced.compute(first);
        for (byte[] wrong : List.of(sliced.compute(sliced.slices().get(1)), Arrays.copyOf(right, 999), new byte[0])) {
            store.slices.put(first, wrong);
            assertThat(result(scenario, settings, store)).isEqualTo(alone);
            assertThat(store.slices.get(first)).isEqualTo(right);
        }
    }

    @Test
    void aSliceOfAnotherRunIsRefused() throws IOException {
        SlicedRun sliced =
                shipped("us-importer-jpy").sliced(settings(SamplingPlan.PLAIN, 1), Request.NONE, Progress.SILENT);
        assertThatThrownBy(() -> sliced.compute(new Slice("answer-0", 1_024, 0)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("slice must be of [answer-0");
        assertThatThrownBy(() -> new Slice("answer-0", PATHS, 2)).hasMessageContaining("number");
    }
}
