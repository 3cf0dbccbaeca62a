package org.hedgerow.booking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.hedgerow.ledger.Cost;
import org.hedgerow.ledger.Ledger;
import org.hedgerow.ledger.NotedCosts;
import org.hedgerow.market.Market;
import org.hedgerow.outcome.Columns;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.ObserverKernel;
import org.hedgerow.outcome.OutcomeBatch;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.trade.Ticket;
import org.hedgerow.trade.Trade;
import org.hedgerow.trade.TradeKernel;

/**
 * Notes every entry that a strategy makes on one path, out of books of its own that are posted like those of the run; for
 * a single block, and after the observer of the strategy, with whose outcome the entries must agree to the last bit.
 */
public final class StrategyTrace implements Observer {
    private final HedgedOutcome strategy;
    private final Market market;
    private final int path; // of the block
    private final List<TracedFlow> flows = new ArrayList<>();
    private final Map<Cost, Double> components = new EnumMap<>(Cost.class);
    private double account;
    private double outcome = Double.NaN;

    /** Of one path of the block, from 0 to 1,023. */
    public StrategyTrace(HedgedOutcome strategy, int path) {
        this.strategy = strategy;
        this.market = strategy.market();
        this.path = path;
    }

    /** In the order in which they are made. */
    public List<TracedFlow> flows() {
        return List.copyOf(flows);
    }

    /** Of the closed account, home currency at the horizon. */
    public Map<Cost, Double> components() {
        return Map.copyOf(components);
    }

    /** {@code G} of the path. */
    public double account() {
        return account;
    }

    /** {@code H} of the path as the run has it. */
    public double outcome() {
        return outcome;
    }

    @Override
    public void require(Needs needs, Columns columns) {}

    @Override
    public ObserverKernel bind(PathLayout layout, Columns columns) {
        return new Kernel(layout, columns.place(strategy.outcome()));
    }

    /** A deal and the dates on which it pays. */
    private record Bound(
            int number,
            Ticket ticket,
            List<Ticket> parts,
            Optional<Spot> rate,
            TradeKernel kernel,
            SortedSet<LocalDate> payments) {}

    private final class Kernel implements ObserverKernel {
        private final PathLayout layout;
        private final int place;
        private final Ledger ledger;
        private final NotedCosts costs;
        private final boolean[] pays; // [date]
        private final List<Bound> deals = new ArrayList<>();

        Kernel(PathLayout layout, int place) {
            this.layout = layout;
            this.place = place;
            this.ledger = new Ledger(layout, market, strategy.payments(), strategy.horizon());
            this.costs = new NotedCosts(ledger.costs(), path);
            this.pays = dates(strategy.payments());
            for (Trade trade : strategy.plan().trades()) {
                deals.add(new Bound(
                        deals.size(),
                        trade.ticket(market),
                        trade.parts(market),
                        rate(trade),
                        trade.bind(layout, market, strategy.horizon()),
                        trade.payments(market, strategy.horizon())));
            }
        }

        private boolean[] dates(SortedSet<LocalDate> payments) {
            boolean[] dates = new boolean[layout.grid().size()];
            payments.forEach(payment -> dates[layout.grid().index(payment)] = true);
            return dates;
        }

        /** The rate that its position is in, where it is simulated. */
        private Optional<Spot> rate(Trade trade) {
            return trade.position(market).keySet().stream()
                    .map(Spot::new)
                    .filter(layout.observables()::contains)
                    .findFirst();
        }

        @Override
        public void observe(PathBatch batch, int date, OutcomeBatch out) {
            if (date == 0) {
                ledger.open();
                deals.forEach(deal -> note(deal, deal.parts, 0, Optional.empty(), 0));
            }
            if (pays[date]) {
                double before = balance();
                ledger.accrue(batch, date);
                if (balance() != before) {
                    add(date, Optional.empty(), Optional.empty(), before);
                }
                LocalDate today = layout.grid().date(date);
                deals.stream().filter(deal -> deal.payments.contains(today)).forEach(deal -> post(batch, date, deal));
            }
            if (date == pays.length - 1) {
                close(out.row(place)[path]);
            }
        }

        private double balance() {
            return ledger.account().balance()[path];
        }

        private void post(PathBatch batch, int date, Bound deal) {
            double before = balance();
            deal.kernel.pay(batch, date, ledger.account());
            deal.kernel.explain(batch, date, costs);
            Optional<Double> spot =
                    deal.rate.filter(rate -> layout.filled(rate, date)).map(rate -> batch.row(layout.row(rate))[path]);
            note(deal, deal.kernel.dealt(batch, date, path), date, spot, before);
            add(date, Optional.of(deal), spot, before);
        }

        /** What is dealt moves no money yet. */
        private void note(Bound deal, List<Ticket> tickets, int date, Optional<Double> spot, double balance) {
            LocalDate today = layout.grid().date(date);
            for (Ticket ticket : tickets) {
                flows.add(new TracedFlow(
                        today, Optional.of(deal.number), Optional.of(ticket), spot, Map.of(), 0, balance));
            }
        }

        private void add(int date, Optional<Bound> deal, Optional<Double> spot, double before) {
            Map<Cost, Double> parts = costs.taken();
            double amount = balance() - before;
            if (amount != 0 || !parts.isEmpty()) {
                flows.add(new TracedFlow(
                        layout.grid().date(date),
                        deal.map(Bound::number),
                        deal.map(Bound::ticket),
                        spot,
                        parts,
                        amount,
                        balance()));
            }
        }

        private void close(double hedged) {
            ledger.close();
            for (Cost cost : Cost.values()) {
                components.put(cost, ledger.costs().row(cost)[path]);
            }
            account = balance();
            outcome = hedged;
        }
    }
}
