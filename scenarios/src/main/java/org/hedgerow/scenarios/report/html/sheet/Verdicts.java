package org.hedgerow.scenarios.report.html.sheet;

import org.hedgerow.scenarios.report.html.markup.At;
import org.hedgerow.scenarios.report.html.markup.Content;
import org.hedgerow.scenarios.report.html.markup.Form;
import org.hedgerow.scenarios.report.html.markup.Say;

/** What is said of a strategy in a word, with a colour beside the word. */
public final class Verdicts {
    private Verdicts() {}

    public static Content badge(At verdict) {
        String kind =
                switch (verdict.text()) {
                    case "hedge" -> "good";
                    case "inexpedient" -> "bad";
                    case "equal" -> "calm";
                    default -> "warn";
                };
        return Say.badge(kind, Say.words(verdict));
    }

    /** To follow {@code pays}: above which price, or in words why there is none. */
    public static Content priceOfRisk(At price, Form form) {
        return price.at("value").exists()
                ? Say.words(price.at("meaning"))
                        .and(" k* = ")
                        .and(Say.estimate(price, form))
                        .and(" % a year")
                : Say.words(price.at("meaning")).and(", so that there is no k*");
    }

    /** Whether it may be done, and what else speaks against it. */
    public static Content allowed(At strategy) {
        At broken = strategy.at("limitsBroken");
        Content allowed = strategy.at("allowed").isTrue()
                ? Content.of("yes")
                : Say.badge("bad", Content.of("no")).and(" ").and(Say.list(broken.items()));
        if (strategy.at("whatIf").isTrue()) {
            allowed = allowed.and(" ").and(Say.badge("calm", Content.of("what-if")));
        }
        At dominating = strategy.at("dominatedBy");
        return dominating.exists()
                ? allowed.and(
                        Say.within("small", Content.of(" dominated by ").and(Say.words(dominating)), "class", "below"))
                : allowed;
    }
}
