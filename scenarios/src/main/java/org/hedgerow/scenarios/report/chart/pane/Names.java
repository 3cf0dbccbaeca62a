package org.hedgerow.scenarios.report.chart.pane;

import org.hedgerow.scenarios.report.chart.figure.Place;
import org.hedgerow.scenarios.report.wording.Printable;

/** Names of the scenario as text that a picture can hold. */
public final class Names {
    private static final int LONGEST = 34;

    private Names() {}

    /** Of a strategy. */
    public static String of(Place strategy) {
        return Printable.line(strategy.at("name").text());
    }

    /** Of the strategy that something is told of. */
    public static String strategy(Place told) {
        return Printable.line(told.at("strategy").text());
    }

    /** As far as there is room for it beside a point. */
    public static String brief(String name) {
        return brief(name, LONGEST);
    }

    public static String brief(String name, int longest) {
        int letters = name.codePointCount(0, name.length());
        return letters <= longest ? name : name.substring(0, name.offsetByCodePoints(0, longest - 1)) + "…";
    }
}
