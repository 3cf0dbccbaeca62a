package org.hedgerow.hedge.funding;

import java.time.LocalDate;
import org.hedgerow.check.Checks;
import org.hedgerow.position.Line;

/**
 * What is drawn from a credit line on a date, units of its currency; repaid where negative.
 *
 * @param amount drawn where positive
 */
public record Drawing(LocalDate date, double amount) {
    public Drawing {
        Checks.present(date, "date");
        Checks.in(amount, -Line.LARGEST, Line.LARGEST, "amount");
    }
}
