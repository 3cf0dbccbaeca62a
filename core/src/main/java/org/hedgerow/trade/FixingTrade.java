package org.hedgerow.trade;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.hedgerow.instrument.InstrumentKernel;
import org.hedgerow.instrument.linear.AverageForward;
import org.hedgerow.instrument.linear.FixingAverage;
import org.hedgerow.ledger.CashAccount;
import org.hedgerow.ledger.Cost;
import org.hedgerow.ledger.CostBook;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;

/**
 * A forward of {@code amount} units on the average of fixings, or on one fixing, settled in home currency; marked on the
 * horizon where it outlives it.
 *
 * @param halfSpread between mid and dealt rate, a share of today's spot
 */
public record FixingTrade(
        Currency currency, double amount, List<LocalDate> fixings, LocalDate settled, double halfSpread)
        implements Trade {
    public FixingTrade {
        fixings = List.copyOf(fixings);
    }

    private AverageForward at(double rate) {
        return new AverageForward(currency, fixings, settled, rate);
    }

    @Override
    public SortedSet<LocalDate> payments(Market market, LocalDate horizon) {
        return FixingAverage.dates(fixings, settled, horizon);
    }

    @Override
    public void require(Needs needs, Market market, LocalDate horizon) {
        needs.act(payments(market, horizon));
        FixingAverage.require(needs, market, currency, fixings, settled, horizon);
    }

    @Override
    public Map<Currency, Double> position(Market market) {
        return Map.of(currency, amount);
    }

    @Override
    public double grossNotional(Market market) {
        return Math.abs(amount) * market.spot(currency);
    }

    @Override
    public TradeKernel bind(PathLayout layout, Market market, LocalDate horizon) {
        double spot = market.spot(currency);
        double mid = at(spot).fair(market);
        double dealt = mid + Math.signum(amount) * halfSpread * spot;
        return new Kernel(
                amount,
                spot,
                mid,
                dealt,
                at(dealt).bind(layout, market, horizon),
                new FixingAverage(layout, market, currency, fixings, settled, horizon));
    }

    /** The contract at the dealt rate pays; the average read apart explains. */
    private static final class Kernel implements TradeKernel {
        private final double amount;
        private final double spotToday;
        private final double mid;
        private final double dealt;
        private final InstrumentKernel contract;
        private final FixingAverage average;
        private final double[] part = new double[PathBatch.SIZE];

        Kernel(
                double amount,
                double spotToday,
                double mid,
                double dealt,
                InstrumentKernel contract,
                FixingAverage average) {
            this.amount = amount;
            this.spotToday = spotToday;
            this.mid = mid;
            this.dealt = dealt;
            this.contract = contract;
            this.average = average;
        }

        @Override
        public void pay(PathBatch batch, int date, CashAccount account) {
            contract.pay(batch, date, part);
            account.receive(amount, part);
        }

        @Override
        public void explain(PathBatch batch, int date, CostBook costs) {
            if (!average.look(batch, date)) {
                return;
            }
            double[] discount = average.discount();
            double[] spot = average.spot(batch);
            double knownAtStart = average.knownShare() * spotToday;
            for (int path = 0; path < part.length; path++) {
                double move = average.known()[path] - knownAtStart + average.factor()[path] * (spot[path] - spotToday);
                part[path] = move * discount[path];
            }
            costs.book(Cost.SPOT, amount, part);
            for (int path = 0; path < part.length; path++) {
                double points = mid - knownAtStart - average.factor()[path] * spotToday;
                part[path] = points * discount[path];
            }
            costs.book(Cost.CARRY, -amount, part);
            costs.book(Cost.BID_OFFER, -amount * (dealt - mid), discount);
        }
    }
}
