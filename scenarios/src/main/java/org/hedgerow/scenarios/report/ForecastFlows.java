package org.hedgerow.scenarios.report;

import java.util.SortedMap;
import java.util.TreeMap;
import org.hedgerow.money.Currency;
import org.hedgerow.position.Certainty;
import org.hedgerow.position.Flow;
import org.hedgerow.position.Line;
import org.hedgerow.position.Position;
import org.hedgerow.position.volume.UncertainFlow;

/** Flows that are simulated and hedged, but no part of the net open position. */
public final class ForecastFlows {
    private ForecastFlows() {}

    /** Their sums by currency, in its units; currencies without any are left out. */
    public static SortedMap<Currency, Double> of(Position position) {
        SortedMap<Currency, Double> sums = new TreeMap<>();
        for (Line line : position.allLines()) {
            if (line instanceof Flow flow && flow.certainty() == Certainty.FORECAST) {
                sums.merge(flow.currency(), flow.amount(), Double::sum);
            }
            if (line instanceof UncertainFlow flow && flow.certainty() == Certainty.FORECAST) {
                sums.merge(flow.currency(), flow.amount(), Double::sum);
            }
        }
        return sums;
    }
}
