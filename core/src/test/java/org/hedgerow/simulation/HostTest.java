package org.hedgerow.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.random.SamplingPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A host's threads change no bit, and its word ends a run. */
@Timeout(20)
class HostTest {
    private static final Settings SETTINGS = new Settings(40 * 1_024, 1, 4);
    private static final Executor SAME_THREAD = Runnable::run;
    private static final Executor NEVER_STARTS = task -> {};

    private static double[] values(Host host) {
        return run(host, (batch, row) -> {}).values(Watch.COLUMN);
    }

    private static Outcomes run(Host host, Watch.BlockEvent event) {
        return Watch.simulation(event).run(SETTINGS.on(host), Progress.SILENT);
    }

    @ParameterizedTest(name = "{0} threads")
    @ValueSource(ints = {1, 2, 8})
    void aPoolOfTheHostGivesTheSameNumbers(int threads) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            assertThat(values(Host.of(pool))).isEqualTo(values(Host.NONE));
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void anExecutorOnTheSameThreadOrThatNeverStartsOrThatRefusesGivesTheSameNumbers() {
        Executor refuses = task -> {
            throw new RejectedExecutionException("full");
        };
        for (Executor executor : List.of(SAME_THREAD, NEVER_STARTS, refuses)) {
            assertThat(values(Host.of(executor))).isEqualTo(values(Host.NONE));
        }
    }

    /** The only thread of the pool waits for a run on the pool. */
    @Test
    void aTaskOfThePoolMayRun() throws Exception {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        try {
            assertThat(pool.submit(() -> values(Host.of(pool))).get()).isEqualTo(values(Host.NONE));
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void anExecutorThatFailsFailsTheRun() {
        IllegalStateException failure = new IllegalStateException("on purpose");
        Executor fails = task -> {
            throw failure;
        };
        assertThatThrownBy(() -> values(Host.of(fails))).isSameAs(failure);
    }

    @Test
    void theHostsThreadsWorkAndNoOthers() throws InterruptedException {
        Queue<String> names = new ConcurrentLinkedQueue<>();
        CountDownLatch hosts = new CountDownLatch(1);
        ExecutorService pool = Executors.newFixedThreadPool(3, task -> new Thread(task, "of the host"));
        try {
            run(Host.of(pool), (batch, row) -> {
                names.add(Thread.currentThread().getName());
                if (Thread.currentThread().getName().equals("of the host")) {
                    hosts.countDown();
                }
                awaitTenSeconds(hosts);
            });
        } finally {
            pool.shutdown();
        }
        assertThat(names)
                .isSubsetOf("of the host", Thread.currentThread().getName())
                .contains("of the host");
    }

    /** So that the calling thread does not do all the work before another has begun. */
    private static void awaitTenSeconds(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    @Test
    void threadsOfItsOwnAreGoneWhenARunReturnsOrIsCancelled() {
        Queue<Thread> seen = new ConcurrentLinkedQueue<>();
        Cancellation cancellation = new Cancellation();
        AtomicInteger blocks = new AtomicInteger();
        Watch.BlockEvent event = (batch, row) -> {
            seen.add(Thread.currentThread());
            if (blocks.incrementAndGet() == 60) {
                cancellation.cancel();
            }
            LockSupport.parkNanos(100_000);
        };
        run(Host.of(cancellation), event);
        assertThatThrownBy(() -> run(Host.of(cancellation), event)).isInstanceOf(Cancelled.class);
        seen.remove(Thread.currentThread());
        assertThat(seen.stream().filter(thread -> thread != Thread.currentThread()))
                .isNotEmpty()
                .noneMatch(Thread::isAlive);
    }

    @Test
    void aCancelledRunFinishesTheBlocksAtWorkAndSaysHowManyPathsItHas() {
        Cancellation cancellation = new Cancellation();
        AtomicInteger blocks = new AtomicInteger();
        Cancelled cancelled = catchThrowableOfType(
                Cancelled.class,
                () -> run(Host.of(cancellation), (batch, row) -> {
                    if (blocks.incrementAndGet() == 10) {
                        cancellation.cancel();
                    }
                }));
        assertThat(blocks).hasValueBetween(10, 13); // four threads
        assertThat(cancelled.paths()).isEqualTo(1_024 * blocks.get());
        assertThat(cancelled).hasMessage("the run was cancelled after " + cancelled.paths() + " of 40960 paths");
    }

    @Test
    void whatIsCancelledBeforeItBeginsDoesNothing() {
        Cancellation cancellation = new Cancellation();
        cancellation.cancel();
        AtomicBoolean began = new AtomicBoolean();
        assertThatThrownBy(() -> run(Host.of(SAME_THREAD, cancellation), (batch, row) -> began.set(true)))
                .isInstanceOf(Cancelled.class)
                .hasMessageContaining("after 0 of");
        assertThat(began).isFalse();
    }

    @Test
    void interruptingAThreadOfTheHostEndsTheRun() {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        AtomicInteger blocks = new AtomicInteger();
        Cancelled cancelled = catchThrowableOfType(
                Cancelled.class,
                () -> run(Host.of(pool), (batch, row) -> {
                    if (blocks.incrementAndGet() == 10) {
                        pool.shutdownNow();
                    }
                    LockSupport.parkNanos(1_000_000);
                }));
        assertThat(cancelled).hasCauseInstanceOf(InterruptedException.class);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    /** What is enough is a whole number of what the plan takes, and the same as if no more had been asked for. */
    @ParameterizedTest(name = "{0}, enough after {1} blocks")
    @CsvSource({"PLAIN, 5", "ANTITHETIC, 5", "SOBOL, 5", "SOBOL, 17", "PLAIN, 0"})
    void whatIsEnoughHasTheBitsOfAShorterRun(String name, int enough) {
        SamplingPlan plan = List.of(SamplingPlan.PLAIN, SamplingPlan.ANTITHETIC, SamplingPlan.SOBOL)
                .get(List.of("PLAIN", "ANTITHETIC", "SOBOL").indexOf(name));
        Cancellation cancellation = new Cancellation();
        Settings settings = new Settings(64 * 1_024, 1, 3, plan);
        AtomicInteger blocks = new AtomicInteger();
        if (enough == 0) {
            cancellation.conclude();
        }
        Outcomes some = Watch.simulation((batch, row) -> {
                    if (blocks.incrementAndGet() == enough) {
                        cancellation.conclude();
                    }
                })
                .runUntilEnough(settings.on(Host.of(cancellation)), Pass.of(Progress.SILENT));
        assertThat(some.paths()).isBetween(Math.max(1, enough) * 1_024, (enough + 20) * 1_024);
        Outcomes shorter = Watch.simulation((batch, row) -> {}).run(settings.withPaths(some.paths()), Progress.SILENT);
        assertThat(some.values(Watch.COLUMN)).isEqualTo(shorter.values(Watch.COLUMN));
        assertThat(some.moments(Watch.COLUMN)).isEqualTo(shorter.moments(Watch.COLUMN));
        assertThat(some.sample().paths()).isEqualTo(some.paths());
    }

    @Test
    void partsOfAWorkTellOfTheWhole() {
        List<String> told = new ArrayList<>();
        Progress whole = new Progress() {
            @Override
            public void finished(long done, long total) {
                told.add(done + "/" + total);
            }

            @Override
            public void begins(Phase phase, int pass, int passes) {
                told.add(phase.words() + " " + pass + "/" + passes);
            }
        };
        Progress second = whole.part(1, 4).part(1, 2);
        second.begins(Phase.ANSWER, 0, 1);
        second.finished(3, 10);
        assertThat(told).containsExactly("paths of the answer 3/8", "33/80");
    }
}
