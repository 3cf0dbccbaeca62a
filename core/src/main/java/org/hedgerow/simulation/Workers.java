package org.hedgerow.simulation;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.path.PathBatch;
import org.hedgerow.random.Draws;

/** Shares the blocks of a run among threads; whoever is free takes the next, and finishes what it took. */
final class Workers {
    private final Simulation simulation;
    private final Settings settings;
    private final Progress progress;
    private final Outcomes outcomes;
    private final Supplier<Draws> draws;
    private final Cancellation cancellation;
    private final boolean keepsFirst;
    private final long blocks;
    private final AtomicLong next = new AtomicLong();
    private final AtomicLong finished = new AtomicLong();
    private volatile long end; // blocks that are wanted
    private volatile boolean stopped;
    private volatile boolean interrupted;

    /** @param keepsFirst whether paths that are done are an answer where the host says that they are enough */
    Workers(Simulation simulation, Settings settings, Progress progress, Outcomes outcomes, boolean keepsFirst) {
        this.simulation = simulation;
        this.settings = settings;
        this.progress = progress;
        this.outcomes = outcomes;
        this.keepsFirst = keepsFirst;
        this.draws = simulation.draws(settings);
        this.cancellation = settings.host().cancellation();
        this.blocks = (settings.paths() + (long) PathBatch.SIZE - 1) / PathBatch.SIZE;
        this.end = blocks;
    }

    /** Returns when all blocks that are wanted are done, or throws what the first failing worker threw. */
    void run() {
        settings.crew().together(blocks, this::takeBlocks);
        if (next.get() < end) {
            int paths = first(next.get());
            throw interrupted
                    ? Cancelled.byInterrupt(paths, settings.paths())
                    : Cancelled.after(paths, settings.paths());
        }
        if (end < blocks) {
            outcomes.keepFirst(first(end));
        }
    }

    private int first(long finishedBlocks) {
        return (int) Math.min(settings.paths(), finishedBlocks * PathBatch.SIZE);
    }

    private void takeBlocks() {
        try {
            Worker worker = new Worker(simulation, settings, draws.get());
            while (goesOn()) {
                long block = next.getAndIncrement();
                if (block >= end) {
                    return;
                }
                worker.simulate(block, outcomes);
                progress.finished(finished.incrementAndGet(), blocks);
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
        } else if (keepsFirst && end == blocks && cancellation.isConcluded()) {
            conclude();
        }
        return !stopped;
    }

    /** No more blocks than make, with those that are taken, a number of paths that the plan takes. */
    private synchronized void conclude() {
        int multiple = settings.plan().multiple(PathBatch.SIZE);
        long of = Math.max(1, multiple / PathBatch.SIZE);
        long taken = Math.max(1, next.get());
        end = Math.min(end, (taken + of - 1) / of * of);
    }
}
