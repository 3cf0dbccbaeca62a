package org.hedgerow.scenarios.command.run;

import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenarios.command.Refusal;
import org.hedgerow.simulation.MemoryUse;
import org.hedgerow.simulation.Settings;
import org.hedgerow.simulation.Slice;

/** Holds what a run takes in memory to what there is. */
public record MemoryNeed(MemoryUse use) {
    /** Part of the heap that rows may fill; the rest is for the collector, which places long rows badly. */
    private static final double USABLE = 0.7;

    /** Bytes of the program itself at its fullest: classes, the scenario, and the result as JSON, page and text. */
    private static final long OWN = 48_000_000;

    private static final int BLOCK = 1024;

    /** Its numbers, and their bytes twice. */
    private static final int SLICES_PER_THREAD = 3;

    /** Of all that a scenario keeps and its threads work with. */
    public static MemoryNeed of(Scenario scenario, Settings settings) {
        return new MemoryNeed(scenario.memory(settings));
    }

    /** A number of rows that are kept. */
    public static MemoryNeed ofRows(int rows) {
        return new MemoryNeed(new MemoryUse(0, 0).withRows(rows));
    }

    /** Refuses what does not fit, before any work is done. */
    public void check(Settings settings, long heapBytes) {
        long fitting = mostPaths(settings, heapBytes);
        if (settings.paths() > fitting) {
            throw Refusal.resources(
                    String.format(
                            "%d paths need about %d MB, more than Java's heap of %d MB holds; the largest --paths that"
                                    + " fits is %d (java -Xmx makes the heap larger)",
                            settings.paths(),
                            (long) (bytes(settings) / USABLE / 1e6),
                            (long) (heapBytes / 1e6),
                            fitting),
                    null);
        }
    }

    /** Refuses threads whose slices do not fit, each with one at work and one as it is written down. */
    public void checkSlices(Settings settings, long heapBytes) {
        double slice = use.perPath() * Math.min(settings.paths(), (double) Slice.BLOCKS * BLOCK);
        double thread = use.perThread() + SLICES_PER_THREAD * slice;
        double left = USABLE * heapBytes - use.fixed() - OWN;
        long fitting = (long) Math.max(0, left / thread);
        if (settings.threads() > fitting) {
            throw Refusal.resources(
                    String.format(
                            "%d threads need about %d MB, more than Java's heap of %d MB holds; the largest --threads that"
                                    + " fits is %d (java -Xmx makes the heap larger)",
                            settings.threads(),
                            (long) ((thread * settings.threads() + use.fixed() + OWN) / USABLE / 1e6),
                            (long) (heapBytes / 1e6),
                            fitting),
                    null);
        }
    }

    /** Of the run and the program around it. */
    public double bytes(Settings settings) {
        return OWN + use.bytes(settings);
    }

    /** Bytes of the program around a run. */
    public static long own() {
        return OWN;
    }

    /** Part of the heap that rows may fill. */
    public static double usable() {
        return USABLE;
    }

    /** The most paths that fit, as the sampling plan takes them. */
    public long largest(Settings settings, long heapBytes) {
        int multiple = settings.plan().multiple(BLOCK);
        long fitting = Math.min(Settings.MOST_PATHS, mostPaths(settings, heapBytes));
        return fitting < multiple ? fitting : fitting / multiple * multiple;
    }

    private long mostPaths(Settings settings, long heapBytes) {
        double all = USABLE * heapBytes - use.besidePaths(settings) - OWN;
        if (use.beyond().filter(end -> end.kept() * use.perPath() <= all).isPresent()) {
            return Settings.MOST_PATHS; // no more are kept
        }
        double left = USABLE * heapBytes - (double) use.perThread() * settings.threads() - use.fixed() - OWN;
        long paths = (long) Math.max(0, left / use.perPath());
        return paths > BLOCK ? paths / BLOCK * BLOCK : paths;
    }
}
