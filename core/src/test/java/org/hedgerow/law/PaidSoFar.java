package org.hedgerow.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hedgerow.booking.HedgedOutcome;
import org.hedgerow.ledger.Ledger;
import org.hedgerow.outcome.Columns;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.ObserverKernel;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.trade.Trade;
import org.hedgerow.trade.TradeKernel;

/** Posts the deals of a strategy with the same kernels in every run, and notes the balance of its account on every date. */
final class PaidSoFar implements Observer {
    private final HedgedOutcome strategy;
    private int[] bits; // [date]
    private ObserverKernel kernel;

    PaidSoFar(HedgedOutcome strategy) {
        this.strategy = strategy;
    }

    /** A number that changes with any bit of what was paid on any path up to a date of the last run. */
    int bits(int date) {
        return Arrays.hashCode(Arrays.copyOf(bits, date + 1));
    }

    private SortedSet<LocalDate> payments() {
        SortedSet<LocalDate> dates = new TreeSet<>(List.of(strategy.horizon()));
        strategy.plan().trades().forEach(trade -> dates.addAll(trade.payments(strategy.market(), strategy.horizon())));
        return dates;
    }

    @Override
    public void require(Needs needs, Columns columns) {
        strategy.plan().trades().forEach(trade -> trade.require(needs, strategy.market(), strategy.horizon()));
        Ledger.require(needs, strategy.market(), payments());
    }

    @Override
    public ObserverKernel bind(PathLayout layout, Columns columns) {
        if (kernel == null) {
            kernel = post(layout);
        }
        return kernel;
    }

    private ObserverKernel post(PathLayout layout) {
        SortedSet<LocalDate> payments = payments();
        Ledger ledger = new Ledger(layout, strategy.market(), payments, strategy.horizon());
        List<Posted> posted = new ArrayList<>();
        for (Trade trade : strategy.plan().trades()) {
            posted.add(new Posted(
                    trade.payments(strategy.market(), strategy.horizon()),
                    trade.bind(layout, strategy.market(), strategy.horizon())));
        }
        bits = new int[layout.grid().size()];
        return (batch, date, out) -> {
            if (date == 0) {
                ledger.open();
            }
            LocalDate day = layout.grid().date(date);
            if (payments.contains(day)) {
                ledger.accrue(batch, date);
                posted.forEach(trade -> trade.post(batch, date, day, ledger));
            }
            bits[date] = payments.contains(day) || date == 0
                    ? Arrays.hashCode(ledger.account().balance())
                    : bits[date - 1];
        };
    }

    private record Posted(SortedSet<LocalDate> pays, TradeKernel kernel) {
        void post(PathBatch batch, int date, LocalDate day, Ledger ledger) {
            if (pays.contains(day)) {
                kernel.pay(batch, date, ledger.account());
                kernel.explain(batch, date, ledger.costs());
            }
        }
    }
}
