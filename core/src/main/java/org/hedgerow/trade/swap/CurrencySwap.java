package org.hedgerow.trade.swap;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hedgerow.check.Checks;
import org.hedgerow.instrument.Quantity;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathForward;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Discount;
import org.hedgerow.path.observable.MarketShift;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.time.Tenor;
import org.hedgerow.trade.Dates;
import org.hedgerow.trade.Ticket;
import org.hedgerow.trade.Trade;
import org.hedgerow.trade.TradeKernel;

/**
 * Receives interest on a notional of foreign currency (pays it where negative) against interest on what that is in home
 * currency at today's spot; both notionals stay the same. Nothing is exchanged at the start. What outlives the horizon is
 * marked there.
 *
 * @param notional foreign currency
 * @param exchanges whether the notionals change hands at the end
 * @param halfSpread a share of what the foreign leg is worth, charged with the home rate
 */
public record CurrencySwap(
        Currency currency,
        double notional,
        LocalDate end,
        Tenor every,
        SwapLeg foreign,
        SwapLeg home,
        boolean exchanges,
        double halfSpread)
        implements Trade {
    @Override
    public Ticket ticket(Market market) {
        String words = (notional < 0 ? "pay" : "receive") + " interest on " + Quantity.of(Math.abs(notional)) + " "
                + currency + " against " + market.home() + " every " + every.words() + " to "
                + end + ", home rate dealt";
        return Ticket.of(words, dealtRate(market), homeRate(market));
    }

    SwapPeriods foreignPeriods(Market market) {
        return new SwapPeriods(currency, currency, dates(market), foreign.floating(), exchanges);
    }

    SwapPeriods homePeriods(Market market) {
        return new SwapPeriods(market.home(), currency, dates(market), home.floating(), exchanges);
    }

    private List<LocalDate> dates(Market market) {
        LocalDate start = market.spotDate(currency);
        Checks.that(end.isAfter(start), "end", "must be after the spot date " + start + ", but is " + end);
        return every.rollDates(start, end, market.calendar());
    }

    double foreignRate() {
        return foreign.rate().orElse(0.0);
    }

    /** The home rate at mid: as agreed, or the one at which both legs are worth the same. */
    public double homeRate(Market market) {
        SwapPeriods paid = homePeriods(market);
        return home.rate().orElseGet(() -> (foreignWorth(market) - paid.base(market)) / paid.annuity(market));
    }

    /** The home rate with what dealing costs. */
    double dealtRate(Market market) {
        double cost = halfSpread
                * Math.abs(foreignWorth(market))
                / homePeriods(market).annuity(market);
        return homeRate(market) + Math.signum(notional) * cost;
    }

    /** Of a unit of notional, over spot. */
    private double foreignWorth(Market market) {
        SwapPeriods received = foreignPeriods(market);
        return received.base(market) + foreignRate() * received.annuity(market);
    }

    /** Mid value today, home currency of the spot date: the bond received less the bond paid. */
    public double value(Market market) {
        SwapPeriods paid = homePeriods(market);
        double homeWorth = paid.base(market) + homeRate(market) * paid.annuity(market);
        return notional * market.spot(currency) * (foreignWorth(market) - homeWorth);
    }

    @Override
    public SortedSet<LocalDate> payments(Market market, LocalDate horizon) {
        TreeSet<LocalDate> dates = new TreeSet<>();
        List<LocalDate> ends = dates(market);
        ends.subList(1, ends.size()).stream()
                .map(date -> Dates.earlier(date, horizon))
                .forEach(dates::add);
        return Collections.unmodifiableSortedSet(dates);
    }

    @Override
    public void require(Needs needs, Market market, LocalDate horizon) {
        needs.read(new Spot(currency), payments(market, horizon));
        for (SwapPeriods leg : List.of(foreignPeriods(market), homePeriods(market))) {
            for (int period = 0; period < leg.count(); period++) {
                if (leg.end(period).isAfter(horizon)) {
                    PathForward.require(needs, market, currency, List.of(horizon), leg.end(period));
                }
                boolean fixes = leg.floats() && period > 0 && !leg.start(period).isAfter(horizon);
                if (fixes && needs.simulatesInterest(leg.currency())) {
                    needs.read(new Discount(leg.currency(), leg.end(period)), List.of(leg.start(period)));
                }
            }
        }
    }

    /** What its foreign leg is worth. */
    @Override
    public Optional<MarketShift.Deal> dealKind() {
        return Optional.of(MarketShift.Deal.SWAP);
    }

    @Override
    public Optional<LocalDate> due(Market market) {
        return Optional.of(end);
    }

    @Override
    public Map<Currency, Double> position(Market market) {
        return Map.of(currency, notional * foreignWorth(market));
    }

    @Override
    public double grossNotional(Market market) {
        return Math.abs(notional) * market.spot(currency) * Math.max(1, Math.abs(foreignWorth(market)));
    }

    @Override
    public TradeKernel bind(PathLayout layout, Market market, LocalDate horizon) {
        return new CurrencySwapKernel(this, layout, market, horizon);
    }
}
