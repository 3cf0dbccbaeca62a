package org.hedgerow.trade.agreed;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hedgerow.instrument.InstrumentKernel;
import org.hedgerow.instrument.VanillaOption;
import org.hedgerow.ledger.CashAccount;
import org.hedgerow.ledger.Cost;
import org.hedgerow.ledger.CostBook;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Discount;
import org.hedgerow.path.observable.MarketShift;
import org.hedgerow.trade.OpenUnits;
import org.hedgerow.trade.Ticket;
import org.hedgerow.trade.Trade;
import org.hedgerow.trade.TradeKernel;

/**
 * Two options on one currency that are part of a contract, for which no premium is paid, but a price on their last day, which is
 * the same for both. After the horizon all is marked there.
 *
 * @param amount bought of the first, sold where negative; {@code otherAmount} of the other
 * @param price paid, home currency
 */
public record OptionsInContract(
        VanillaOption option, double amount, VanillaOption other, double otherAmount, double price, LocalDate end)
        implements Trade {
    @Override
    public SortedSet<LocalDate> payments(Market market, LocalDate horizon) {
        TreeSet<LocalDate> dates = new TreeSet<>(option.dates(market, horizon));
        dates.addAll(other.dates(market, horizon));
        dates.add(AgreedFlows.booked(end, horizon));
        return Collections.unmodifiableSortedSet(dates);
    }

    @Override
    public void require(Needs needs, Market market, LocalDate horizon) {
        needs.act(payments(market, horizon));
        option.require(needs, market, horizon);
        other.require(needs, market, horizon);
        if (end.isAfter(horizon) && needs.simulatesInterest(market.home())) {
            needs.read(new Discount(market.home(), end), List.of(horizon));
        }
    }

    @Override
    public Ticket ticket(Market market) {
        String words = Ticket.side(amount) + " " + option.words() + ", " + Ticket.side(otherAmount) + " "
                + other.words() + ", at a price paid on " + end;
        double mid = amount * option.value(market) + otherAmount * other.value(market);
        return Ticket.of(words, price, mid * market.growth(market.home(), market.spotDate(option.currency()), end));
    }

    @Override
    public Optional<MarketShift.Deal> dealKind() {
        return Optional.of(MarketShift.Deal.OPTION);
    }

    @Override
    public Optional<LocalDate> due(Market market) {
        return Optional.of(end);
    }

    @Override
    public List<OpenUnits> open(Market market) {
        return List.of(
                new OpenUnits(option.currency(), amount * option.spotDelta(market), Optional.of(option.end())),
                new OpenUnits(other.currency(), otherAmount * other.spotDelta(market), Optional.of(other.end())));
    }

    @Override
    public Map<Currency, Double> position(Market market) {
        return Map.of(option.currency(), amount * option.spotDelta(market) + otherAmount * other.spotDelta(market));
    }

    @Override
    public double grossNotional(Market market) {
        return (Math.abs(amount) + Math.abs(otherAmount)) * market.spot(option.currency());
    }

    @Override
    public TradeKernel bind(PathLayout layout, Market market, LocalDate horizon) {
        boolean marks = end.isAfter(horizon) && layout.simulatesInterest(market.home());
        LocalDate booked = AgreedFlows.booked(end, horizon);
        double mid = amount * option.value(market) + otherAmount * other.value(market);
        LocalDate today = market.spotDate(option.currency());
        return new Kernel(
                option.bind(layout, market, horizon),
                other.bind(layout, market, horizon),
                marks ? layout.row(new Discount(market.home(), end)) : Kernel.NONE,
                marks ? 1 : market.discount(market.home(), booked, end),
                mid * market.growth(market.home(), today, end));
    }

    /** All is booked on one date; {@code mid} is today's value with interest to the last day. */
    private final class Kernel implements TradeKernel {
        private static final int NONE = -1;

        private final InstrumentKernel first;
        private final InstrumentKernel second;
        private final int discountRow;
        private final double discount;
        private final double mid;
        private final double[] value = new double[PathBatch.SIZE];
        private final double[] otherValue = new double[PathBatch.SIZE];

        Kernel(InstrumentKernel first, InstrumentKernel second, int discountRow, double discount, double mid) {
            this.first = first;
            this.second = second;
            this.discountRow = discountRow;
            this.discount = discount;
            this.mid = mid;
        }

        @Override
        public void pay(PathBatch batch, int date, CashAccount account) {
            first.pay(batch, date, value);
            second.pay(batch, date, otherValue);
            account.receive(amount, value);
            account.receive(otherAmount, otherValue);
            if (discountRow == NONE) {
                account.receive(-price * discount);
            } else {
                account.receive(-price, batch.row(discountRow));
            }
        }

        @Override
        public void explain(PathBatch batch, int date, CostBook costs) {
            costs.book(Cost.SPOT, amount, value);
            costs.book(Cost.SPOT, otherAmount, otherValue);
            book(batch, Cost.PREMIUM, -mid, costs);
            book(batch, Cost.BID_OFFER, mid - price, costs);
        }

        private void book(PathBatch batch, Cost cause, double atEnd, CostBook costs) {
            if (discountRow == NONE) {
                costs.book(cause, atEnd * discount);
            } else {
                costs.book(cause, atEnd, batch.row(discountRow));
            }
        }
    }
}
