package org.hedgerow.trade.margin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hedgerow.instrument.FuturesContract;
import org.hedgerow.market.Market;
import org.hedgerow.money.AmountUnit;
import org.hedgerow.money.Currency;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Growth;
import org.hedgerow.path.observable.MarketShift;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.trade.OpenUnits;
import org.hedgerow.trade.Ticket;
import org.hedgerow.trade.Trade;
import org.hedgerow.trade.TradeKernel;

/**
 * Lots of an exchange's future, bought where positive, margined on every business day until they are closed, at the
 * latest on the last trading day or the horizon. Its price is the forward's for the last trading day, and where the
 * interest that it is margined at is simulated also what daily margin is worth beside a forward's one payment.
 *
 * @param lots of the contract's size, negative where sold
 * @param until the day on which they are no longer needed and closed at that day's price
 * @param unit of the amounts that the trade pays
 * @param halfSpread between mid and dealt price, a share of the spot rate
 * @param terms of holding them
 */
public record Futures(
        FuturesContract contract, double lots, LocalDate until, AmountUnit unit, double halfSpread, Holding terms)
        implements Trade {
    /**
     * How lots are held.
     *
     * @param opened the day on which they are dealt, at its price; today if absent
     * @param tailed each day as many as, with their gain's interest to this date, hedge like a forward for it; the lots
     *     as they are if absent
     * @param fractional number of lots as it comes; whole lots else
     * @param line of credit for margin; without end if absent
     */
    public record Holding(
            Optional<LocalDate> opened, Optional<LocalDate> tailed, boolean fractional, Optional<MarginCredit> line) {
        /** From today on, whole lots that stay the same, without end of credit. */
        public static final Holding PLAIN = new Holding(Optional.empty(), Optional.empty(), false, Optional.empty());
    }

    /** From today on, and the lots stay the same. */
    public Futures(FuturesContract contract, double lots, LocalDate until, AmountUnit unit, double halfSpread) {
        this(contract, lots, until, unit, halfSpread, Holding.PLAIN);
    }

    LocalDate opened(Market market) {
        return terms.opened().orElse(market.valuationDate());
    }

    @Override
    public SortedSet<LocalDate> payments(Market market, LocalDate horizon) {
        TreeSet<LocalDate> dates = new TreeSet<>(marginDates(market, horizon));
        if (!dates.isEmpty()) {
            dates.add(opened(market));
        }
        return Collections.unmodifiableSortedSet(dates);
    }

    /** None where it would be opened on its last day or later. */
    List<LocalDate> marginDates(Market market, LocalDate horizon) {
        LocalDate last = earliest(contract.lastTrading(), until, horizon);
        LocalDate opened = opened(market);
        return last.isAfter(opened) ? market.calendar().businessDays(opened, last) : List.of();
    }

    private static LocalDate earliest(LocalDate... dates) {
        return Collections.min(List.of(dates));
    }

    /** On which it needs prices off the path: all but today. */
    private List<LocalDate> pricedDates(Market market, LocalDate horizon) {
        List<LocalDate> dates = new ArrayList<>(payments(market, horizon));
        dates.remove(market.valuationDate());
        return dates;
    }

    @Override
    public void require(Needs needs, Market market, LocalDate horizon) {
        needs.act(payments(market, horizon));
        List<LocalDate> priced = pricedDates(market, horizon);
        foreign(market).forEach(currency -> needs.read(new Spot(currency), priced));
        if (terms.line().isPresent()) {
            MarginLine.require(needs, foreign(market), marginDates(market, horizon));
        }
        FuturesPrice.require(needs, contract, market, payments(market, horizon));
        Currency base = contract.pair().base();
        if (needs.hasRegimes(base)) {
            needs.read(new MarketShift.Spread(base), priced);
        }
        Currency quote = contract.pair().quote();
        if (needs.simulatesInterest(quote)) {
            needs.read(new Growth(quote), priced);
        }
    }

    List<Currency> foreign(Market market) {
        return Stream.of(contract.pair().base(), contract.pair().quote())
                .filter(currency -> !currency.equals(market.home()))
                .toList();
    }

    @Override
    public boolean isOnExchange() {
        return true;
    }

    /** Whether its line may end it early. */
    @Override
    public boolean mayMiss(Predicate<Currency> hasRegimes) {
        return terms.line().isPresent();
    }

    /** By full notional of what is held today: both sides of the pair, of which home currency is no position. */
    @Override
    public Optional<MarketShift.Deal> dealKind() {
        return Optional.of(MarketShift.Deal.FUTURE);
    }

    @Override
    public boolean mayEnd() {
        return terms.line().isPresent();
    }

    @Override
    public Optional<LocalDate> due(Market market) {
        return Optional.of(until.isBefore(contract.lastTrading()) ? until : contract.lastTrading());
    }

    @Override
    public List<OpenUnits> open(Market market) {
        return due(position(market));
    }

    @Override
    public Optional<LocalDate> opens() {
        return terms.opened();
    }

    @Override
    public List<OpenUnits> onceOpen(Market market) {
        return due(sides(baseAmount(lotsUntil(market, opened(market))), market));
    }

    private List<OpenUnits> due(Map<Currency, Double> amounts) {
        return amounts.entrySet().stream()
                .map(entry -> new OpenUnits(entry.getKey(), entry.getValue(), Optional.of(contract.lastTrading())))
                .toList();
    }

    @Override
    public Map<Currency, Double> position(Market market) {
        return sides(terms.opened().isPresent() ? 0 : baseAmount(lotsUntil(market, market.valuationDate())), market);
    }

    private Map<Currency, Double> sides(double base, Market market) {
        Map<Currency, Double> amounts = new TreeMap<>();
        amounts.put(contract.pair().base(), base);
        amounts.put(contract.pair().quote(), -base * contract.price(market));
        amounts.remove(market.home());
        return amounts;
    }

    /** Lots held over the day that ends on a date. */
    double lotsUntil(Market market, LocalDate date) {
        double exact = lots;
        if (terms.tailed().isPresent()) {
            LocalDate hedged = terms.tailed().get();
            double perForward = market.forwardFactor(contract.pair().base(), hedged, contract.lastTrading());
            exact *= market.discount(market.home(), date, hedged) / perForward;
        }
        return terms.fractional() ? exact : rounded(exact);
    }

    /** To the nearest whole number, halves away from zero. */
    public static double rounded(double lots) {
        return Math.signum(lots) * Math.round(Math.abs(lots));
    }

    /** Base currency bought with some lots. */
    double baseAmount(double lots) {
        return lots * contract.size() / unit.size();
    }

    @Override
    public Ticket ticket(Market market) {
        double mid = contract.price(market);
        double spot = market.quote(contract.pair()).spot();
        String words = Ticket.side(lots) + " lots of the " + contract.pair() + " future to " + contract.lastTrading();
        return Ticket.of(words, mid + Math.signum(lots) * halfSpread * spot, mid);
    }

    @Override
    public double grossNotional(Market market) {
        return Math.abs(baseAmount(lots)) * market.spot(contract.pair().base());
    }

    @Override
    public TradeKernel bind(PathLayout layout, Market market, LocalDate horizon) {
        return new FuturesKernel(this, layout, market, horizon);
    }
}
