package org.hedgerow.scenarios.report.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hedgerow.model.Drift;
import org.hedgerow.model.RateModel;
import org.hedgerow.money.Currency;

/** Names the drifts of a model: {@code forward}, or {@code USD view 0.02, others forward}. */
public final class DriftWords {
    private static final String FORWARD = "forward";

    private DriftWords() {}

    public static String of(RateModel model, Collection<Currency> currencies) {
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

    /** What the drifts mean for the simulated rates: {@code the mean of each rate is today's forward}. */
    public static String explained(RateModel model, Collection<Currency> currencies) {
        Map<String, List<String>> meanings = new LinkedHashMap<>();
        for (Currency currency : currencies) {
            meanings.computeIfAbsent(meaning(model.drift(currency)), same -> new ArrayList<>())
                    .add(currency.code());
        }
        List<String> means = new ArrayList<>();
        meanings.forEach((meaning, codes) -> means.add(
                "the mean of " + (meanings.size() == 1 ? "each rate" : String.join(", ", codes)) + " " + meaning));
        if (!of(model, currencies).equals(FORWARD)) {
            means.add("the net benefit at forward drift stands beside it");
        }
        return String.join("; ", means);
    }

    private static String meaning(Drift drift) {
        if (drift instanceof Drift.View view) {
            return growth(view.rate()) + ", a view";
        }
        if (drift instanceof Drift.Historical estimate) {
            return growth(estimate.rate()) + ", estimated from history with a standard error of "
                    + Numbers.exactPercent(estimate.standardError()) + " a year";
        }
        if (drift instanceof Drift.Model) {
            return "is the model's own, uncompensated";
        }
        return drift instanceof Drift.RandomWalk ? "stays at today's spot" : "is today's forward";
    }

    private static String growth(double rate) {
        String move = rate < 0 ? "falls by " : "grows by ";
        return move + Numbers.exactPercent(Math.abs(rate)) + " a year from today's spot";
    }

    private static String name(Drift drift) {
        if (drift instanceof Drift.View view) {
            return "view " + Numbers.exact(view.rate());
        }
        if (drift instanceof Drift.Historical estimate) {
            return "historical " + Numbers.exact(estimate.rate()) + " ± " + Numbers.exact(estimate.standardError());
        }
        if (drift instanceof Drift.Model) {
            return "model";
        }
        return drift instanceof Drift.RandomWalk ? "randomWalk" : FORWARD;
    }
}
