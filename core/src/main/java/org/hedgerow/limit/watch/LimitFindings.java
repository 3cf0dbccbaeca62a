package org.hedgerow.limit.watch;

import java.util.List;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.limit.LimitCheck;

/**
 * How the limits of a position with a strategy are kept.
 *
 * @param today the bank's own, after the strategy's deals
 * @param onPaths norms and then limits
 * @param appetite the highest probability of a breach on the way that is accepted
 */
public record LimitFindings(List<LimitCheck> today, List<LimitOnPaths> onPaths, Optional<Double> appetite) {
    public LimitFindings {
        today = List.copyOf(today);
        onPaths = List.copyOf(onPaths);
        Checks.present(appetite, "appetite");
    }

    /** Norms and limits that may be broken on the way with a higher probability than is accepted. */
    public List<LimitOnPaths> overAppetite() {
        return onPaths.stream()
                .filter(limit -> appetite.map(
                                most -> limit.byHorizon().interval().high() > most)
                        .orElse(false))
                .toList();
    }
}
