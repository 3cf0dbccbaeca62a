package org.hedgerow.outlook.fan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.shape.OutcomeQuantile;

/**
 * A rate on a date to come, home currency per unit.
 *
 * @param forward today's for the date
 * @param quantiles at each of {@link Fans#LEVELS}
 * @param devalued absent where the rate is not managed
 */
public record RateOn(
        LocalDate date,
        double forward,
        Estimate mean,
        List<OutcomeQuantile> quantiles,
        Optional<DevaluedShare> devalued) {
    public RateOn {
        quantiles = List.copyOf(quantiles);
        Checks.present(devalued, "devalued");
    }
}
