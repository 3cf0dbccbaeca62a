package org.hedgerow.law;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hedgerow.hedge.Plan;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.ledger.CashAccount;
import org.hedgerow.ledger.CostBook;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.position.Position;
import org.hedgerow.scenario.Bank;
import org.hedgerow.trade.Trade;
import org.hedgerow.trade.TradeKernel;

/** A cheat that is paid every day what the rate will move by the next, by the paths of the run before it. */
record Foresight() implements Strategy, Trade {
    @Override
    public String name() {
        return "foresight";
    }

    @Override
    public Plan plan(Position position, Market market, LocalDate horizon) {
        return new Plan(List.of(this));
    }

    @Override
    public SortedSet<LocalDate> payments(Market market, LocalDate horizon) {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (LocalDate day = market.valuationDate();
                day.isBefore(horizon);
                day = market.calendar().following(day.plusDays(1))) {
            days.add(day);
        }
        return Collections.unmodifiableSortedSet(days);
    }

    @Override
    public void require(Needs needs, Market market, LocalDate horizon) {
        needs.read(new Spot(Bank.USD), payments(market, horizon));
    }

    @Override
    public TradeKernel bind(PathLayout layout, Market market, LocalDate horizon) {
        double[][] before = new double[layout.grid().size() + 1][PathBatch.SIZE];
        return new TradeKernel() {
            @Override
            public void pay(PathBatch batch, int date, CashAccount account) {
                double[] spot = batch.row(layout.row(new Spot(Bank.USD)));
                System.arraycopy(spot, 0, before[date], 0, spot.length);
                double[] move = new double[spot.length];
                for (int path = 0; path < spot.length; path++) {
                    move[path] = before[date + 1][path] - spot[path];
                }
                account.receive(1, move);
            }

            @Override
            public void explain(PathBatch batch, int date, CostBook costs) {}
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
