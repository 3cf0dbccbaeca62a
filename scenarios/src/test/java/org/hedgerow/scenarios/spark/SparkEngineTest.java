package org.hedgerow.scenarios.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.io.Serial;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.random.SamplingPlan;
import org.hedgerow.scenario.Request;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenarios.command.Refusal;
import org.hedgerow.scenarios.command.ScenarioSource;
import org.hedgerow.scenarios.command.SetOptions;
import org.hedgerow.scenarios.engine.Cluster;
import org.hedgerow.scenarios.engine.Extras;
import org.hedgerow.scenarios.engine.Nowhere;
import org.hedgerow.scenarios.engine.SentQuestion;
import org.hedgerow.scenarios.report.json.ResultDocument;
import org.hedgerow.simulation.Host;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.simulation.Slice;
import org.hedgerow.simulation.SliceStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Spark in this process: what its tasks compute is what the run would have computed, whatever becomes of them. */
@Tag("spark")
class SparkEngineTest {
    /** Alternatives, and a drift of its own. */
    private static final ScenarioSource SOURCE =
            ScenarioSource.of("ua-importer-2007", InputStream.nullInputStream(), SetOptions.NONE);

    private static final Scenario SCENARIO = SOURCE.scenario();

    /** Three slices a pass. */
    private static final Settings SETTINGS = new Settings(2 * 16_384 + 1_500, 5, 2, SamplingPlan.PLAIN);

    private static final SentQuestion QUESTION =
            SentQuestion.of(SOURCE, new Extras(false, false, List.of()), SETTINGS, Request.NONE);

    private static final String SERIALIZER = "spark.serializer";

    private static JavaSparkContext context;
    private static Broadcast<SentQuestion> sent;
    private static byte[] alone;

    private final List<String> notes = Collections.synchronizedList(new ArrayList<>());

    @BeforeAll
    static void connect() {
        System.setProperty(SERIALIZER, "org.apache.spark.serializer.KryoSerializer"); // as some clusters have it
        try {
            Cluster local = new Cluster(Optional.of("local[2,4]"), false, note -> {});
            context = new JavaSparkContext(
                    SparkEngine.configuration(local).setAppName("test").set("spark.log.level", "OFF"));
        } finally {
            System.clearProperty(SERIALIZER);
        }
        sent = context.broadcast(QUESTION);
        alone = result(Host.NONE);
    }

    @AfterAll
    static void disconnect() {
        context.close();
    }

    private static byte[] result(Host host) {
        return ResultDocument.of(SCENARIO.run(SETTINGS.on(host), Request.NONE, Progress.SILENT))
                .bytes();
    }

    /** Counts what the run itself computes. */
    private static final class Counted implements SliceStore {
        private final SliceStore store;
        private final AtomicInteger own = new AtomicInteger();

        Counted(SliceStore store) {
            this.store = store;
        }

        @Override
        public void begins(List<Slice> ofPass) {
            store.begins(ofPass);
        }

        @Override
        public Optional<byte[]> find(Slice slice) {
            return store.find(slice);
        }

        @Override
        public void keep(Slice slice, byte[] bytes) {
            own.incrementAndGet();
            store.keep(slice, bytes);
        }
    }

    private static final class Kept implements SliceStore {
        private final Map<Slice, byte[]> slices = new ConcurrentHashMap<>();

        @Override
        public Optional<byte[]> find(Slice slice) {
            return Optional.ofNullable(slices.get(slice));
        }

        @Override
        public void keep(Slice slice, byte[] bytes) {
            slices.put(slice, bytes);
        }
    }

    /** The result with this work in the tasks; how many slices the run itself had to compute. */
    private int check(Function<SliceOrder, ComputedSlice> work, SliceStore kept) {
        Sender sender = new Sender(context, work, QUESTION.fingerprint(), notes::add);
        Counted store = new Counted(new ClusterStore(kept, sender, () -> false));
        assertThat(result(Host.NONE.with(store))).isEqualTo(alone);
        return store.own.get();
    }

    @Test
    void tasksComputeEverySliceAndTheResultHasTheSameBytes() {
        Kept kept = new Kept();
        assertThat(check(new ComputeSlice(sent, 1), kept)).isZero();
        assertThat(kept.slices.keySet())
                .containsExactlyInAnyOrderElementsOf(QUESTION.sliced(1).slices())
                .hasSizeGreaterThan(6);
        assertThat(notes).isEmpty();
    }

    @Test
    void whatClustersAskOfOthersDoesNotChangeHowRecordsAreSent() {
        assertThat(context.getConf().get(SERIALIZER)).endsWith(".JavaSerializer");
        assertThat(context.getConf().get("spark.ui.enabled")).isEqualTo("false");
    }

    @Test
    void ofWhatIsKeptNothingIsHeldOnceItIsTaken() {
        Kept kept = new Kept();
        Sender sender = new Sender(context, new ComputeSlice(sent, 1), QUESTION.fingerprint(), notes::add);
        ClusterStore store = new ClusterStore(kept, sender, () -> false);
        List<Slice> slices = Slice.of("answer-0", SETTINGS.paths());
        store.begins(slices);
        slices.forEach(slice -> assertThat(store.find(slice)).contains(kept.slices.get(slice)));
        assertThat(store.waiting()).isZero();
        slices.forEach(slice -> assertThat(store.find(slice)).contains(kept.slices.get(slice)));
        store.end();
    }

    @Test
    void oneSliceIsSentBeforeItsSizeIsKnownAndThenAsManyAsFit() {
        Sender sender = new Sender(context, new ComputeSlice(sent, 1), QUESTION.fingerprint(), notes::add);
        Slice slice = Slice.of("answer-0", SETTINGS.paths()).get(0);
        assertThat(sender.batch(slice)).isEqualTo(1);
        assertThat(sender.atATime(slice)).isEqualTo(1);
        sender.checked(ComputedSlice.of(SliceOrder.of(slice), QUESTION.fingerprint(), new byte[1_000]));
        assertThat(sender.batch(slice)).isEqualTo(2 * 2);
        assertThat(sender.atATime(slice)).isEqualTo(2);
        assertThat(sender.batch(new Slice("forward-drift-0", 1, 0))).isEqualTo(1);
    }

    @Test
    void whatIsKeptIsNotComputedAgain() {
        Kept kept = new Kept();
        kept.slices.putAll(sliced());
        Function<SliceOrder, ComputedSlice> never = order -> {
            throw new IllegalStateException("not to be computed: " + order);
        };
        assertThat(check(never, kept)).isZero();
    }

    private static Map<Slice, byte[]> sliced() {
        Map<Slice, byte[]> all = new ConcurrentHashMap<>();
        var run = QUESTION.sliced(1);
        run.slices().forEach(slice -> all.put(slice, run.compute(slice)));
        return all;
    }

    private static final class FailingAtFirst implements Function<SliceOrder, ComputedSlice> {
        @Serial
        private static final long serialVersionUID = 1L;

        private final ComputeSlice work = new ComputeSlice(sent, 1);

        @Override
        public ComputedSlice call(SliceOrder order) {
            if (order.number() == 1 && TaskContext.get().attemptNumber() < 2) {
                throw new IllegalStateException("as if a machine were lost");
            }
            return work.call(order);
        }
    }

    @Test
    void aTaskThatFailsIsTriedAgain() {
        assertThat(check(new FailingAtFirst(), new Nowhere())).isZero();
    }

    private static final class Breaking implements Function<SliceOrder, ComputedSlice> {
        @Serial
        private static final long serialVersionUID = 1L;

        private final ComputeSlice work = new ComputeSlice(sent, 1);

        @Override
        public ComputedSlice call(SliceOrder order) {
            ComputedSlice computed = work.call(order);
            byte[] bytes = computed.whole().orElseThrow().clone();
            return switch (order.number()) {
                case 0 -> computed;
                case 1 -> computed.with(flipped(bytes));
                default -> computed.with(Arrays.copyOf(bytes, bytes.length - 8));
            };
        }

        private static byte[] flipped(byte[] bytes) {
            bytes[bytes.length / 2] ^= 1;
            return bytes;
        }
    }

    @Test
    void aBrokenSliceIsRefusedAndComputedHere() {
        Kept kept = new Kept();
        int broken = QUESTION.sliced(1).slices().size() * 2 / 3;
        assertThat(check(new Breaking(), kept)).isEqualTo(broken);
        assertThat(notes)
                .hasSize(broken)
                .contains("warning: slice 1 of answer-0 came back broken and is computed here");
        assertThat(kept.slices).containsAllEntriesOf(sliced());
    }

    @Test
    void anAnswerToAnotherQuestionIsRefused() {
        Sender sender = new Sender(context, new ComputeSlice(sent, 1), "0".repeat(64), notes::add);
        Host host = Host.NONE.with(new ClusterStore(new Nowhere(), sender, () -> false));
        assertThatThrownBy(() -> result(host))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("an executor answers another question");
    }

    @Test
    void aFaultOfTheScenarioIsToldAsItIsHere() {
        Sender sender = new Sender(context, new ComputeSlice(sent, 1), QUESTION.fingerprint(), notes::add);
        ComputedSlice refused = ComputedSlice.refused(
                new SliceOrder("answer-0", 1, 0), QUESTION.fingerprint(), InvalidValue.at("horizon", "must be later"));
        assertThatThrownBy(() -> sender.checked(refused))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("horizon must be later");
    }

    private static final class Failing implements Function<SliceOrder, ComputedSlice> {
        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        public ComputedSlice call(SliceOrder order) {
            throw new IllegalStateException("no more");
        }
    }

    @Test
    void aTaskThatFailsEverywhereFailsTheRun() {
        assertThatThrownBy(() -> check(new Failing(), new Nowhere()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("the cluster gave up");
    }

    @Test
    void whereNothingIsWantedAnyMoreTasksAreNotWaitedFor() {
        AtomicBoolean ended = new AtomicBoolean();
        Function<SliceOrder, ComputedSlice> endless = order -> {
            Thread.sleep(60_000);
            return null;
        };
        Sender sender = new Sender(context, endless, QUESTION.fingerprint(), notes::add);
        ClusterStore store = new ClusterStore(new Nowhere(), sender, ended::get);
        List<Slice> slices = Slice.of("answer-0", SETTINGS.paths());
        store.begins(slices);
        Thread end = new Thread(() -> ended.set(true));
        end.start();
        assertThat(store.find(slices.get(0))).isEmpty();
        store.end();
    }
}
