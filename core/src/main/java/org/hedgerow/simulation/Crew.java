package org.hedgerow.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.hedgerow.check.Checks;

/**
 * Threads that share a work: the one that calls, and others that its host lends or that are made for the while. How many
 * there are changes the time alone.
 */
public final class Crew {
    private final int threads;
    private final Host host;

    /** @param threads at most, with the one that calls */
    public Crew(int threads, Host host) {
        this.threads = Checks.in(threads, 1, 1024, "threads");
        this.host = Checks.present(host, "host");
    }

    /** Work on a range of places, its end not included. */
    @FunctionalInterface
    public interface Work {
        /** Done by one of the threads. */
        void on(int from, int to);
    }

    /**
     * Cuts a row of places into ranges; whoever is free takes the next, and no range is taken twice. Made to be called often:
     * without a host the others are of the common pool. Throws {@link Cancelled} where the host wants no more.
     */
    public void share(int length, int size, Work work) {
        AtomicInteger next = new AtomicInteger();
        Executor others = host.executor().orElse(ForkJoinPool.commonPool());
        together((length + size - 1) / size, others, () -> {
            int from = next.getAndAdd(size);
            while (from < length && !host.cancellation().isCancelled()) {
                work.on(from, Math.min(length, from + size));
                from = next.getAndAdd(size);
            }
        });
        checkWanted();
    }

    /** The results of a work on each place from 0, in their order. */
    public <T> List<T> each(int count, IntFunction<T> work) {
        AtomicReferenceArray<T> results = new AtomicReferenceArray<>(count);
        share(count, 1, (place, end) -> results.set(place, work.apply(place)));
        return IntStream.range(0, count).mapToObj(results::get).toList();
    }

    /** Throws {@link Cancelled} where the host wants no more. */
    public void checkWanted() {
        if (host.cancellation().isCancelled()) {
            throw Cancelled.between();
        }
    }

    /**
     * The same work on every thread, until none is left of it. What the first that fails throws, this throws.
     *
     * @param most threads that have something to do
     */
    void together(long most, Runnable work) {
        if (host.executor().isPresent()) {
            together(most, host.executor().get(), work);
            return;
        }
        List<Thread> made = new ArrayList<>();
        try {
            together(
                    most,
                    task -> {
                        Thread thread = new Thread(task, "hedgerow-worker");
                        thread.setDaemon(true); // a host that exits need not wait for it
                        made.add(thread);
                        thread.start();
                    },
                    work);
        } finally {
            made.forEach(Crew::join);
        }
    }

    private void together(long most, Executor others, Runnable work) {
        Team team = new Team(work);
        try {
            for (long other = 1; other < Math.min(threads, most); other++) {
                others.execute(team);
            }
        } catch (RejectedExecutionException refused) {
            // those that are there already do it all
        } catch (RuntimeException | Error fault) {
            team.fail(fault);
        }
        team.run();
        team.dissolve();
    }

    /** Its work is done, so that it ends at once. */
    private static void join(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
