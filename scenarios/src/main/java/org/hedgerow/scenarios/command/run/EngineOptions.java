package org.hedgerow.scenarios.command.run;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.hedgerow.scenario.Request;
import org.hedgerow.scenarios.command.Refusal;
import org.hedgerow.scenarios.command.Streams;
import org.hedgerow.scenarios.command.time.TimeLimit;
import org.hedgerow.scenarios.engine.Cluster;
import org.hedgerow.scenarios.engine.Engine;
import org.hedgerow.scenarios.engine.Engines;
import org.hedgerow.scenarios.engine.Nowhere;
import org.hedgerow.scenarios.engine.SentQuestion;
import org.hedgerow.simulation.Cancellation;
import org.hedgerow.simulation.Host;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.SliceStore;
import picocli.CommandLine.Option;

/** Which machines simulate. */
final class EngineOptions {
    /** By whom paths are simulated. */
    enum Kind {
        LOCAL,
        SPARK
    }

    @Option(
            names = "--engine",
            paramLabel = "local|spark",
            description =
                    "Simulates on this machine, or on a cluster of Apache Spark, which spark-submit or the class path"
                            + " brings; the same result either way (default: local).")
    private Kind engine = Kind.LOCAL;

    @Option(
            names = "--master",
            paramLabel = "URL",
            description =
                    "The cluster, as spark://HOST:PORT or local[4] (default: as spark-submit has it, else local[*]).")
    private Optional<String> master = Optional.empty();

    /** Whether other machines do it. */
    boolean isElsewhere() {
        return engine != Kind.LOCAL;
    }

    /** Refuses what cannot be, before anything is done. */
    void check(Request request, TimeLimit limit) {
        if (engine == Kind.LOCAL) {
            master.ifPresent(address -> {
                throw Refusal.usage("--master is of --engine spark", null);
            });
            return;
        }
        Engines.requireSpark();
        if (limit.isGiven()) {
            throw Refusal.usage("--max-time is of runs on this machine, so that --engine spark excludes it", null);
        }
        if (request.until().isPresent()) {
            throw Refusal.usage("--engine spark takes a number of paths, not --until-decided or --target-error", null);
        }
    }

    /** The work with these machines at it: they take part through the store of its host. */
    <T> BiFunction<Host, Progress, T> at(
            BiFunction<Host, Progress, T> work, Supplier<SentQuestion> question, Streams streams) {
        return engine == Kind.LOCAL
                ? work
                : (host, progress) -> {
                    SliceStore kept = host.slices().orElseGet(Nowhere::new);
                    Cancellation end = host.cancellation();
                    Cluster cluster = new Cluster(master, streams.talk().isVerbose(), streams::note);
                    try (Engine machines = Engines.spark(question.get(), cluster)) {
                        SliceStore store = machines.before(kept, () -> end.isCancelled() || end.isConcluded());
                        return work.apply(host.with(store), progress);
                    }
                };
    }
}
