package org.hedgerow.scenarios.spark;

import java.io.Serial;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.scenarios.engine.SentQuestion;

/** The work of one task: pure, so that Spark may repeat it, or do it twice, wherever it likes. */
final class ComputeSlice implements Function<SliceOrder, ComputedSlice> {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Broadcast<SentQuestion> question;
    private final int threads;

    /** @param threads of an executor */
    ComputeSlice(Broadcast<SentQuestion> question, int threads) {
        this.question = question;
        this.threads = threads;
    }

    @Override
    public ComputedSlice call(SliceOrder order) {
        SentQuestion asked = question.value();
        try {
            byte[] bytes = PreparedRuns.of(asked, threads).compute(order.slice());
            return ComputedSlice.of(order, asked.fingerprint(), bytes);
        } catch (InvalidValue fault) {
            return ComputedSlice.refused(order, asked.fingerprint(), fault);
        }
    }
}
