package org.hedgerow.outlook.distribution;

import java.util.List;
import org.hedgerow.risk.Estimate;

/**
 * How the outcomes of one strategy are distributed.
 *
 * @param below probability of an outcome below all ranges, {@code above} beyond them
 * @param shares probability of each range
 */
public record Distribution(String strategy, Estimate below, List<Estimate> shares, Estimate above) {
    public Distribution {
        shares = List.copyOf(shares);
    }
}
