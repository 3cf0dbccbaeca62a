package org.hedgerow.booking;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hedgerow.hedge.Plan;
import org.hedgerow.ledger.Cost;
import org.hedgerow.ledger.Ledger;
import org.hedgerow.market.Market;
import org.hedgerow.outcome.Column;
import org.hedgerow.outcome.Columns;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.ObserverKernel;
import org.hedgerow.outcome.Quantity;
import org.hedgerow.outcome.Total;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathLayout;
import org.hedgerow.trade.Trade;

/**
 * Books a strategy on every path and writes its outcome {@code H = U + G}, the components of {@code G} and their two
 * groups. Comes after the observer of the unhedged outcome.
 */
public record HedgedOutcome(String name, Plan plan, Market market, LocalDate horizon) implements Observer {
    /** Columns of the groups: losses positive, so that their means are frictions and driftCost. */
    public enum Group implements Quantity {
        /** Bid/offer, funding, credit, fees and slippage. */
        FRICTIONS,
        /** Spot, carry, premium and accrual. */
        DRIFT_COST
    }

    /** Columns of the deals that a strategy could not do on its way, where regimes may stop them. */
    public enum Missed implements Quantity {
        /** Their number. */
        DEALS,
        /** 1 where there is any. */
        ANY
    }

    /** Column of the cash that a strategy with deals needs on its way. */
    public enum Cash implements Quantity {
        /** The lowest balance of its cash account on any payment date, home currency of that date, 0 where never in debt. */
        LOWEST_BALANCE
    }

    /**
     * The column of {@code H = U + G}, home currency at the horizon, a gain positive. Every path's number is kept.
     */
    public Column outcome() {
        return new Column(name, Total.OUTCOME);
    }

    /** The column of one part of {@code G}, home currency at the horizon, a gain positive. Its mean alone is kept. */
    public Column component(Cost cost) {
        return new Column(name, cost);
    }

    /** The column of several components together, home currency at the horizon, a gain positive. */
    public Column group(Group group) {
        return new Column(name, group);
    }

    /** The column of deals that could not be done on the path, since a regime left nobody to deal with. */
    public Column missed(Missed missed) {
        return new Column(name, missed);
    }

    /**
     * The column of the lowest balance of the strategy's own cash on any payment date, home currency of that date, 0 where it
     * never owed.
     */
    public Column lowestBalance() {
        return new Column(name, Cash.LOWEST_BALANCE);
    }

    /** Of what a leg of the plan, counted from 0 in the order of {@link Legs}, adds to {@code G}. */
    public Column leg(int number) {
        return new Column(name, new PartNumber("leg", number));
    }

    /** What the plan consists of. */
    public Legs legs() {
        return Legs.of(plan, market);
    }

    @Override
    public void require(Needs needs, Columns columns) {
        plan.trades().forEach(trade -> trade.require(needs, market, horizon));
        Ledger.require(needs, market, payments());
        columns.everyPath(outcome());
        for (Cost cost : Cost.values()) {
            columns.mean(component(cost));
        }
        for (Group group : Group.values()) {
            columns.mean(group(group));
        }
        if (!plan.trades().isEmpty()) {
            columns.everyPath(lowestBalance());
        }
        if (plan.trades().stream().anyMatch(trade -> trade.mayMiss(needs::hasRegimes))) {
            for (Missed missed : Missed.values()) {
                columns.mean(missed(missed));
            }
        }
    }

    @Override
    public ObserverKernel bind(PathLayout layout, Columns columns) {
        Map<Cost, Integer> components = new EnumMap<>(Cost.class);
        for (Cost cost : Cost.values()) {
            components.put(cost, columns.place(component(cost)));
        }
        return new HedgedOutcomeKernel(this, payments(), layout, columns, components);
    }

    /** All dates on which a trade pays, and the horizon, on which the books are closed. */
    SortedSet<LocalDate> payments() {
        SortedSet<LocalDate> dates = new TreeSet<>();
        for (Trade trade : plan.trades()) {
            dates.addAll(trade.payments(market, horizon));
        }
        dates.add(horizon);
        return dates;
    }
}
