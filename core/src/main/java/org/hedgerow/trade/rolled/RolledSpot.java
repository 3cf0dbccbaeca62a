package org.hedgerow.trade.rolled;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.hedgerow.ledger.CashAccount;
import org.hedgerow.ledger.Cost;
import org.hedgerow.ledger.CostBook;
import org.hedgerow.market.BidOffer;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.money.Currency;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathForward;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.MarketShift;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.time.Tenor;
import org.hedgerow.trade.Dates;
import org.hedgerow.trade.OpenUnits;
import org.hedgerow.trade.Ticket;
import org.hedgerow.trade.Trade;
import org.hedgerow.trade.TradeKernel;

/**
 * A spot deal of {@code amount} units whose delivery is put off by FX swaps, tenor by tenor, until a date or the
 * horizon: each roll settles the move since the one before, at that day's spot and points. A roll that cannot be dealt
 * closes the position at that day's spot; the next one that can opens it again.
 */
public record RolledSpot(Currency currency, double amount, LocalDate until, Tenor roll, BidOffer bidOffer)
        implements Trade {
    private List<LocalDate> rolls(Market market, LocalDate horizon) {
        return roll.rollDates(market.spotDate(currency), Dates.earlier(until, horizon), market.calendar());
    }

    @Override
    public SortedSet<LocalDate> payments(Market market, LocalDate horizon) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(rolls(market, horizon)));
    }

    @Override
    public void require(Needs needs, Market market, LocalDate horizon) {
        List<LocalDate> rolls = rolls(market, horizon);
        needs.act(rolls);
        needs.read(new Spot(currency), rolls.subList(1, rolls.size()));
        for (int roll = 2; roll < rolls.size(); roll++) {
            PathForward.require(needs, market, currency, List.of(rolls.get(roll - 1)), rolls.get(roll));
        }
        if (needs.hasRegimes(currency)) {
            RolledInRegimes.require(needs, currency, rolls.subList(1, rolls.size() - 1));
        }
    }

    @Override
    public boolean mayMiss(Predicate<Currency> hasRegimes) {
        return hasRegimes.test(currency);
    }

    @Override
    public boolean mayEnd() {
        return true; // where a regime deals no swaps
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
    public List<OpenUnits> open(Market market) {
        return List.of(
                new OpenUnits(currency, amount, Optional.of(renewals(market).get(0))));
    }

    @Override
    public List<LocalDate> renewals(Market market) {
        List<LocalDate> rolls = rolls(market, until);
        return rolls.subList(1, rolls.size()); // without the spot date
    }

    @Override
    public Map<Currency, Double> position(Market market) {
        return Map.of(currency, amount); // the spot deal's; the swaps' legs cancel
    }

    @Override
    public Ticket ticket(Market market) {
        return Ticket.of(
                Ticket.side(amount) + " " + currency + " spot, rolled every " + roll.words() + " until " + until);
    }

    @Override
    public double grossNotional(Market market) {
        return Math.abs(amount) * market.spot(currency);
    }

    @Override
    public TradeKernel bind(PathLayout layout, Market market, LocalDate horizon) {
        List<LocalDate> rolls = rolls(market, horizon);
        double[] forwardFactor = new double[layout.grid().size()];
        double[] nextFactor = new double[layout.grid().size()];
        for (int roll = 1; roll < rolls.size(); roll++) {
            int date = layout.grid().index(rolls.get(roll));
            forwardFactor[date] = market.forwardFactor(currency, rolls.get(roll - 1), rolls.get(roll));
            nextFactor[layout.grid().index(rolls.get(roll - 1))] = forwardFactor[date];
        }
        if (layout.hasRegimes(currency)) {
            return new RolledInRegimes(this, forwardFactor, rolls, layout, market);
        }
        if (PathForward.varies(layout::movesForwards, market, currency)) {
            return new RolledOnPaths(this, forwardFactor, rolls, layout, market);
        }
        return new Kernel(
                this,
                new RollTickets(this, rolls, layout.grid()),
                layout.grid().index(rolls.get(0)),
                layout.row(new Spot(currency)),
                market.spot(currency),
                forwardFactor,
                nextFactor);
    }

    /** Each of its two codes keeps the spot of the roll before in a row of its own. */
    private static final class Kernel implements TradeKernel {
        private final RolledSpot terms;
        private final RollTickets tickets;
        private final int opening;
        private final int spotRow;
        private final double spotToday;
        private final double[] forwardFactor; // [date], forward over spot of the swap that ends there
        private final double[] nextFactor; // [date], of the swap that starts there
        private final double[] paidAt = new double[PathBatch.SIZE];
        private final double[] explainedAt = new double[PathBatch.SIZE];

        Kernel(
                RolledSpot terms,
                RollTickets tickets,
                int opening,
                int spotRow,
                double spotToday,
                double[] forwardFactor,
                double[] nextFactor) {
            this.terms = terms;
            this.tickets = tickets;
            this.opening = opening;
            this.spotRow = spotRow;
            this.spotToday = spotToday;
            this.forwardFactor = forwardFactor;
            this.nextFactor = nextFactor;
        }

        @Override
        public void pay(PathBatch batch, int date, CashAccount account) {
            double side = Math.signum(terms.amount);
            if (date == opening) {
                double dealt = spotToday * (1 + side * terms.bidOffer.spot());
                account.receive(terms.amount * (spotToday - dealt));
                Rows.fill(paidAt, spotToday);
                return;
            }
            double dealt = forwardFactor[date] + side * terms.bidOffer.swap();
            account.receive(terms.amount, batch.row(spotRow));
            account.receive(-terms.amount * dealt, paidAt);
            System.arraycopy(batch.row(spotRow), 0, paidAt, 0, paidAt.length);
        }

        @Override
        public List<Ticket> dealt(PathBatch batch, int date, int path) {
            double spot = date == opening ? spotToday : batch.row(spotRow)[path];
            List<Ticket> dealt = new ArrayList<>();
            if (date == opening) {
                dealt.add(tickets.spot(1, spot, terms.bidOffer.spot()));
            }
            dealt.addAll(tickets.swap(date, spot, spot * nextFactor[date], terms.bidOffer.swap()));
            return dealt;
        }

        @Override
        public void explain(PathBatch batch, int date, CostBook costs) {
            if (date == opening) {
                costs.book(Cost.BID_OFFER, -Math.abs(terms.amount) * terms.bidOffer.spot() * spotToday);
                Rows.fill(explainedAt, spotToday);
                return;
            }
            costs.book(Cost.SPOT, terms.amount, batch.row(spotRow));
            costs.book(Cost.SPOT, -terms.amount, explainedAt);
            costs.book(Cost.CARRY, -terms.amount * (forwardFactor[date] - 1), explainedAt);
            costs.book(Cost.BID_OFFER, -Math.abs(terms.amount) * terms.bidOffer.swap(), explainedAt);
            System.arraycopy(batch.row(spotRow), 0, explainedAt, 0, explainedAt.length);
        }
    }
}
