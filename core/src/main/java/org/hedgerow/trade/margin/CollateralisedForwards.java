package org.hedgerow.trade.margin;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hedgerow.check.Checks;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.path.ForwardOnDates;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Growth;
import org.hedgerow.path.observable.MarketShift;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.trade.OpenUnits;
import org.hedgerow.trade.Outright;
import org.hedgerow.trade.Ticket;
import org.hedgerow.trade.Trade;
import org.hedgerow.trade.TradeKernel;

/**
 * Forwards with one counterparty under one collateral agreement. A call for margin that the line of credit does not
 * cover closes all that are still to be settled, at that day's forwards and spreads. Collateral is returned when the
 * last is settled, or marked on the horizon.
 */
public record CollateralisedForwards(List<Outright> forwards, Collateral collateral) implements Trade {
    public CollateralisedForwards {
        forwards = Checks.notEmpty(forwards, "forwards");
        Checks.present(collateral, "collateral");
    }

    static LocalDate settled(Outright forward, LocalDate horizon) {
        return forward.delivery().isAfter(horizon) ? horizon : forward.delivery();
    }

    LocalDate end(LocalDate horizon) {
        return forwards.stream()
                .map(forward -> settled(forward, horizon))
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    Set<Currency> currencies() {
        return forwards.stream().map(Outright::currency).collect(Collectors.toCollection(TreeSet::new));
    }

    List<LocalDate> marginDates(Market market, LocalDate horizon) {
        return collateral.marginDates(market, end(horizon));
    }

    @Override
    public SortedSet<LocalDate> payments(Market market, LocalDate horizon) {
        TreeSet<LocalDate> dates = new TreeSet<>(marginDates(market, horizon));
        forwards.forEach(forward -> dates.add(settled(forward, horizon)));
        return Collections.unmodifiableSortedSet(dates);
    }

    /** On which a forward is worth something. */
    SortedSet<LocalDate> valued(Outright forward, Market market, LocalDate horizon) {
        return payments(market, horizon).headSet(settled(forward, horizon).plusDays(1));
    }

    @Override
    public void require(Needs needs, Market market, LocalDate horizon) {
        needs.act(payments(market, horizon));
        for (Outright forward : forwards) {
            SortedSet<LocalDate> dates = valued(forward, market, horizon);
            needs.read(new Spot(forward.currency()), dates);
            ForwardOnDates.require(needs, market, forward.currency(), dates, forward.delivery());
            if (collateral.line().isPresent() && needs.hasRegimes(forward.currency())) {
                needs.read(new MarketShift.Spread(forward.currency()), dates);
            }
        }
        if (collateral.line().isPresent()) {
            MarginLine.require(needs, currencies(), marginDates(market, horizon));
        }
        if (needs.simulatesInterest(market.home())) {
            needs.read(new Growth(market.home()), payments(market, horizon));
        }
    }

    /** Whether its line may end them early. */
    @Override
    public boolean mayMiss(Predicate<Currency> hasRegimes) {
        return collateral.line().isPresent();
    }

    @Override
    public Optional<MarketShift.Deal> dealKind() {
        return Optional.of(MarketShift.Deal.FORWARD);
    }

    @Override
    public boolean mayEnd() {
        return collateral.line().isPresent();
    }

    @Override
    public Optional<LocalDate> due(Market market) {
        return forwards.stream().map(Outright::delivery).max(LocalDate::compareTo);
    }

    @Override
    public List<OpenUnits> open(Market market) {
        return forwards.stream()
                .flatMap(forward -> forward.open(market).stream())
                .toList();
    }

    @Override
    public Map<Currency, Double> position(Market market) {
        Map<Currency, Double> amounts = new TreeMap<>();
        forwards.forEach(forward -> amounts.merge(forward.currency(), forward.amount(), Double::sum));
        return amounts;
    }

    @Override
    public Ticket ticket(Market market) {
        return forwards.size() == 1
                ? forwards.get(0).ticket(market)
                : Ticket.of(forwards.size() + " forwards under one collateral agreement");
    }

    @Override
    public List<Ticket> parts(Market market) {
        return forwards.size() == 1
                ? List.of()
                : forwards.stream().map(forward -> forward.ticket(market)).toList();
    }

    @Override
    public double grossNotional(Market market) {
        return forwards.stream()
                .mapToDouble(forward -> forward.grossNotional(market))
                .sum();
    }

    @Override
    public TradeKernel bind(PathLayout layout, Market market, LocalDate horizon) {
        return new CollateralKernel(this, layout, market, horizon);
    }
}
