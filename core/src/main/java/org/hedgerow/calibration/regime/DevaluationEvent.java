package org.hedgerow.calibration.regime;

import java.time.LocalDate;
import org.hedgerow.check.Checks;

/**
 * A managed rate that gave way.
 *
 * @param date of the first fixing above the old level
 * @param logMove logarithm of the rate after it over the rate before; positive where the home currency fell
 */
public record DevaluationEvent(LocalDate date, double logMove) {
    public DevaluationEvent {
        Checks.present(date, "date");
        Checks.finite(logMove, "logMove");
    }

    /** From the rates before and after, home per unit. */
    public static DevaluationEvent of(LocalDate date, double before, double after) {
        return new DevaluationEvent(
                date, StrictMath.log(Checks.positive(after, "after") / Checks.positive(before, "before")));
    }
}
