package org.hedgerow.trade.structure;

import org.hedgerow.check.Checks;
import org.hedgerow.instrument.Instrument;

/**
 * One option of a structure.
 *
 * @param ratio of it to one unit of the structure, negative where it is sold
 */
public record Leg(Instrument option, double ratio) {
    public Leg {
        Checks.present(option, "option");
        Checks.finite(ratio, "ratio");
    }
}
