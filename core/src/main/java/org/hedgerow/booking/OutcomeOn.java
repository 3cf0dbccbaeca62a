package org.hedgerow.booking;

import java.time.LocalDate;
import org.hedgerow.check.Checks;
import org.hedgerow.outcome.Quantity;

/** Column of what a position with a strategy has come to by a date: home currency of that date, gains positive. */
public record OutcomeOn(LocalDate date) implements Quantity {
    public OutcomeOn {
        Checks.present(date, "date");
    }

    @Override
    public String name() {
        return "OUTCOME_ON_" + date;
    }
}
