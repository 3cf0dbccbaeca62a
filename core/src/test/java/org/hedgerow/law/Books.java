package org.hedgerow.law;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hedgerow.booking.HedgedOutcome;
import org.hedgerow.booking.UnhedgedOutcome;
import org.hedgerow.ledger.Cost;
import org.hedgerow.outcome.Outcomes;

/**
 * What strategies came to on every path, and by what cause.
 *
 * @param bytes that each kernel allocated on blocks after the first, if it was one thread that ran them
 */
record Books(List<HedgedOutcome> strategies, Outcomes outcomes, Map<String, Long> bytes) {
    double[] unhedged() {
        return outcomes.values(KeptRows.kept(UnhedgedOutcome.COLUMN));
    }

    double[] outcome(HedgedOutcome strategy) {
        return outcomes.values(strategy.outcome());
    }

    double[] component(HedgedOutcome strategy, Cost cost) {
        return outcomes.values(KeptRows.kept(strategy.component(cost)));
    }

    /** By strategy a number that changes with any bit of its outcome and components on any path. */
    Map<String, Integer> bits() {
        Map<String, Integer> bits = new LinkedHashMap<>();
        for (HedgedOutcome strategy : strategies) {
            int hash = Arrays.hashCode(outcome(strategy));
            for (Cost cost : Cost.values()) {
                hash = 31 * hash + Arrays.hashCode(component(strategy, cost));
            }
            bits.put(strategy.name(), hash);
        }
        return bits;
    }
}
