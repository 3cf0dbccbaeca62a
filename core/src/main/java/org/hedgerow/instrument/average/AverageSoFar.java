package org.hedgerow.instrument.average;

import org.hedgerow.check.Checks;

/**
 * The fixings of an average that are past.
 *
 * @param fixings how many are past
 * @param rate their average, home currency per unit
 */
public record AverageSoFar(int fixings, double rate) {
    public AverageSoFar {
        Checks.positive(fixings, "fixings");
        Checks.positive(rate, "rate");
    }
}
