package org.hedgerow.trade;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hedgerow.check.Checks;
import org.hedgerow.instrument.linear.AverageForward;
import org.hedgerow.instrument.linear.FixingAverage;
import org.hedgerow.ledger.CashAccount;
import org.hedgerow.ledger.Cost;
import org.hedgerow.ledger.CostBook;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.money.Currency;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.MarketShift;

/**
 * A forward of {@code amount} units on the average of fixings, or on one fixing, settled in home currency; marked on the
 * horizon where it outlives it. Where home interest is simulated, its mid knows that a fixing is paid late.
 *
 * @param halfSpread between mid and dealt rate, a share of today's spot
 */
public record FixingTrade(
        Currency currency, double amount, List<LocalDate> fixings, LocalDate settled, double halfSpread)
        implements Trade {
    public FixingTrade {
        fixings = List.copyOf(fixings);
    }

    /** The valuation date, on which it is dealt, is among them. */
    @Override
    public SortedSet<LocalDate> payments(Market market, LocalDate horizon) {
        TreeSet<LocalDate> dates = new TreeSet<>(FixingAverage.dates(fixings, settled, horizon));
        dates.add(market.valuationDate());
        return Collections.unmodifiableSortedSet(dates);
    }

    @Override
    public void require(Needs needs, Market market, LocalDate horizon) {
        needs.act(payments(market, horizon));
        FixingAverage.require(needs, market, currency, fixings, settled, horizon);
        FixingAverage.requireMid(needs, market, currency, fixings, settled);
    }

    @Override
    public List<Holding> holdings(Market market) {
        return List.of(new Holding(at(dealt(market)), amount));
    }

    private AverageForward at(double rate) {
        return new AverageForward(currency, fixings, settled, rate);
    }

    private double dealt(Market market) {
        double spot = market.spot(currency);
        return at(spot).fair(market) + Math.signum(amount) * halfSpread * spot;
    }

    @Override
    public Ticket ticket(Market market) {
        String fixed = fixings.size() == 1
                ? " non-deliverable, fixed on " + fixings.get(0)
                : " forward on the average of " + fixings.size() + " fixings";
        return Ticket.of(Ticket.side(amount) + " " + currency + fixed + ", to " + settled);
    }

    @Override
    public Optional<MarketShift.Deal> dealKind() {
        return Optional.of(MarketShift.Deal.FORWARD);
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
        Checks.that(
                fixings.get(0).isAfter(market.valuationDate()),
                "fixings",
                "must come after the valuation date, but have " + fixings.get(0));
        return new Kernel(
                this,
                ticket(market),
                market.spot(currency),
                layout.grid().index(market.valuationDate()),
                new FixingAverage(layout, market, currency, fixings, settled, horizon),
                new FixingAverage(layout, market, currency, fixings, settled, horizon));
    }

    /** One average, less the dealt rate, pays; another, read apart, explains. */
    private static final class Kernel implements TradeKernel {
        private final String words;
        private final double amount;
        private final double spotToday;
        private final double overMid; // dealt
        private final int today;
        private final FixingAverage paid;
        private final FixingAverage explained;
        private final double[] dealt = new double[PathBatch.SIZE];
        private final double[] mid = new double[PathBatch.SIZE];
        private final double[] part = new double[PathBatch.SIZE];

        Kernel(
                FixingTrade terms,
                Ticket ticket,
                double spotToday,
                int today,
                FixingAverage paid,
                FixingAverage explained) {
            this.words = ticket.words();
            this.amount = terms.amount;
            this.spotToday = spotToday;
            this.overMid = Math.signum(terms.amount) * terms.halfSpread * spotToday;
            this.today = today;
            this.paid = paid;
            this.explained = explained;
        }

        @Override
        public void pay(PathBatch batch, int date, CashAccount account) {
            if (date == today) {
                paid.mid(batch, dealt);
                Rows.add(dealt, overMid);
            } else if (paid.look(batch, date)) {
                double[] spot = paid.spot(batch);
                double[] known = paid.known();
                double[] factor = paid.factor();
                double[] discount = paid.discount();
                for (int path = 0; path < part.length; path++) {
                    part[path] = (known[path] + factor[path] * spot[path] - dealt[path]) * discount[path];
                }
                account.receive(amount, part);
            }
        }

        @Override
        public List<Ticket> dealt(PathBatch batch, int date, int path) {
            return date == today ? List.of(Ticket.of(words, dealt[path], mid[path])) : List.of();
        }

        @Override
        public void explain(PathBatch batch, int date, CostBook costs) {
            if (date == today) {
                explained.mid(batch, mid);
            } else if (explained.look(batch, date)) {
                explainSettlement(batch, costs);
            }
        }

        private void explainSettlement(PathBatch batch, CostBook costs) {
            double[] discount = explained.discount();
            double[] factor = explained.factor();
            double[] spot = explained.spot(batch);
            double knownAtStart = explained.knownShare() * spotToday;
            for (int path = 0; path < part.length; path++) {
                double move = explained.known()[path] - knownAtStart + factor[path] * (spot[path] - spotToday);
                part[path] = move * discount[path];
            }
            costs.book(Cost.SPOT, amount, part);
            for (int path = 0; path < part.length; path++) {
                double points = mid[path] - knownAtStart - factor[path] * spotToday;
                part[path] = points * discount[path];
            }
            costs.book(Cost.CARRY, -amount, part);
            costs.book(Cost.BID_OFFER, -amount * overMid, discount);
        }
    }
}
