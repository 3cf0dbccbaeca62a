package org.hedgerow.scenario;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hedgerow.check.Checks;
import org.hedgerow.simulation.MemoryUse;
import org.hedgerow.simulation.Phase;

/**
 * What a run would simulate, known before it does.
 *
 * @param dates of the scenario's own model, from the valuation date to the horizon
 * @param rates that move from date to date
 * @param rows of one number for each path of a block, with which a thread works
 * @param passes over paths, by what they are for; of parameters, break-evens and mixes over fewer than of the answer
 * @param kept of each path by the scenario's own model, and of both drifts where it has another than the forward
 * @param weighed rows of one number for each path while strategies are weighed
 * @param memory of the largest part of the run, with the rows that are weighed
 */
public record Outline(
        List<LocalDate> dates,
        int rates,
        int rows,
        SortedMap<Phase, Integer> passes,
        MemoryUse kept,
        int weighed,
        MemoryUse memory) {
    public Outline {
        dates = Checks.notEmpty(dates, "dates");
        passes = Collections.unmodifiableSortedMap(new TreeMap<>(Checks.present(passes, "passes")));
        Checks.present(kept, "kept");
        Checks.present(memory, "memory");
    }

    /** Without the passes that are not made. */
    static SortedMap<Phase, Integer> made(Map<Phase, Integer> passes) {
        SortedMap<Phase, Integer> made = new TreeMap<>(passes);
        made.values().removeIf(count -> count == 0);
        return made;
    }
}
