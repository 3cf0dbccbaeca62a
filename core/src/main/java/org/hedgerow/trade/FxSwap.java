package org.hedgerow.trade;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Predicate;
import org.hedgerow.instrument.FxForward;
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

/**
 * Sells {@code amount} units spot at mid and buys them back forward with their interest (buys and sells where
 * negative), so that it leaves no position in the currency. What it pays is known today: the principals exchanged are held
 * at risk-free rates between the legs. What a counterparty owes is the far leg alone.
 *
 * @param halfSpread on the swap points, a share of today's spot
 */
public record FxSwap(Currency currency, double amount, LocalDate farDate, double halfSpread) implements Trade {
    @Override
    public SortedSet<LocalDate> payments(Market market, LocalDate horizon) {
        return Dates.of(Dates.earlier(farDate, horizon));
    }

    @Override
    public void require(Needs needs, Market market, LocalDate horizon) {
        needs.act(payments(market, horizon));
        if (marks(needs::simulatesInterest, market, horizon)) {
            needs.read(new Discount(market.home(), farDate), payments(market, horizon));
        }
    }

    /** Whether it is marked off simulated interest. */
    private boolean marks(Predicate<Currency> simulatesInterest, Market market, LocalDate horizon) {
        return farDate.isAfter(horizon) && simulatesInterest.test(market.home());
    }

    @Override
    public Optional<MarketShift.Deal> dealKind() {
        return Optional.of(MarketShift.Deal.SWAP);
    }

    @Override
    public Map<Currency, Double> position(Market market) {
        return Map.of(); // its legs cancel
    }

    @Override
    public Ticket ticket(Market market) {
        double mid = market.forward(currency, farDate);
        String words = Ticket.side(-amount) + " " + currency + " spot and back on " + farDate;
        return Ticket.of(words, dealt(market), mid);
    }

    /** The far leg, with its interest: the near one is worth nothing at the spot rate on the spot date. */
    @Override
    public List<Holding> holdings(Market market) {
        return List.of(new Holding(new FxForward(currency, farDate, dealt(market)), farAmount(market)));
    }

    /** The far leg, with its interest: the near principal is the other side's, and secures nothing. */
    @Override
    public Trade owed(Market market) {
        return new Outright(currency, farAmount(market), farDate, halfSpread);
    }

    private double farAmount(Market market) {
        return amount * market.growth(currency, market.spotDate(currency), farDate);
    }

    private double dealt(Market market) {
        return market.forward(currency, farDate) + Math.signum(amount) * halfSpread * market.spot(currency);
    }

    @Override
    public double grossNotional(Market market) {
        return 2 * Math.abs(amount) * market.spot(currency);
    }

    @Override
    public TradeKernel bind(PathLayout layout, Market market, LocalDate horizon) {
        LocalDate near = market.spotDate(currency);
        boolean marks = marks(layout::simulatesInterest, market, horizon);
        Kernel kernel = new Kernel(
                amount,
                market.spot(currency),
                market.forward(currency, farDate),
                halfSpread * market.spot(currency),
                market.growth(currency, near, farDate),
                market.growth(market.home(), near, farDate),
                marks ? 1 : market.discount(market.home(), Dates.earlier(farDate, horizon), farDate));
        return marks ? new Marked(kernel, layout.row(new Discount(market.home(), farDate))) : kernel;
    }

    /** Of a swap that is known today but for the discount factor of the path. */
    private record Marked(Kernel atFarDate, int discountRow) implements TradeKernel {
        @Override
        public void pay(PathBatch batch, int date, CashAccount account) {
            account.receive(atFarDate.paid(), batch.row(discountRow));
        }

        @Override
        public void explain(PathBatch batch, int date, CostBook costs) {
            costs.book(Cost.CARRY, atFarDate.carry(), batch.row(discountRow));
            costs.book(Cost.BID_OFFER, atFarDate.cost(), batch.row(discountRow));
        }
    }

    /** Growth factors run from the near to the far date, {@code discount} from the far date back to the payment. */
    private record Kernel(
            double amount,
            double spot,
            double mid,
            double halfSpread,
            double foreignGrowth,
            double homeGrowth,
            double discount)
            implements TradeKernel {
        @Override
        public void pay(PathBatch batch, int date, CashAccount account) {
            account.receive(paid());
        }

        double paid() {
            double farAmount = amount * foreignGrowth;
            double dealt = mid + Math.signum(amount) * halfSpread;
            return (amount * spot * homeGrowth - farAmount * dealt) * discount;
        }

        @Override
        public void explain(PathBatch batch, int date, CostBook costs) {
            costs.book(Cost.CARRY, carry());
            costs.book(Cost.BID_OFFER, cost());
        }

        double carry() {
            double interest = amount * spot * (homeGrowth - foreignGrowth);
            double points = -amount * foreignGrowth * (mid - spot);
            return (interest + points) * discount;
        }

        double cost() {
            return -Math.abs(amount) * foreignGrowth * halfSpread * discount;
        }
    }
}
