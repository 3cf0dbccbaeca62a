package org.hedgerow.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.path.PathBatch;
import org.hedgerow.random.Draws;

/** Shares the blocks of a run among threads; whoever is free takes the next. */
final class Workers {
    private final Simulation simulation;
    private final Settings settings;
    private final Progress progress;
    private final Outcomes outcomes;
    private final Supplier<Draws> draws;
    private final long blocks;
    private final AtomicLong next = new AtomicLong();
    private final AtomicLong finished = new AtomicLong();
    private final AtomicBoolean failed = new AtomicBoolean();

    Workers(Simulation simulation, Settings settings, Progress progress, Outcomes outcomes) {
        this.simulation = simulation;
        this.settings = settings;
        this.progress = progress;
        this.outcomes = outcomes;
        this.draws = simulation.draws(settings);
        this.blocks = (settings.paths() + (long) PathBatch.SIZE - 1) / PathBatch.SIZE;
    }

    /** Returns when all blocks are done, or throws what the first failing worker threw. */
    void run() {
        int threads = (int) Math.min(settings.threads(), blocks);
        ExecutorService executor = Executors.newFixedThreadPool(threads, Workers::daemon);
        try {
            List<Callable<Void>> work = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                work.add(this::takeBlocks);
            }
            for (Future<Void> worker : executor.invokeAll(work)) {
                worker.get();
            }
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException("the run was interrupted").initCause(interruption);
        } catch (ExecutionException failure) {
            throw unwrapped(failure);
        } finally {
            executor.shutdownNow();
        }
    }

    private Void takeBlocks() {
        try {
            Worker worker = new Worker(simulation, settings, draws.get());
            long block = next.getAndIncrement();
            while (block < blocks && !failed.get() && !Thread.currentThread().isInterrupted()) {
                worker.simulate(block, outcomes);
                progress.finished(finished.incrementAndGet(), blocks);
                block = next.getAndIncrement();
            }
            return null;
        } catch (RuntimeException | Error failure) {
            failed.set(true);
            throw failure;
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "hedgerow-worker");
        thread.setDaemon(true);
        return thread;
    }

    private static RuntimeException unwrapped(ExecutionException failure) {
        if (failure.getCause() instanceof Error error) {
            throw error;
        }
        return failure.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failure);
    }
}
