package org.hedgerow.scenarios.spark;

import java.io.Serial;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.spark.api.java.function.VoidFunction;
import org.apache.spark.broadcast.Broadcast;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.scenarios.engine.SentQuestion;

/** Has an executor read the question and find out what its paths depend on, while the driver does. */
final class Prepare implements VoidFunction<Integer> {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final Logger LOG = Logger.getLogger(Prepare.class.getName());

    private final Broadcast<SentQuestion> question;
    private final int threads;

    Prepare(Broadcast<SentQuestion> question, int threads) {
        this.question = question;
        this.threads = threads;
    }

    @Override
    public void call(Integer task) {
        try {
            PreparedRuns.of(question.value(), threads);
        } catch (InvalidValue fault) {
            LOG.log(Level.FINE, "the driver comes to it too", fault);
        }
    }
}
