package org.hedgerow.limit.gauge;

import org.hedgerow.limit.Rule;
import org.hedgerow.limit.part.Count;

/**
 * A rule of a norm or a limit, as it is looked at along the paths.
 *
 * @param intraday whether before the day's deals too
 * @param moved whether capital moves with the path's outcome
 * @param fullOptions whether options count in full in place of their delta
 * @param capital that shares are of today, home currency
 */
public record WatchedRule(Rule rule, boolean intraday, boolean moved, boolean fullOptions, double capital) {
    Count count() {
        if (rule.byNotional()) {
            return Count.NOTIONAL;
        }
        return fullOptions ? Count.FULL_OPTIONS : Count.POSITION;
    }

    /** The limit and its currency: {@code H17 USD}. */
    String label() {
        return rule.label();
    }
}
