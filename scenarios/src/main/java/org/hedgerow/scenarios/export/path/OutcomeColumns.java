package org.hedgerow.scenarios.export.path;

import java.util.ArrayList;
import java.util.List;
import org.hedgerow.outcome.PathOutcomes;
import org.hedgerow.sample.Units;

/**
 * What is written of each path: the outcome of every strategy, then its weight where paths do not count alike, and the
 * number of its unit where paths are not all independent of each other.
 */
final class OutcomeColumns {
    private final List<Column> columns;
    private final int paths;

    /**
     * @param name of the strategy, or of what else it is
     * @param kind {@link #OUTCOME}, {@link #WEIGHT} or {@link #UNIT}
     */
    record Column(String name, String kind) {}

    static final String OUTCOME = "outcome";
    static final String WEIGHT = "weight";
    static final String UNIT = "unit";

    private final PathOutcomes outcomes;

    OutcomeColumns(PathOutcomes outcomes) {
        this.outcomes = outcomes;
        this.paths = outcomes.paths();
        List<Column> columns = new ArrayList<>();
        outcomes.names().forEach(name -> columns.add(new Column(name, OUTCOME)));
        if (outcomes.sample().isWeighted()) {
            columns.add(new Column(WEIGHT, WEIGHT));
        }
        if (!(outcomes.sample().units() instanceof Units.Paths)) {
            columns.add(new Column(UNIT, UNIT));
        }
        this.columns = List.copyOf(columns);
    }

    int paths() {
        return paths;
    }

    List<Column> columns() {
        return columns;
    }

    double value(int path, int column) {
        return switch (columns.get(column).kind()) {
            case OUTCOME -> outcomes.outcome(column, path);
            case WEIGHT -> outcomes.sample().weight(path);
            default -> outcomes.sample().units().unit(path);
        };
    }
}
