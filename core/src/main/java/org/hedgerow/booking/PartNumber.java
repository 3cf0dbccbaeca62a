package org.hedgerow.booking;

import org.hedgerow.check.Checks;
import org.hedgerow.outcome.Quantity;

/** Column of one part of an outcome, counted from 0: home currency at the horizon, gains positive. */
record PartNumber(String kind, int number) implements Quantity {
    PartNumber {
        Checks.notBlank(kind, "kind");
        Checks.notNegative(number, "number");
    }

    @Override
    public String name() {
        return kind + " " + number;
    }
}
