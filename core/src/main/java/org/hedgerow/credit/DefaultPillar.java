package org.hedgerow.credit;

import java.time.LocalDate;
import org.hedgerow.check.Checks;

/** The probability, seen today, that a default comes no later than a date. */
public record DefaultPillar(LocalDate date, double probability) {
    public DefaultPillar {
        Checks.present(date, "date");
        Checks.that(
                probability >= 0 && probability < 1,
                "probability",
                "must be at least 0 and less than 1, but is " + probability);
    }
}
