package org.hedgerow.credit.exposure;

import java.time.LocalDate;
import java.util.List;
import org.hedgerow.risk.Estimate;

/**
 * Exposure on a date before what falls due on it is paid, home currency of the date.
 *
 * @param expected what the counterparty owes on average, counting nothing where it is owed
 * @param expectedNegative what it is owed on average
 * @param potential at each level
 */
public record ExposurePoint(LocalDate date, Estimate expected, Estimate expectedNegative, List<Potential> potential) {
    public ExposurePoint {
        potential = List.copyOf(potential);
    }
}
