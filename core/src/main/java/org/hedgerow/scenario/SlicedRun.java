package org.hedgerow.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.simulation.Settings;
import org.hedgerow.simulation.Simulation;
import org.hedgerow.simulation.Slice;
import org.hedgerow.simulation.SliceWorker;

/**
 * The passes of a run that do not hang on its answer, those under the scenario's own model and under all others, ready for any of
 * their slices to be computed here. What the passes depend on, such as what credit costs, every such run finds out for itself.
 * May be used by several threads.
 */
public final class SlicedRun {
    private final Settings settings;
    private final Map<String, Source> passes = new LinkedHashMap<>();

    SlicedRun(Settings settings) {
        this.settings = settings;
    }

    void add(String pass, Simulation simulation) {
        passes.put(pass, new Source(simulation, settings));
    }

    /** All that can be computed, pass by pass as a run wants them. */
    public List<Slice> slices() {
        return passes.keySet().stream()
                .flatMap(pass -> Slice.of(pass, settings.paths()).stream())
                .toList();
    }

    /** Whether a slice is one of these. */
    public boolean has(Slice slice) {
        return passes.containsKey(slice.pass()) && slice.paths() == settings.paths();
    }

    /** What a {@link org.hedgerow.simulation.SliceStore} keeps of a slice, the same bytes wherever it is computed. */
    public byte[] compute(Slice slice) {
        if (!has(slice)) {
            throw new InvalidValue("slice", "must be of " + passes.keySet() + ", but is " + slice);
        }
        return passes.get(slice.pass()).compute(slice);
    }

    /** A pass with the workers that wait for more of its slices. */
    private record Source(Simulation simulation, Settings settings, Queue<SliceWorker> idle) {
        Source(Simulation simulation, Settings settings) {
            this(simulation, settings, new ConcurrentLinkedQueue<>());
        }

        byte[] compute(Slice slice) {
            SliceWorker waiting = idle.poll();
            SliceWorker worker = waiting == null ? simulation.sliceWorker(settings) : waiting;
            byte[] bytes = worker.compute(slice);
            idle.add(worker);
            return bytes;
        }
    }
}
