package org.hedgerow.programme;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.hedgerow.market.BidOffer;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.path.ForwardOnDates;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.MarketShift;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.position.Exposure;
import org.hedgerow.trade.Ticket;
import org.hedgerow.trade.Trade;
import org.hedgerow.trade.TradeKernel;

/**
 * Deals forwards for the date of an exposure whenever a programme wants another share than it holds, at that day's
 * forward and spread; what it buys and sells settles together on that date, or is marked on the horizon. Where nobody
 * makes a price the deal is not done, and counted.
 *
 * @param deal the whole amount to buy, to sell where negative
 */
public record ProgrammeTrade(Exposure deal, Programme programme, BidOffer bidOffer) implements Trade {
    private LocalDate end(LocalDate horizon) {
        return deal.date().isAfter(horizon) ? horizon : deal.date();
    }

    SortedSet<LocalDate> decides(Market market, LocalDate horizon) {
        return programme.decides(deal, market, end(horizon));
    }

    @Override
    public SortedSet<LocalDate> payments(Market market, LocalDate horizon) {
        TreeSet<LocalDate> dates = new TreeSet<>(decides(market, horizon));
        dates.add(end(horizon));
        return Collections.unmodifiableSortedSet(dates);
    }

    @Override
    public void require(Needs needs, Market market, LocalDate horizon) {
        Currency currency = deal.currency();
        SortedSet<LocalDate> dates = payments(market, horizon);
        needs.read(new Spot(currency), dates);
        ForwardOnDates.require(needs, market, currency, dates, deal.date());
        if (needs.hasRegimes(currency)) {
            List<LocalDate> dealt = decides(market, horizon).stream()
                    .filter(market.valuationDate()::isBefore) // today's deals are done at today's quotes
                    .toList();
            needs.read(new MarketShift.Spread(currency), dealt);
            needs.read(new MarketShift.Open(currency, MarketShift.Deal.FORWARD), dealt);
        }
        programme.require(needs, deal, market, end(horizon));
    }

    @Override
    public boolean mayMiss(Predicate<Currency> hasRegimes) {
        return hasRegimes.test(deal.currency());
    }

    @Override
    public Optional<MarketShift.Deal> dealKind() {
        return Optional.of(MarketShift.Deal.FORWARD);
    }

    @Override
    public Optional<LocalDate> due(Market market) {
        return Optional.of(deal.date());
    }

    @Override
    public boolean movesPosition() {
        return true;
    }

    /** What it deals today, the same on all paths. */
    @Override
    public Map<Currency, Double> position(Market market) {
        return Map.of(deal.currency(), deal.amount() * programme.shareToday(deal, market));
    }

    @Override
    public Ticket ticket(Market market) {
        return Ticket.of(Ticket.side(deal.amount()) + " " + deal.currency() + " forward to " + deal.date() + ", "
                + programme.words());
    }

    @Override
    public double grossNotional(Market market) {
        return Math.abs(deal.amount()) * market.spot(deal.currency());
    }

    @Override
    public TradeKernel bind(PathLayout layout, Market market, LocalDate horizon) {
        return new ProgrammeTradeKernel(this, layout, market, end(horizon));
    }
}
