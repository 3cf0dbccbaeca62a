package org.hedgerow.trade.margin;

import java.time.LocalDate;
import java.util.List;
import org.hedgerow.instrument.FuturesContract;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.time.DayCount;
import org.hedgerow.time.Grid;

/** What a futures trade holds and pays on the dates of a grid that no path changes. */
final class FuturesSchedule {
    final int opening;
    final int first; // margin date
    final int last; // final settlement or close
    final boolean[] isMargin; // [date]
    final double[] held; // [date], base currency until then
    final double[] turned; // [date], base currency dealt at that day's price to hold more or less, or none any more
    final double[] fees; // [date], of that and of the opening, quote currency
    final double[] closingFees; // [date], of giving up what is held
    final double[] slack; // [date], by how much the margin account may fall below the initial margin
    final double[] interest; // [date], of the initial margin since the date before: earned less paid for its money
    final double[] riskFree; // [date], growth of quote currency since the date before by today's curve
    final double[] earned; // [date], by what of that the exchange pays, a factor
    final double growth; // of quote currency from opening to end by today's curve

    FuturesSchedule(Futures trade, Grid grid, Market market, LocalDate horizon) {
        List<LocalDate> margins = trade.marginDates(market, horizon);
        LocalDate end = margins.get(margins.size() - 1);
        LocalDate opened = trade.opened(market);
        opening = grid.index(opened);
        first = grid.index(margins.get(0));
        last = grid.index(end);
        int dates = grid.size();
        isMargin = new boolean[dates];
        held = new double[dates];
        turned = new double[dates];
        fees = new double[dates];
        closingFees = new double[dates];
        slack = new double[dates];
        interest = new double[dates];
        riskFree = new double[dates];
        earned = new double[dates];
        growth = market.growth(trade.contract().pair().quote(), opened, end);
        fees[opening] = fee(trade, trade.lotsUntil(market, margins.get(0)));
        LocalDate before = opened;
        for (int margin = 0; margin < margins.size(); margin++) {
            LocalDate next = margin + 1 < margins.size() ? margins.get(margin + 1) : end;
            bind(trade, market, grid.index(margins.get(margin)), before, margins.get(margin), next);
            before = margins.get(margin);
        }
        if (end.isBefore(trade.contract().lastTrading())) {
            turned[last] = Math.abs(held[last]);
            fees[last] = closingFees[last];
        }
    }

    private void bind(Futures trade, Market market, int date, LocalDate before, LocalDate day, LocalDate next) {
        FuturesContract contract = trade.contract();
        double lots = trade.lotsUntil(market, day);
        double change = trade.lotsUntil(market, next) - lots;
        isMargin[date] = true;
        held[date] = trade.baseAmount(lots);
        turned[date] = Math.abs(trade.baseAmount(change));
        fees[date] = fee(trade, change);
        closingFees[date] = fee(trade, lots);
        double initial =
                Math.abs(lots) * contract.initialMargin() / trade.unit().size();
        slack[date] = initial
                - Math.abs(lots)
                        * contract.margin().maintenance()
                        / trade.unit().size();
        Currency quote = contract.pair().quote();
        LocalDate opened = trade.opened(market);
        interest[date] = initial
                * (marginInterest(contract, market, opened, day) - marginInterest(contract, market, opened, before));
        riskFree[date] = market.growth(quote, before, day);
        earned[date] = StrictMath.exp(contract.marginSpread() * DayCount.ACT_365F.years(before, day));
    }

    private static double fee(Futures trade, double lots) {
        return Math.abs(lots) * trade.contract().fee() / trade.unit().size();
    }

    /** What a unit of margin has earned less what its money has cost. */
    private static double marginInterest(FuturesContract contract, Market market, LocalDate from, LocalDate to) {
        Currency quote = contract.pair().quote();
        double years = DayCount.ACT_365F.years(from, to);
        double riskFree = market.growth(quote, from, to);
        double earned = riskFree * StrictMath.exp(contract.marginSpread() * years);
        double paid = riskFree * StrictMath.exp(market.ownSpreads(quote).borrowing() * years);
        return earned - paid;
    }
}
