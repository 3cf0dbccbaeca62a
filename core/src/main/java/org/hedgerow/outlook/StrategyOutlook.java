package org.hedgerow.outlook;

import java.util.List;
import java.util.Optional;
import org.hedgerow.risk.shape.OutcomeShape;

/**
 * Of one strategy.
 *
 * @param shape of its outcome on the horizon
 * @param dates before it on which its outcome is told
 * @param drawdown where it is asked for
 */
public record StrategyOutlook(String strategy, OutcomeShape shape, List<OnDate> dates, Optional<Drawdown> drawdown) {
    public StrategyOutlook {
        dates = List.copyOf(dates);
    }
}
