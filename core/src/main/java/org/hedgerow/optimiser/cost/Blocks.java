package org.hedgerow.optimiser.cost;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.hedgerow.check.Checks;

/** Shares the work on ranges of a row among threads; whoever is free takes the next, and no range is taken twice. */
final class Blocks {
    private static final int SIZE = 4096; // what is summed up in it stays in the first-level cache

    private final int threads;

    Blocks(int threads) {
        this.threads = Checks.in(threads, 1, 1024, "threads");
    }

    /** Work on a range, its end not included. */
    interface Work {
        void on(int from, int to);
    }

    void run(int length, Work work) {
        run(length, SIZE, work);
    }

    void run(int length, int size, Work work) {
        AtomicInteger next = new AtomicInteger();
        Runnable worker = () -> {
            int from = next.getAndAdd(size);
            while (from < length) {
                work.on(from, Math.min(length, from + size));
                from = next.getAndAdd(size);
            }
        };
        List<CompletableFuture<Void>> others = Stream.generate(() -> worker)
                .limit(Math.min(threads, (length + size - 1) / size) - 1L)
                .map(each -> CompletableFuture.runAsync(each, ForkJoinPool.commonPool()))
                .toList();
        worker.run();
        try {
            others.forEach(CompletableFuture::join);
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }
}
