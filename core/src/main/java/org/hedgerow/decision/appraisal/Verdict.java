package org.hedgerow.decision.appraisal;

import org.hedgerow.risk.Interval;

/** What the interval of a hedge's net benefit allows to say. */
public enum Verdict {
    /** The interval of the net benefit lies above 0. */
    HEDGE("hedge"),
    /** The interval of the net benefit lies below 0. */
    INEXPEDIENT("inexpedient"),
    /** The interval of the net benefit lies within what is material, either way. */
    EQUAL("equal"),
    /** None of these: more paths may tell. */
    UNDECIDED("undecided at this number of paths");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /** As a report says it. */
    public String words() {
        return words;
    }

    /**
     * Reads an interval. A difference inside the materiality is no difference, even where its sign is certain. Where no
     * whole path lies in the tail that is charged, no interval means anything, and none is read.
     *
     * @param materiality the smallest amount that matters, home currency
     * @param tailPaths paths beyond the value at risk of the charge
     */
    public static Verdict of(Interval netBenefit, double materiality, double tailPaths) {
        if (netBenefit.low() == 0 && netBenefit.high() == 0) {
            return EQUAL;
        }
        if (tailPaths < 1) {
            return UNDECIDED;
        }
        if (netBenefit.low() > -materiality && netBenefit.high() < materiality) {
            return EQUAL;
        }
        if (netBenefit.low() > 0) {
            return HEDGE;
        }
        return netBenefit.high() < 0 ? INEXPEDIENT : UNDECIDED;
    }
}
