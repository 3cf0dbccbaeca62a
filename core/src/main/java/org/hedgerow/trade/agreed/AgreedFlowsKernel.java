package org.hedgerow.trade.agreed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hedgerow.ledger.CashAccount;
import org.hedgerow.ledger.Cost;
import org.hedgerow.ledger.CostBook;
import org.hedgerow.market.Market;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Discount;
import org.hedgerow.trade.Ticket;
import org.hedgerow.trade.TradeKernel;

/** Books each payment on its date, or marks it on the horizon. */
final class AgreedFlowsKernel implements TradeKernel {
    private final TradeKernel[][] byDate;

    AgreedFlowsKernel(AgreedFlows terms, PathLayout layout, Market market, LocalDate horizon) {
        List<List<TradeKernel>> legs = new ArrayList<>();
        for (int date = 0; date < layout.grid().size(); date++) {
            legs.add(new ArrayList<>());
        }
        for (AgreedPayment payment : terms.payments()) {
            boolean home = payment.currency().equals(market.home());
            TradeKernel leg = home
                    ? new HomePayment(payment, HomeWorth.of(payment.date(), layout, market, horizon))
                    : new ForeignPayment(payment, layout, market, horizon);
            add(legs, leg, payment.date(), layout, horizon);
        }
        List<AgreedCost> costs = new ArrayList<>(terms.costs());
        costs.add(terms.differs(market));
        for (AgreedCost cost : costs) {
            HomeWorth worth = HomeWorth.of(cost.date(), layout, market, horizon);
            add(legs, new NamedCost(cost.cause(), cost.amount(), worth), cost.date(), layout, horizon);
        }
        byDate = legs.stream().map(some -> some.toArray(TradeKernel[]::new)).toArray(TradeKernel[][]::new);
    }

    private static void add(
            List<List<TradeKernel>> legs, TradeKernel leg, LocalDate date, PathLayout layout, LocalDate horizon) {
        legs.get(layout.grid().index(AgreedFlows.booked(date, horizon))).add(leg);
    }

    @Override
    public void pay(PathBatch batch, int date, CashAccount account) {
        for (TradeKernel leg : byDate[date]) {
            leg.pay(batch, date, account);
        }
    }

    @Override
    public void explain(PathBatch batch, int date, CostBook costs) {
        for (TradeKernel leg : byDate[date]) {
            leg.explain(batch, date, costs);
        }
    }

    @Override
    public List<Ticket> dealt(PathBatch batch, int date, int path) {
        return Stream.of(byDate[date])
                .flatMap(leg -> leg.dealt(batch, date, path).stream())
                .toList();
    }

    /** What one unit of home currency is worth on the date on which it is booked: a factor, or a row of its own. */
    private record HomeWorth(double factor, int row) {
        private static final int NONE = -1;

        static HomeWorth of(LocalDate date, PathLayout layout, Market market, LocalDate horizon) {
            if (!date.isAfter(horizon)) {
                return new HomeWorth(1, NONE);
            }
            return layout.simulatesInterest(market.home())
                    ? new HomeWorth(1, layout.row(new Discount(market.home(), date)))
                    : new HomeWorth(market.discount(market.home(), horizon, date), NONE);
        }

        void pay(PathBatch batch, double amount, CashAccount account) {
            if (row == NONE) {
                account.receive(amount * factor);
            } else {
                account.receive(amount, batch.row(row));
            }
        }

        void book(PathBatch batch, Cost cause, double amount, CostBook costs) {
            if (row == NONE) {
                costs.book(cause, amount * factor);
            } else {
                costs.book(cause, amount, batch.row(row));
            }
        }
    }

    private record HomePayment(AgreedPayment payment, HomeWorth worth) implements TradeKernel {
        @Override
        public void pay(PathBatch batch, int date, CashAccount account) {
            worth.pay(batch, payment.amount(), account);
        }

        @Override
        public void explain(PathBatch batch, int date, CostBook costs) {
            worth.book(batch, Cost.CARRY, payment.amount(), costs);
        }

        @Override
        public List<Ticket> dealt(PathBatch batch, int date, int path) {
            return List.of(Ticket.of(payment.words()));
        }
    }

    /** Part of what was booked as carry has a cause of its own. */
    private record NamedCost(Cost cause, double amount, HomeWorth worth) implements TradeKernel {
        @Override
        public void pay(PathBatch batch, int date, CashAccount account) {}

        @Override
        public void explain(PathBatch batch, int date, CostBook costs) {
            worth.book(batch, cause, amount, costs);
            worth.book(batch, Cost.CARRY, -amount, costs);
        }
    }
}
