package org.hedgerow.programme;

import java.time.LocalDate;
import java.util.SortedSet;
import org.hedgerow.market.Market;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathLayout;
import org.hedgerow.position.Exposure;

/**
 * Deals the opposite of a hedge as far as it cannot be delivered, on the day on which that is known: forward to the
 * hedge's date, or spot on it. What was dealt stays so.
 */
public record Unwinding(Deliverable deliverable) implements Programme {
    @Override
    public SortedSet<LocalDate> decides(Exposure deal, Market market, LocalDate end) {
        return deliverable.news(market, end);
    }

    @Override
    public void require(Needs needs, Exposure deal, Market market, LocalDate end) {
        deliverable.require(needs, market, end);
    }

    @Override
    public ProgrammeKernel bind(PathLayout layout, Exposure deal, Market market, LocalDate end) {
        DeliverableShare share = new DeliverableShare(deliverable, -deal.amount(), layout, market, end);
        int first = layout.grid().index(deliverable.news(market, end).first());
        return (batch, date, orders) -> {
            if (date == first) {
                share.start();
            }
            double[] deliverable = share.on(batch, date);
            double[] wanted = orders.wanted();
            for (int path = 0; path < wanted.length; path++) {
                wanted[path] = Math.max(wanted[path], 1 - deliverable[path]);
            }
        };
    }

    @Override
    public String words() {
        return "what cannot be delivered";
    }
}
