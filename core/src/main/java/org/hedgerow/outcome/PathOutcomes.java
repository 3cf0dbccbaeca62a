package org.hedgerow.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hedgerow.sample.Sample;

/** What came of each of some named strategies on every path, for those who take the paths elsewhere. Home currency. */
public final class PathOutcomes {
    private final List<String> names;
    private final List<double[]> rows = new ArrayList<>();
    private final Sample sample;

    /** @param columns in the order of the names; each must have been asked for on every path */
    public PathOutcomes(Map<String, Column> columns, Outcomes outcomes) {
        this.names = List.copyOf(columns.keySet());
        this.sample = outcomes.sample();
        columns.values().forEach(column -> rows.add(outcomes.values(column)));
    }

    /** In the order of the run. */
    public List<String> names() {
        return names;
    }

    /** The number of paths, as many as each row has numbers. */
    public int paths() {
        return sample.paths();
    }

    /** Of the strategy at a place, gains positive. */
    public double outcome(int place, int path) {
        return rows.get(place)[path];
    }

    /** How much each path counts, and which paths are independent of each other. */
    public Sample sample() {
        return sample;
    }
}
