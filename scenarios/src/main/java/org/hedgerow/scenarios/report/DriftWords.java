package org.hedgerow.scenarios.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hedgerow.model.Drift;
import org.hedgerow.model.JointModel;
import org.hedgerow.money.Currency;

/** Names the drifts of a model: {@code forward}, or {@code USD view 0.02, others forward}. */
final class DriftWords {
    private static final String FORWARD = "forward";

    private DriftWords() {}

    static String of(JointModel model, Collection<Currency> currencies) {
        List<String> others = new ArrayList<>();
        for (Currency currency : currencies) {
            String drift = name(model.drift(currency));
            if (!drift.equals(FORWARD)) {
                others.add(currency + " " + drift);
            }
        }
        if (others.isEmpty()) {
            return FORWARD;
        }
        if (others.size() < currencies.size()) {
            others.add("others " + FORWARD);
        }
        return String.join(", ", others);
    }

    private static String name(Drift drift) {
        if (drift instanceof Drift.View view) {
            return "view " + Numbers.exact(view.rate());
        }
        return drift instanceof Drift.RandomWalk ? "randomWalk" : FORWARD;
    }
}
