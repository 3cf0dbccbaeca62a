package org.hedgerow.trade;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.hedgerow.ledger.CashAccount;
import org.hedgerow.ledger.Cost;
import org.hedgerow.ledger.CostBook;
import org.hedgerow.market.BidOffer;
import org.hedgerow.market.Market;
import org.hedgerow.market.OwnSpreads;
import org.hedgerow.money.Currency;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathForward;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.MarketShift;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.time.DayCount;

/**
 * Delivers {@code amount} units on a date out of loans and deposits. To sell: borrow the present value in foreign
 * currency, sell it spot, deposit the home currency, repay the loan with the currency that comes in. To buy: the
 * reverse. Loans cost the own borrowing rate, deposits earn the own deposit rate. After the horizon both are marked at
 * risk-free rates. Loan and deposit stand with one bank, which sets them against each other: to it they are a forward, and
 * what it owes is no more than the deposit beyond the loan. A deposit elsewhere would be owed whole.
 */
public record MoneyMarket(Currency currency, double amount, LocalDate until, BidOffer bidOffer) implements Trade {
    @Override
    public SortedSet<LocalDate> payments(Market market, LocalDate horizon) {
        return Dates.of(Dates.earlier(until, horizon));
    }

    @Override
    public void require(Needs needs, Market market, LocalDate horizon) {
        needs.read(new Spot(currency), payments(market, horizon));
        PathForward.require(needs, market, currency, payments(market, horizon), until);
    }

    @Override
    public Optional<MarketShift.Deal> dealKind() {
        return Optional.of(MarketShift.Deal.SPOT);
    }

    @Override
    public Optional<LocalDate> due(Market market) {
        return Optional.of(until);
    }

    @Override
    public Map<Currency, Double> position(Market market) {
        return Map.of(currency, spotAmount(market));
    }

    @Override
    public Ticket ticket(Market market) {
        double mid = market.spot(currency);
        String loan = amount < 0 ? " out of a loan until " : " into a deposit until ";
        String words = Ticket.side(spotAmount(market)) + " " + currency + " spot" + loan + until;
        return Ticket.of(words, mid * (1 + Math.signum(amount) * bidOffer.spot()), mid);
    }

    @Override
    public double grossNotional(Market market) {
        return Math.abs(amount) * market.spot(currency);
    }

    /** Units dealt spot: what grows to the amount at the rate of the foreign loan or deposit. */
    private double spotAmount(Market market) {
        return amount / ownGrowth(market, currency, amount < 0);
    }

    private double ownGrowth(Market market, Currency in, boolean debt) {
        LocalDate from = market.spotDate(currency);
        OwnSpreads spreads = market.ownSpreads(in);
        double spread = debt ? spreads.borrowing() : -spreads.deposit();
        return market.growth(in, from, until) * StrictMath.exp(spread * DayCount.ACT_365F.years(from, until));
    }

    @Override
    public TradeKernel bind(PathLayout layout, Market market, LocalDate horizon) {
        LocalDate from = market.spotDate(currency);
        LocalDate settled = Dates.earlier(until, horizon);
        boolean marks = until.isAfter(settled) && PathForward.varies(layout::simulatesInterest, market, currency);
        Kernel kernel = new Kernel(
                layout.row(new Spot(currency)),
                amount,
                spotAmount(market),
                market.spot(currency),
                market.spot(currency) * (1 + Math.signum(amount) * bidOffer.spot()),
                market.growth(currency, from, until),
                market.growth(market.home(), from, until),
                ownGrowth(market, market.home(), amount > 0),
                marks ? 1 : market.discount(currency, settled, until),
                marks ? 1 : market.discount(market.home(), settled, until));
        return marks ? new MarkedMoneyMarket(kernel, PathForward.of(layout, market, currency, settled, until)) : kernel;
    }

    /** Growth factors run from the spot date to the end; discounts from the end back to settlement or mark. */
    record Kernel(
            int spotRow,
            double amount,
            double spotAmount,
            double spot,
            double dealt,
            double foreignGrowth,
            double homeGrowth,
            double ownHomeGrowth,
            double foreignDiscount,
            double homeDiscount)
            implements TradeKernel {
        @Override
        public void pay(PathBatch batch, int date, CashAccount account) {
            account.receive(amount * foreignDiscount, batch.row(spotRow));
            account.receive(-spotAmount * dealt * ownHomeGrowth * homeDiscount);
        }

        @Override
        public void explain(PathBatch batch, int date, CostBook costs) {
            double carry = amount * spot * foreignDiscount - riskFreeAmount() * spot * homeGrowth * homeDiscount;
            costs.book(Cost.SPOT, amount * foreignDiscount, batch.row(spotRow));
            costs.book(Cost.SPOT, -amount * foreignDiscount * spot);
            costs.book(Cost.CARRY, carry);
            costs.book(Cost.BID_OFFER, -spotAmount * (dealt - spot) * homeGrowth * homeDiscount);
            costs.book(Cost.FUNDING, funding() * homeDiscount);
        }

        double riskFreeAmount() {
            return amount / foreignGrowth;
        }

        /** Home currency at the end. */
        double funding() {
            double foreignSpread = (riskFreeAmount() - spotAmount) * spot * homeGrowth;
            double homeSpread = -spotAmount * dealt * (ownHomeGrowth - homeGrowth);
            return foreignSpread + homeSpread;
        }
    }
}
