package org.hedgerow.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class FailureTest {
    private static final int BLOCKS = 2_000;
    private static final Settings LONG = new Settings(BLOCKS * 1_024, 1, 2);

    @Test
    void theFirstFailureOfAWorkerReachesTheCallerAsItIsAndStopsTheOthers() {
        AtomicInteger blocks = new AtomicInteger();
        RuntimeException failure = new IllegalArgumentException("on purpose");
        Simulation simulation = Watch.simulation((batch, row) -> {
            workOn(blocks);
            if (batch.block() == 5) {
                throw failure;
            }
        });
        assertThatThrownBy(run(simulation, Progress.SILENT)).isSameAs(failure);
        assertThat(blocks).hasValueLessThan(BLOCKS);
    }

    @Test
    void anErrorReachesTheCallerAsItIs() {
        AssertionError error = new AssertionError("on purpose");
        Simulation simulation = Watch.simulation((batch, row) -> {
            throw error;
        });
        assertThatThrownBy(run(simulation, Progress.SILENT)).isSameAs(error);
    }

    @Test
    void aListenerThatFailsEndsTheRun() {
        RuntimeException failure = new IllegalStateException("on purpose");
        Simulation simulation = Watch.simulation((batch, row) -> {});
        assertThatThrownBy(run(simulation, (done, total) -> {
                    throw failure;
                }))
                .isSameAs(failure);
    }

    /** The thread that called is interrupted while its workers run: they stop, and it still knows. */
    @Test
    void interruptingTheCallerCancelsTheRun() throws InterruptedException {
        CountDownLatch running = new CountDownLatch(1);
        AtomicInteger blocks = new AtomicInteger();
        Simulation simulation = Watch.simulation((batch, row) -> {
            running.countDown();
            workOn(blocks);
        });
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        AtomicReference<Boolean> interrupted = new AtomicReference<>();
        Thread caller = new Thread(() -> {
            thrown.set(catchThrowable(run(simulation, Progress.SILENT)));
            interrupted.set(Thread.currentThread().isInterrupted());
        });
        caller.start();
        assertThat(running.await(10, TimeUnit.SECONDS)).isTrue();
        caller.interrupt();
        caller.join(Duration.ofSeconds(10).toMillis());
        assertThat(caller.isAlive()).isFalse();
        assertThat(thrown.get())
                .isInstanceOf(CancellationException.class)
                .hasCauseInstanceOf(InterruptedException.class);
        assertThat(interrupted).hasValue(true);
        assertThat(blocks).hasValueLessThan(BLOCKS);
    }

    /** Each block takes a millisecond, so that a run that is not stopped takes a second. */
    private static void workOn(AtomicInteger blocks) {
        blocks.incrementAndGet();
        LockSupport.parkNanos(1_000_000);
    }

    private static ThrowingCallable run(Simulation simulation, Progress progress) {
        return () -> simulation.run(LONG, progress);
    }
}
