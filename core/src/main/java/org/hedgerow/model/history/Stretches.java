package org.hedgerow.model.history;

import org.hedgerow.check.InvalidValue;

/** The last stretches of one length in a row of fixings, each beginning a day after the one before. */
final class Stretches {
    private final double[] fixings;
    private final int first;

    /** With the length in days. */
    Stretches(double[] fixings, int count, int days) {
        this.fixings = fixings;
        this.first = fixings.length - days - count;
        if (first < 0) {
            throw InvalidValue.at(
                    "model.history.dates",
                    "must be at least " + (days + count) + " for " + count + " moves over " + days
                            + " business days, but are " + fixings.length);
        }
    }

    /** The fixing so many days after the beginning of a stretch over the one at its beginning. */
    double quotient(int stretch, int day) {
        return fixings[first + stretch + day] / fixings[first + stretch];
    }
}
