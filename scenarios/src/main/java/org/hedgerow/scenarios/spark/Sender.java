package org.hedgerow.scenarios.spark;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;
import org.hedgerow.scenarios.command.Refusal;
import org.hedgerow.simulation.Slice;

/** Sends slices to executors, and looks at what comes back. */
final class Sender {
    /** Tasks of a batch for each that can run at a time. */
    private static final int TASKS_PER_SLOT = 2;

    /** Of what Spark lets one job bring back, eighths that slices may fill: the rest is what it wraps them in. */
    private static final int EIGHTHS = 7;

    /** Of the driver's heap, one batch. */
    private static final int SHARE = 8;

    private final JavaSparkContext context;
    private final Function<SliceOrder, ComputedSlice> work;
    private final String fingerprint;
    private final Consumer<String> note;
    private final long most; // bytes of a batch
    private final Map<String, Integer> largest =
            new ConcurrentHashMap<>(); // bytes of slices that came, by kind of pass

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
        this.most = Math.min(broughtBack(context), Runtime.getRuntime().maxMemory() / SHARE);
    }

    /** Bytes of slices that one job may bring back to the driver. */
    private static long broughtBack(JavaSparkContext context) {
        long limit = context.getConf().getSizeAsBytes("spark.driver.maxResultSize", "1g");
        return limit == 0 ? Long.MAX_VALUE : limit / 8 * EIGHTHS;
    }

    /** How many like this one fill the executors that there are now, not the driver; one before their size is known. */
    int batch(Slice slice) {
        Integer bytes = largest.get(kind(slice));
        if (bytes == null) {
            return 1;
        }
        long slots = Math.max(1, context.defaultParallelism());
        return (int) Math.max(1, Math.min(TASKS_PER_SLOT * slots, most / Math.max(1, bytes)));
    }

    /** Batches of slices like this one that may be under way. */
    int atATime(Slice slice) {
        return largest.containsKey(kind(slice)) ? 2 : 1;
    }

    /** What passes whose slices are of about the same size have in common. */
    private static String kind(Slice slice) {
        String pass = slice.pass();
        int number = pass.lastIndexOf('-');
        return number < 0 ? pass : pass.substring(0, number);
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
                bytes -> largest.merge(kind(computed.slice()), bytes.length, Math::max),
                () -> note.accept("warning: " + words(computed.slice()) + " came back broken and is computed here"));
        return whole;
    }

    private static String words(Slice slice) {
        return "slice " + slice.number() + " of " + slice.pass();
    }
}
