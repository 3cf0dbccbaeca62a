package org.hedgerow.hedge.change;

import java.time.LocalDate;
import org.hedgerow.check.Checks;
import org.hedgerow.position.Line;

/**
 * A payment of home currency on a date, positive when paid.
 *
 * @param amount home currency
 */
public record HomePayment(LocalDate date, double amount) {
    public HomePayment {
        Checks.present(date, "date");
        Checks.in(amount, 0, Line.LARGEST, "amount");
    }
}
