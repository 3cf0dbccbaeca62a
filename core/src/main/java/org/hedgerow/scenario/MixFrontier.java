package org.hedgerow.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hedgerow.optimiser.mix.Frontier;
import org.hedgerow.optimiser.mix.MixValue;

/**
 * Mixes of a scenario's hedges, from the cheapest to the one that leaves least risk: chosen on some paths, valued on others,
 * which have another seed; a model that consists of its paths has but those.
 *
 * @param paths as many of both
 * @param reportSeed of the paths on which the mixes are valued
 * @param hedges that are mixed, or their parts in one currency; holdings are of one unit each as the scenario has it
 * @param leftOut hedges that are not mixed, with the reason
 * @param raises whether mixes may make an open position larger or turn it over, since some of the scenario's hedges
 *     do
 * @param notes what was assumed of limits
 * @param strategies what doing nothing and the scenario's own hedges are worth on the same paths as the mixes
 */
public record MixFrontier(
        int paths,
        long reportSeed,
        List<String> hedges,
        SortedMap<String, String> leftOut,
        boolean raises,
        List<String> notes,
        List<Frontier.Point> points,
        Map<String, Whole> strategies) {
    public MixFrontier {
        hedges = List.copyOf(hedges);
        leftOut = Collections.unmodifiableSortedMap(new TreeMap<>(leftOut));
        notes = List.copyOf(notes);
        points = List.copyOf(points);
        strategies = Collections.unmodifiableMap(new LinkedHashMap<>(strategies));
    }

    /**
     * A hedge as the scenario has it.
     *
     * @param kept whether it keeps what mixes are held to: norms and limits today, and that no position is made larger
     */
    public record Whole(MixValue value, boolean kept) {}
}
