package org.hedgerow.position;

import java.util.List;
import org.hedgerow.market.Market;

/**
 * Something done or planned today that changes the open position, told by the lines that it adds. It is done at today's
 * rate, so that by itself it gains and loses nothing. A host may supply its own.
 */
public interface Operation {
    /** What it adds to the position, amounts in the scenario's unit, positive where received or owned. */
    List<Line> lines();

    /** Refuses dates that do not fit the market. */
    default void check(Market market) {}
}
