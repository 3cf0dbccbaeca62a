package org.hedgerow.speed;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Repeats works one after the other, A B C A B C, so that what disturbs the machine for a while disturbs all of them alike.
 */
final class Interleaved {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /**
     * How often.
     *
     * @param warmUp seconds for which each work is repeated before any counts
     * @param repetitions that count
     * @param least seconds of a repetition: a work that is done sooner is done several times
     */
    record Settings(double warmUp, int repetitions, double least) {}

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final double[][] seconds; // by work and repetition, of one run of it
    private final double[][] processorSeconds; // of all threads of this process, the virtual machine's own among them
    private final double[][] threadSeconds; // of those, what the calling thread spent

    Interleaved(double[][] seconds, double[][] processorSeconds, double[][] threadSeconds) {
        this.seconds = seconds;
        this.processorSeconds = processorSeconds;
        this.threadSeconds = threadSeconds;
    }

    /**
     * Each work again and again for a while before anything counts, and then in turns.
     *
     * @param works each is told how often it ran before
     */
    static Interleaved run(List<IntConsumer> works, Settings settings) {
        int[] runs = new int[works.size()];
        for (int work = 0; work < runs.length; work++) {
            runs[work] = repeat(works.get(work), 0, settings.warmUp());
        }
        double[][] seconds = new double[runs.length][settings.repetitions()];
        double[][] processorSeconds = new double[runs.length][settings.repetitions()];
        double[][] threadSeconds = new double[runs.length][settings.repetitions()];
        for (int repetition = 0; repetition < settings.repetitions(); repetition++) {
            for (int work = 0; work < runs.length; work++) {
                System.gc(); // what others left behind is not this work's to clear
                long processor = SYSTEM.getProcessCpuTime();
                long thread = THREADS.getCurrentThreadCpuTime();
                long start = System.nanoTime();
                int more = repeat(works.get(work), runs[work], settings.least());
                seconds[work][repetition] = (System.nanoTime() - start) * 1e-9 / more;
                processorSeconds[work][repetition] = (SYSTEM.getProcessCpuTime() - processor) * 1e-9 / more;
                threadSeconds[work][repetition] = (THREADS.getCurrentThreadCpuTime() - thread) * 1e-9 / more;
                runs[work] += more;
            }
        }
        return new Interleaved(seconds, processorSeconds, threadSeconds);
    }

    private static int repeat(IntConsumer work, int from, double seconds) {
        int runs = 0;
        long start = System.nanoTime();
        do {
            work.accept(from + runs);
            runs++;
        } while ((System.nanoTime() - start) * 1e-9 < seconds);
        return runs;
    }

    /** Milliseconds of a work. */
    Spread time(int work) {
        return milliseconds(seconds[work]);
    }

    /** Seconds of the processor of the calling thread, of one run of a work in one turn. */
    double threadSeconds(int work, int repetition) {
        return threadSeconds[work][repetition];
    }

    /** Milliseconds of all processors together. */
    Spread processorTime(int work) {
        return milliseconds(processorSeconds[work]);
    }

    /** Milliseconds of the processor of the calling thread. */
    Spread threadTime(int work) {
        return milliseconds(threadSeconds[work]);
    }

    private static Spread milliseconds(double[] seconds) {
        double[] milliseconds = seconds.clone();
        for (int repetition = 0; repetition < milliseconds.length; repetition++) {
            milliseconds[repetition] *= 1e3;
        }
        return Spread.of(milliseconds);
    }

    /** The time of a work over that of another of the same turn. */
    Spread times(int work, int other) {
        return ratio(seconds[work], seconds[other]);
    }

    /** The same of processor time. */
    Spread processorTimes(int work, int other) {
        return ratio(processorSeconds[work], processorSeconds[other]);
    }

    private static Spread ratio(double[] above, double[] below) {
        double[] ratio = new double[above.length];
        for (int repetition = 0; repetition < ratio.length; repetition++) {
            ratio[repetition] = above[repetition] / below[repetition];
        }
        return Spread.of(ratio);
    }
}
