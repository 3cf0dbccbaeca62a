package org.hedgerow.programme.order;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import org.hedgerow.check.Checks;
import org.hedgerow.market.Market;
import org.hedgerow.path.PathLayout;
import org.hedgerow.position.Exposure;
import org.hedgerow.programme.Programme;
import org.hedgerow.programme.ProgrammeKernel;
import org.hedgerow.programme.rule.Looks;
import org.hedgerow.time.Tenor;

/**
 * Leaves the exposure open until the rate is seen to have moved in its favour by a distance, and then has the whole deal
 * done: the order is filled on the next date, at the rate that stands there by then.
 *
 * @param distance as a share of today's spot
 * @param every how often the rate is looked at and orders are filled
 * @param reentry whether it is undone when the rate is seen back, to wait anew; no if absent
 */
public record TakeProfit(double distance, Tenor every, Optional<Boolean> reentry) implements Programme {
    public TakeProfit {
        Checks.positive(distance, "distance");
        Checks.present(every, "every");
        Checks.present(reentry, "reentry");
    }

    @Override
    public String words() {
        return "by a take-profit order " + distance + " of spot away, looking every " + every.words();
    }

    @Override
    public SortedSet<LocalDate> decides(Exposure deal, Market market, LocalDate end) {
        return Looks.afterToday(every, market, end);
    }

    @Override
    public ProgrammeKernel bind(PathLayout layout, Exposure deal, Market market, LocalDate end) {
        return new OrderKernel(-distance, reentry.orElse(false), decides(deal, market, end), layout, deal, market);
    }
}
