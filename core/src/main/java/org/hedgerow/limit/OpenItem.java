package org.hedgerow.limit;

/**
 * A part of an open position at today's official rate.
 *
 * @param position what it adds to the open position, home currency, positive when long; an option counts by its delta
 * @param notional its full amount, home currency, never negative
 */
public record OpenItem(Item item, double position, double notional) {}
