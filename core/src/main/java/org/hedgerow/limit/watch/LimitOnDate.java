package org.hedgerow.limit.watch;

import java.time.LocalDate;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.risk.Estimate;

/**
 * How a limit stands on a date of the paths.
 *
 * @param on that it is broken on the date
 * @param by that it was broken on it or before
 * @param excess over the limit, 0 on paths that keep it: its mean, in what the limit is stated in
 * @param headroom up to the limit, negative beyond: its mean
 * @param use of the limit; absent where it allows nothing, and where a run ended early
 */
public record LimitOnDate(
        LocalDate date, Breached on, Breached by, Estimate excess, Estimate headroom, Optional<LimitUse> use) {
    public LimitOnDate {
        Checks.present(use, "use");
    }
}
