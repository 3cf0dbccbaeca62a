package org.hedgerow.limit;

import org.hedgerow.path.observable.MarketShift;

/**
 * A part of an open position at today's official rate.
 *
 * @param position what it adds to the open position, home currency, positive when long; an option counts by its delta
 * @param notional its full amount, home currency, never negative
 */
public record OpenItem(Item item, double position, double notional) {
    /** An option at its full amount in the direction of its delta; anything else as it is. */
    OpenItem withFullOption() {
        boolean option =
                item.deal().filter(kind -> kind == MarketShift.Deal.OPTION).isPresent();
        return option ? new OpenItem(item, Math.signum(position) * notional, notional) : this;
    }
}
