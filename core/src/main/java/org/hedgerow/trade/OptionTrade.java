package org.hedgerow.trade;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.DoubleUnaryOperator;
import org.hedgerow.instrument.Instrument;
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
import org.hedgerow.path.observable.MarketShift;

/**
 * Buys {@code amount} options on one unit each, or sells them where negative, for a premium paid on the spot date.
 *
 * @param halfSpread between mid and dealt volatility
 */
public record OptionTrade(Instrument option, double amount, double halfSpread) implements Trade {
    /**
     * Premium dealt for one option bought (offer) or sold (bid), home currency on the spot date: the dealer moves the
     * volatility to where it is worse for the client, which need not be up where there is a barrier.
     */
    public static double dealtPremium(Instrument option, double amount, double halfSpread, Market market) {
        double mid = option.value(market);
        if (halfSpread == 0) {
            return mid;
        }
        double up = option.value(market, halfSpread);
        double down = option.value(market, -halfSpread);
        return amount > 0 ? Math.max(mid, Math.max(up, down)) : Math.min(mid, Math.min(up, down));
    }

    /** The same from the market's mid volatilities by strike, for many strikes of one expiry. */
    public static double dealtPremium(
            VanillaOption option, double amount, double halfSpread, Market market, DoubleUnaryOperator volatilities) {
        double mid = volatilities.applyAsDouble(option.strike());
        return option.valueAt(market, Math.max(0, mid + Math.signum(amount) * halfSpread));
    }

    @Override
    public SortedSet<LocalDate> payments(Market market, LocalDate horizon) {
        TreeSet<LocalDate> dates = new TreeSet<>(option.dates(market, horizon));
        dates.add(market.spotDate(option.currency()));
        return Collections.unmodifiableSortedSet(dates);
    }

    @Override
    public void require(Needs needs, Market market, LocalDate horizon) {
        needs.act(payments(market, horizon));
        option.require(needs, market, horizon);
    }

    @Override
    public Optional<MarketShift.Deal> dealKind() {
        return Optional.of(option.dealKind());
    }

    @Override
    public Map<Currency, Double> position(Market market) {
        return Map.of(option.currency(), amount * option.spotDelta(market));
    }

    @Override
    public Ticket ticket(Market market) {
        return Ticket.of(
                Ticket.side(amount) + " " + option.words(),
                dealtPremium(option, amount, halfSpread, market),
                option.value(market));
    }

    @Override
    public List<Holding> holdings(Market market) {
        return List.of(new Holding(option, amount));
    }

    @Override
    public double grossNotional(Market market) {
        return Math.abs(amount) * market.spot(option.currency());
    }

    @Override
    public TradeKernel bind(PathLayout layout, Market market, LocalDate horizon) {
        return new Kernel(
                layout.grid().index(market.spotDate(option.currency())),
                option.dates(market, horizon).stream()
                        .mapToInt(layout.grid()::index)
                        .toArray(),
                option.bind(layout, market, horizon),
                amount,
                option.value(market),
                dealtPremium(option, amount, halfSpread, market));
    }

    private static final class Kernel implements TradeKernel {
        private final int premiumDate;
        private final int[] dates; // of the option, ascending
        private final InstrumentKernel option;
        private final double amount;
        private final double mid;
        private final double dealt;
        private final double[] value = new double[PathBatch.SIZE];

        Kernel(int premiumDate, int[] dates, InstrumentKernel option, double amount, double mid, double dealt) {
            this.premiumDate = premiumDate;
            this.dates = dates;
            this.option = option;
            this.amount = amount;
            this.mid = mid;
            this.dealt = dealt;
        }

        @Override
        public void pay(PathBatch batch, int date, CashAccount account) {
            if (date == premiumDate) {
                account.receive(-amount * dealt);
            }
            if (Arrays.binarySearch(dates, date) >= 0) {
                option.pay(batch, date, value);
                account.receive(amount, value);
            }
        }

        @Override
        public void explain(PathBatch batch, int date, CostBook costs) {
            if (date == premiumDate) {
                costs.book(Cost.PREMIUM, -amount * mid);
                costs.book(Cost.BID_OFFER, amount * (mid - dealt));
            }
            if (Arrays.binarySearch(dates, date) >= 0) {
                costs.book(Cost.SPOT, amount, value);
            }
        }
    }
}
