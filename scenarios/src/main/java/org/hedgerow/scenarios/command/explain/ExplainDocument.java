package org.hedgerow.scenarios.command.explain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hedgerow.random.Draws;
import org.hedgerow.scenario.Outline;
import org.hedgerow.scenarios.command.run.MemoryNeed;
import org.hedgerow.scenarios.command.time.Pilot;
import org.hedgerow.scenarios.report.wording.PlanWords;
import org.hedgerow.scenarios.store.Sha256;
import org.hedgerow.simulation.MemoryUse;
import org.hedgerow.simulation.Settings;

/**
 * A run that has not begun, as JSON. All but the last part is the same on every machine.
 *
 * @param format changes when a field is renamed or removed or changes its meaning
 * @param scenario with all that a run takes in it: a file of its own
 * @param set what was put into the file
 */
record ExplainDocument(
        int format,
        String scenarioSha256,
        List<String> set,
        Map<String, String> filesSha256,
        Sampling sampling,
        Simulated simulated,
        List<StrategyWords> strategies,
        Memory memory,
        Object scenario,
        Machine machine) {
    private static final int FORMAT = 1;

    /** How paths are drawn. */
    record Sampling(int paths, long seed, String plan, String why, int streamVersion) {}

    /** What is drawn: passes over paths by what they are for. */
    record Simulated(int rates, int rows, Map<String, Integer> passes, List<LocalDate> dates) {}

    /**
     * Bytes: {@code bytesOfProgram + bytesPerPath * paths + bytesPerThread * threads + bytesOfCounts}, of which a share
     * of the heap may be taken. Where paths are more than {@code keptPaths}, no more than these count, and beside them {@code
     * bytesLocated + bytesPerSlice * threads}.
     *
     * @param keptPerPath by the scenario's own model
     * @param weighedPerPath while strategies are weighed
     * @param shareOfHeap that may be filled
     */
    record Memory(
            double bytesPerPath,
            double keptPerPath,
            long weighedPerPath,
            long bytesPerThread,
            long bytesOfCounts,
            long bytesOfProgram,
            Optional<Integer> keptPaths,
            Optional<Double> bytesLocated,
            Optional<Long> bytesPerSlice,
            double shareOfHeap) {}

    /** What depends on where it runs; seconds are absent where nothing was tried. */
    record Machine(int threads, long heapBytes, double bytesNeeded, long largestPaths, Optional<Pilot> seconds) {}

    static ExplainDocument of(Explained run) {
        Settings settings = run.settings();
        Outline outline = run.outline();
        Map<String, Integer> passes = new LinkedHashMap<>();
        outline.passes().forEach((phase, count) -> passes.put(phase.words(), count));
        return new ExplainDocument(
                FORMAT,
                Sha256.hex(run.source().bytes()),
                run.source().settings(),
                run.source().filesSha256(),
                new Sampling(
                        settings.paths(),
                        settings.seed(),
                        PlanWords.of(settings.plan()),
                        run.why(),
                        Draws.STREAM_VERSION),
                new Simulated(outline.rates(), outline.rows(), passes, outline.dates()),
                StrategyWords.all(run.question()),
                new Memory(
                        outline.memory().perPath(),
                        outline.kept().perPath(),
                        (long) Double.BYTES * outline.weighed(),
                        outline.memory().perThread(),
                        outline.memory().fixed(),
                        MemoryNeed.own(),
                        outline.memory().beyond().map(MemoryUse.Beyond::kept),
                        outline.memory().beyond().map(MemoryUse.Beyond::located),
                        outline.memory().beyond().map(MemoryUse.Beyond::perThread),
                        MemoryNeed.usable()),
                Resolved.tree(run.question(), settings),
                new Machine(
                        settings.threads(),
                        run.heapBytes(),
                        new MemoryNeed(outline.memory()).bytes(settings),
                        run.largest(),
                        run.pilot()));
    }
}
