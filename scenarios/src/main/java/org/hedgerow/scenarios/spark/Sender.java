package org.hedgerow.scenarios.spark;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;
import org.hedgerow.scenarios.command.Refusal;
import org.hedgerow.simulation.Slice;

/** Sends slices to executors, and looks at what comes back. */
final class Sender {
    /** Tasks of a batch for each that can run at a time. */
    private static final int TASKS_PER_SLOT = 2;

    /** Of what Spark lets one job bring back, unless told otherwise. */
    private static final long MOST_BYTES = 900L << 20;

    /** Of the driver's heap, one batch. */
    private static final int SHARE = 8;

    private static final int FIRST = 16;

    private final JavaSparkContext context;
    private final Function<SliceOrder, ComputedSlice> work;
    private final String fingerprint;
    private final Consumer<String> note;
    private long largest; // bytes of a slice that came, or 0

    /**
     * To the executors of a context.
     *
     * @param fingerprint that answers must have
     * @param note told of answers that are thrown away
     */
    Sender(
            JavaSparkContext context,
            Function<SliceOrder, ComputedSlice> work,
            String fingerprint,
            Consumer<String> note) {
        this.context = context;
        this.work = work;
        this.fingerprint = fingerprint;
        this.note = note;
    }

    /** Slices that fill the executors that there are now, not the driver; one each before it is known how large they are. */
    int batch() {
        long slots = Math.max(1, context.defaultParallelism());
        if (largest == 0) {
            return (int) Math.min(slots, FIRST);
        }
        long fitting = Math.min(MOST_BYTES, Runtime.getRuntime().maxMemory() / SHARE) / largest;
        return (int) Math.max(1, Math.min(TASKS_PER_SLOT * slots, fitting));
    }

    /** Batches that may be under way. */
    int atATime() {
        return largest == 0 ? 1 : 2;
    }

    /** A task for each. */
    Batch send(List<Slice> slices) {
        List<SliceOrder> orders = slices.stream().map(SliceOrder::of).toList();
        context.setJobDescription(
                orders.get(0).pass() + ", slices from " + orders.get(0).number());
        return new Batch(context.parallelize(orders, orders.size()).map(work).collectAsync());
    }

    /** The bytes, where they are what an executor computed of this question. */
    Optional<byte[]> checked(ComputedSlice computed) {
        if (!computed.answers(fingerprint)) {
            throw Refusal.internal(
                    "--engine spark: an executor answers another question: it has another version of hedgerow", null);
        }
        computed.fault().ifPresent(fault -> {
            throw fault;
        });
        Optional<byte[]> whole = computed.whole();
        whole.ifPresentOrElse(
                bytes -> largest = Math.max(largest, bytes.length),
                () -> note.accept("warning: " + words(computed.slice()) + " came back broken and is computed here"));
        return whole;
    }

    private static String words(Slice slice) {
        return "slice " + slice.number() + " of " + slice.pass();
    }
}
