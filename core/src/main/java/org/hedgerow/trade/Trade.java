package org.hedgerow.trade;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Predicate;
import org.hedgerow.instrument.Instrument;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.MarketShift;

/** A deal done today at today's rates, whose terms are fixed. Amounts of foreign currency are positive when bought. */
public interface Trade {
    /** Dates on which it pays or is marked, none after the horizon. */
    SortedSet<LocalDate> payments(Market market, LocalDate horizon);

    /** Asks for what it reads on the dates of its payments and marks, up to the horizon of a run. */
    void require(Needs needs, Market market, LocalDate horizon);

    /** Makes the executable form, which may keep rows of its own. */
    TradeKernel bind(PathLayout layout, Market market, LocalDate horizon);

    /** Whether some of its deals come later, when a regime may leave nobody to deal with. */
    default boolean mayMiss(Predicate<Currency> hasRegimes) {
        return false;
    }

    /** Whether it is dealt on an exchange, which stands between the two sides and leaves neither to the other's default. */
    default boolean isOnExchange() {
        return false;
    }

    /** What it says on its confirmation. */
    default Ticket ticket(Market market) {
        return Ticket.of(Instrument.kind(this));
    }

    /** The instruments that it deals, each with its amount; none where it is not made of such. */
    default List<Holding> holdings(Market market) {
        return List.of();
    }

    /** What is left open with a counterparty once what is exchanged today is settled: marked, it is what one side owes. */
    default Trade owed(Market market) {
        return this;
    }

    /** The confirmations of the deals that it consists of, where they are several with rates of their own. */
    default List<Ticket> parts(Market market) {
        return List.of();
    }

    /** What kind of deal it is; absent where it is an agreement with a customer or a lender. */
    default Optional<MarketShift.Deal> dealKind() {
        return Optional.empty();
    }

    /** The day of its last payment; absent where it has no single one. */
    default Optional<LocalDate> due(Market market) {
        return holdings(market).stream()
                .map(holding -> holding.instrument().end())
                .max(LocalDate::compareTo);
    }

    /** What it adds to the open position today by the counting of norms, in units of each foreign currency. */
    Map<Currency, Double> position(Market market);

    /** The same by remaining term: when what is counted today is settled, be it renewed then or not. */
    default List<OpenUnits> open(Market market) {
        return position(market).entrySet().stream()
                .map(entry -> new OpenUnits(entry.getKey(), entry.getValue(), due(market)))
                .toList();
    }

    /** Days on which what is counted is settled, in order, each but the last followed by the same again; none of most. */
    default List<LocalDate> renewals(Market market) {
        return List.of();
    }

    /** The later day on which it is dealt; absent where it is dealt today. */
    default Optional<LocalDate> opens() {
        return Optional.empty();
    }

    /** What it adds from the day on which it is dealt, as today's rates have it. */
    default List<OpenUnits> onceOpen(Market market) {
        return open(market);
    }

    /**
     * Whether on some paths a line of credit may end it early, or a regime not let it be renewed, so that its kernel is
     * asked where it is held on.
     */
    default boolean mayEnd() {
        return false;
    }

    /** Whether what it adds to the open position differs by path, so that its kernel is asked for it on the way. */
    default boolean movesPosition() {
        return false;
    }

    /** Sum of the absolute amounts dealt at today's spot, home currency. */
    double grossNotional(Market market);
}
