package org.hedgerow.decision;

import org.hedgerow.risk.Interval;

/** What the interval of a hedge's net benefit allows to say. */
public enum Verdict {
    HEDGE("hedge"),
    INEXPEDIENT("inexpedient"),
    EQUAL("equal"),
    UNDECIDED("undecided at this number of paths");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /**
     * Reads an interval. A difference inside the materiality is no difference, even where its sign is certain.
     *
     * @param materiality the smallest amount that matters, home currency
     */
    static Verdict of(Interval netBenefit, double materiality) {
        if (netBenefit.low() > -materiality && netBenefit.high() < materiality) {
            return EQUAL;
        }
        if (netBenefit.low() > 0) {
            return HEDGE;
        }
        return netBenefit.high() < 0 ? INEXPEDIENT : UNDECIDED;
    }
}
