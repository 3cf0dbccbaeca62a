package org.hedgerow.scenarios.report.html.markup;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the terms of a report mean, in a line each. */
public final class Glossary {
    private static final Map<String, String> MEANINGS = meanings();

    private Glossary() {}

    /** Of a title; empty where it says all itself. */
    public static String of(String title) {
        return Optional.ofNullable(MEANINGS.get(title)).orElse("");
    }

    /** A list of all. */
    public static Content all() {
        return page -> {
            page.open("dl", "class", "glossary");
            MEANINGS.forEach((term, meaning) -> page.element("dt", term).element("dd", meaning));
            page.close();
        };
    }

    private static Map<String, String> meanings() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(
                "net benefit",
                "What the hedge takes off the cost of risk, less what it is expected to cost. Above zero it pays.");
        all.put(
                "95 % interval",
                "Where the number lies if only the simulation errs. It says nothing of an error of the model.");
        all.put("±", "One standard error of the simulation.");
        all.put(
                "expected cost",
                "The mean outcome without the hedge less that with it: frictions and drift cost together.");
        all.put("frictions", "Bid and offer, funding, credit, fees and slippage.");
        all.put(
                "drift cost",
                "What the hedge gives up because the paths drift away from the forward; zero if they do not.");
        all.put(
                "unexpected loss",
                "How far the mean of the worst outcomes lies below the mean of all. The cost of risk is charged on it.");
        all.put("expected shortfall", "The mean of the losses beyond the value at risk; below zero it is a gain.");
        all.put("value at risk", "The loss that is not exceeded with the stated probability.");
        all.put("k", "The price of risk a year: what a unit of unexpected loss costs to carry. An assumption.");
        all.put("k*", "The price of risk above which the hedge pays, per cent a year.");
        all.put(
                "verdict",
                "hedge: pays; inexpedient: costs more than it saves; equal: no material difference; undecided: too few paths to tell.");
        all.put("allowed", "Whether norms and limits are kept with the hedge.");
        all.put("dominated", "Another strategy costs no more and leaves no more risk, one of them surely less.");
        all.put("what-if", "Compared only to learn from it; never recommended.");
        all.put(
                "drift",
                "How the rates move on average in the simulation, a choice of the scenario. Under 'forward' they go to today's forwards.");
        return all;
    }
}
