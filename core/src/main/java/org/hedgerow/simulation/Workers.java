package org.hedgerow.simulation;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.path.PathBatch;
import org.hedgerow.random.Draws;

/** Shares the chunks of a pass among threads; whoever is free takes the next, and finishes what it took. */
final class Workers {
    private final Simulation simulation;
    private final Settings settings;
    private final Progress progress;
    private final Optional<Outcomes> outcomes; // of which the first may be kept
    private final Chunks chunks;
    private final Supplier<Draws> draws;
    private final Cancellation cancellation;
    private final boolean keepsFirst;
    private final AtomicLong next = new AtomicLong();
    private final AtomicLong finished = new AtomicLong(); // blocks
    private final AtomicLong abandoned = new AtomicLong(Long.MAX_VALUE); // the first chunk that was begun in vain
    private volatile long end; // chunks that are wanted
    private volatile boolean stopped;
    private volatile boolean interrupted;

    /** Of a pass of which slices are read and gone. */
    Workers(Simulation simulation, Settings settings, Pass pass, Chunks slices) {
        this(simulation, settings, pass, Optional.empty(), slices, false);
    }

    /** @param keepsFirst whether paths that are done are an answer where the host says that they are enough */
    Workers(Simulation simulation, Settings settings, Pass pass, Outcomes outcomes, boolean keepsFirst) {
        this(simulation, settings, pass, Optional.of(outcomes), new Chunks(outcomes, pass, settings), keepsFirst);
    }

    private Workers(
            Simulation simulation,
            Settings settings,
            Pass pass,
            Optional<Outcomes> outcomes,
            Chunks chunks,
            boolean keepsFirst) {
        this.simulation = simulation;
        this.settings = settings;
        this.progress = pass.progress();
        this.outcomes = outcomes;
        this.keepsFirst = keepsFirst;
        this.draws = simulation.draws(settings);
        this.cancellation = settings.host().cancellation();
        this.chunks = chunks;
        this.end = chunks.count();
    }

    /** Returns when all chunks that are wanted are done, or throws what the first failing worker threw. */
    void run() {
        settings.crew().together(chunks.count(), this::takeChunks);
        long done = Math.min(next.get(), abandoned.get());
        if (done < end) {
            int paths = first(done);
            throw interrupted
                    ? Cancelled.byInterrupt(paths, settings.paths())
                    : Cancelled.after(paths, settings.paths());
        }
        if (end < chunks.count()) {
            outcomes.orElseThrow().keepFirst(first(end));
        }
    }

    private int first(long finishedChunks) {
        return (int) Math.min(settings.paths(), (long) chunks.blocks(finishedChunks) * PathBatch.SIZE);
    }

    private void takeChunks() {
        try {
            Worker worker = new Worker(simulation, settings, draws.get());
            while (goesOn()) {
                long chunk = next.getAndIncrement();
                if (chunk >= end) {
                    return;
                }
                if (!chunks.record((int) chunk, worker, this::goesOn)) {
                    abandoned.accumulateAndGet(chunk, Math::min);
                    return;
                }
                int blocks = chunks.blocks(chunk + 1) - chunks.blocks(chunk);
                progress.finished(finished.addAndGet(blocks), chunks.blocks(chunks.count()));
            }
        } catch (RuntimeException | Error failure) {
            stopped = true;
            throw failure;
        }
    }

    private boolean goesOn() {
        if (Thread.currentThread().isInterrupted()) {
            interrupted = true;
            stopped = true;
        }
        if (cancellation.isCancelled()) {
            stopped = true;
        } else if (keepsFirst && end == chunks.count() && cancellation.isConcluded()) {
            conclude();
        }
        return !stopped;
    }

    /** No more chunks than make, with those that are taken, a number of paths that the plan takes. */
    private synchronized void conclude() {
        long of = Math.max(1, settings.plan().multiple(PathBatch.SIZE) / PathBatch.SIZE);
        long chunk = Math.max(1, next.get());
        while (chunk < end && (long) chunks.blocks(chunk) % of != 0) {
            chunk++;
        }
        end = Math.min(end, chunk);
    }
}
