package org.hedgerow.credit.loss;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hedgerow.check.Checks;
import org.hedgerow.credit.Counterparty;
import org.hedgerow.credit.CreditCost;
import org.hedgerow.credit.netting.NettingSet;
import org.hedgerow.market.Market;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.trade.Ticket;
import org.hedgerow.trade.TradeKernel;

/**
 * What is lost with a counterparty on the dates on which it has defaulted: its deals are closed, of what it owes the recovery
 * is paid, and deals like them are bought at mid from someone else. Of a strategy, beyond what the position's own contracts
 * would have lost alone.
 *
 * @param deals all that is open with it
 * @param held those of the position's own
 * @param dates on which anything is open, and default is looked at
 */
record DefaultLoss(Counterparty counterparty, List<NettingSet> deals, List<NettingSet> held, SortedSet<LocalDate> dates)
        implements CreditCost {
    DefaultLoss {
        Checks.present(counterparty, "counterparty");
        deals = Checks.notEmpty(deals, "deals");
        held = List.copyOf(held);
        dates = Collections.unmodifiableSortedSet(new TreeSet<>(dates));
    }

    /** Dates on which default is looked at up to a horizon. */
    SortedSet<LocalDate> marks(LocalDate horizon) {
        return dates.headSet(horizon.plusDays(1));
    }

    /** Those on which contracts pay on the way are among them. */
    @Override
    public SortedSet<LocalDate> payments(Market market, LocalDate horizon) {
        TreeSet<LocalDate> payments = new TreeSet<>(marks(horizon));
        deals.forEach(set -> payments.addAll(set.looks(marks(horizon), market, horizon)));
        held.forEach(set -> payments.addAll(set.looks(marks(horizon), market, horizon)));
        return Collections.unmodifiableSortedSet(payments);
    }

    @Override
    public void require(Needs needs, Market market, LocalDate horizon) {
        SortedSet<LocalDate> marks = marks(horizon);
        needs.act(payments(market, horizon));
        deals.forEach(set -> set.require(needs, marks, market, horizon));
        held.forEach(set -> set.require(needs, marks, market, horizon));
        needs.read(new Defaulted(counterparty.name()), marks);
        counterparty.goesWithRate().ifPresent(wrong -> needs.read(new Spot(wrong.currency()), marks));
    }

    @Override
    public Ticket ticket(Market market) {
        return Ticket.of("default of " + counterparty.name());
    }

    @Override
    public TradeKernel bind(PathLayout layout, Market market, LocalDate horizon) {
        return new DefaultLossKernel(this, layout, market, horizon);
    }
}
