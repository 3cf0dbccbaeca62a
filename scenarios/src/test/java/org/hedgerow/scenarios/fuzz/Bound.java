package org.hedgerow.scenarios.fuzz;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** What reading a small file may take: processor time and memory of its thread. */
final class Bound {
    /** Of instrumented code, which is several times slower than what users run. */
    private static final double MOST_SECONDS = 10;

    private static final long MOST_BYTES = 1L << 30; // allocated in all, most of it garbage by then

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Bound() {}

    /** Fails where the work takes more, and does so again: the first time classes may have been loaded for it. */
    static void hold(Runnable work) {
        if (!isHeld(work) && !isHeld(work)) {
            throw new AssertionError("took more than " + MOST_SECONDS + " s or " + MOST_BYTES / 1_000_000 + " MB");
        }
    }

    private static boolean isHeld(Runnable work) {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long nanoseconds = THREADS.getCurrentThreadCpuTime();
        RuntimeException refusal = null;
        try {
            work.run();
        } catch (RuntimeException refused) {
            refusal = refused;
        }
        double seconds = (THREADS.getCurrentThreadCpuTime() - nanoseconds) / 1e9;
        long allocated = THREADS.getCurrentThreadAllocatedBytes() - bytes;
        boolean held = seconds <= MOST_SECONDS && allocated <= MOST_BYTES;
        if (held && refusal != null) {
            throw refusal;
        }
        return held;
    }
}
