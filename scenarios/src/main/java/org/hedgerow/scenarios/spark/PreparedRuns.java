package org.hedgerow.scenarios.spark;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hedgerow.scenario.SlicedRun;
import org.hedgerow.scenarios.engine.SentQuestion;

/** Questions that this process has read and prepared, so that its tasks share them. */
final class PreparedRuns {
    private static final int MOST = 2;
    private static final Map<String, SlicedRun> RUNS = new LinkedHashMap<>();

    private PreparedRuns() {}

    /** Whoever comes first prepares, as others of this process wait for it: so by as many threads as there may be tasks. */
    static synchronized SlicedRun of(SentQuestion question, int threads) {
        SlicedRun known = RUNS.remove(question.fingerprint());
        SlicedRun run = known == null ? question.sliced(threads) : known;
        if (RUNS.size() >= MOST) {
            RUNS.remove(RUNS.keySet().iterator().next());
        }
        RUNS.put(question.fingerprint(), run);
        return run;
    }

    static synchronized void forget(SentQuestion question) {
        RUNS.remove(question.fingerprint());
    }
}
