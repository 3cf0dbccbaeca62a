package org.hedgerow.credit.exposure;

import java.time.LocalDate;
import org.hedgerow.outcome.Quantity;

/** Which side owes on a date, as a column of amounts that are not negative. */
record Owing(Side side, LocalDate date) implements Quantity {
    enum Side {
        /** The counterparty: what its default puts at risk. */
        COUNTERPARTY,
        /** The hedger. */
        HEDGER
    }

    @Override
    public String name() {
        return side.name() + " owes on " + date;
    }
}
