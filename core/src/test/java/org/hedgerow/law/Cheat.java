package org.hedgerow.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.hedgerow.hedge.Plan;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.ledger.CashAccount;
import org.hedgerow.ledger.Cost;
import org.hedgerow.ledger.CostBook;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.position.Position;
import org.hedgerow.trade.Trade;
import org.hedgerow.trade.TradeKernel;

/**
 * A strategy that is paid what it should not be.
 *
 * @param paid on the horizon, home currency, as each worker binds it
 * @param booked as what; not at all if absent
 * @param wastes whether it makes a row on the way
 */
record Cheat(String name, ToDoubleFunction<Market> paid, Optional<Cost> booked, boolean wastes)
        implements Strategy, Trade {
    @Override
    public Plan plan(Position position, Market market, LocalDate horizon) {
        return new Plan(List.of(this));
    }

    @Override
    public SortedSet<LocalDate> payments(Market market, LocalDate horizon) {
        return new TreeSet<>(List.of(horizon));
    }

    @Override
    public void require(Needs needs, Market market, LocalDate horizon) {
        needs.act(List.of(horizon));
    }

    @Override
    public TradeKernel bind(PathLayout layout, Market market, LocalDate horizon) {
        double amount = paid.applyAsDouble(market);
        double[] row = new double[PathBatch.SIZE];
        return new TradeKernel() {
            @Override
            public void pay(PathBatch batch, int date, CashAccount account) {
                account.receive(amount, wastes ? new double[PathBatch.SIZE] : row);
                account.receive(amount);
            }

            @Override
            public void explain(PathBatch batch, int date, CostBook costs) {
                booked.ifPresent(cost -> costs.book(cost, amount));
            }
        };
    }

    @Override
    public Map<Currency, Double> position(Market market) {
        return Map.of();
    }

    @Override
    public double grossNotional(Market market) {
        return 0;
    }
}
