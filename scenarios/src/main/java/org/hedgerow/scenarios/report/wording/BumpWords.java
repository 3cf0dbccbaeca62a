package org.hedgerow.scenarios.report.wording;

import java.util.Locale;
import org.hedgerow.sensitivity.Bump;

/** What is bumped, in words. */
public final class BumpWords {
    /** Which world it is that is bumped. */
    public static final String MEANING =
            "Today's world is bumped BEFORE any deal is done, and everything is asked again on the same random numbers:"
                    + " deals, forwards and premiums are struck at the bumped quotes; means, norms, and the spots and"
                    + " forwards that gains are counted from follow them;"
                    + " units of currency held and what the scenario states as a number (strikes, budget rates, capital,"
                    + " limits) stay. This is what"
                    + " the decision hangs on, not what deals already done would gain.";

    private BumpWords() {}

    /** As in {@code quoted volatility}. */
    public static String kind(Bump bump) {
        return bump.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** As in {@code spot USD +1 %}. */
    public static String step(Bump bump) {
        String step =
                switch (bump.kind()) {
                    case SPOT -> " +1 %";
                    case RATES -> " +1 bp";
                    case MODEL_VOLATILITY, QUOTED_VOLATILITY -> " +1 point";
                };
        return kind(bump) + " " + bump.currency() + step;
    }
}
