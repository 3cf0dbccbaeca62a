package org.hedgerow.scenarios.command.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.hedgerow.scenarios.command.Streams;
import org.hedgerow.scenarios.command.watch.Watched;
import org.hedgerow.simulation.Progress;

/** The same for several models, some at a time. */
record AllModels(int threads, Streams streams) {
    /** In the order of the models, whoever was done first. */
    <M, T> List<T> of(List<M> models, Function<M, T> work) {
        return new Watched(streams).counted("models walked with", progress -> of(models, work, progress));
    }

    private <M, T> List<T> of(List<M> models, Function<M, T> work, Progress progress) {
        ExecutorService workers = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "hedgerow-backtest");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Future<T>> futures = new ArrayList<>();
            for (int place = models.size() - 1; place >= 0; place--) { // the last is the slowest
                M model = models.get(place);
                futures.add(0, workers.submit(() -> work.apply(model)));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(result(future));
                progress.finished(results.size(), models.size());
            }
            return results;
        } finally {
            workers.shutdownNow();
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException fault) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException fault) {
            if (fault.getCause() instanceof RuntimeException ours) {
                throw ours;
            }
            throw new IllegalStateException(fault.getCause());
        }
    }
}
