package org.hedgerow.stress;

import org.hedgerow.check.Checks;

/**
 * A rate on the first and on the last day of a window of history, units of the pair's quote currency per unit of its base.
 *
 * @param start on the first day
 * @param end on the last day
 * @param source who published both
 */
public record WindowRate(double start, double end, String source) {
    public WindowRate {
        Checks.positive(start, "start");
        Checks.positive(end, "end");
        Checks.notBlank(source, "source");
    }

    /** What one unit of the base is worth at the end over what it was worth at the start. */
    double growth() {
        return end / start;
    }
}
