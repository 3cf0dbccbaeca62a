package org.hedgerow.ledger;

import java.time.LocalDate;
import java.util.SortedSet;
import org.hedgerow.market.Market;
import org.hedgerow.market.OwnSpreads;
import org.hedgerow.time.DayCount;
import org.hedgerow.time.Grid;

/**
 * Growth of home cash between the dates on which a strategy pays: risk-free, and what its own spreads add to a debt or
 * take from a credit balance. By date of the grid; dates without payments have no entry.
 */
final class HomeCash {
    /** Risk-free growth since the payment date before. */
    final double[] growth;
    /** Growth of a credit balance, paid the own deposit rate, since the payment date before. */
    final double[] creditGrowth;
    /** Growth of a debt, charged the own borrowing rate, since the payment date before. */
    final double[] debtGrowth;
    /** Risk-free growth to the horizon, {@code A(t,T)}. */
    final double[] toHorizon;

    HomeCash(Grid grid, Market market, SortedSet<LocalDate> payments, LocalDate horizon) {
        growth = new double[grid.size()];
        creditGrowth = new double[grid.size()];
        debtGrowth = new double[grid.size()];
        toHorizon = new double[grid.size()];
        OwnSpreads spreads = market.ownSpreads(market.home());
        LocalDate before = market.valuationDate();
        for (LocalDate payment : payments) {
            int date = grid.index(payment);
            double years = DayCount.ACT_365F.years(before, payment);
            growth[date] = market.growth(market.home(), before, payment);
            creditGrowth[date] = growth[date] * StrictMath.exp(-spreads.deposit() * years);
            debtGrowth[date] = growth[date] * StrictMath.exp(spreads.borrowing() * years);
            toHorizon[date] = market.growth(market.home(), payment, horizon);
            before = payment;
        }
    }
}
