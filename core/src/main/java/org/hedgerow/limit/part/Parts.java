package org.hedgerow.limit.part;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hedgerow.hedge.Plan;
import org.hedgerow.instrument.Instrument;
import org.hedgerow.instrument.VanillaOption;
import org.hedgerow.limit.Item;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.path.observable.MarketShift;
import org.hedgerow.position.Derivative;
import org.hedgerow.position.Line;
import org.hedgerow.position.Position;
import org.hedgerow.position.Tags;
import org.hedgerow.trade.Holding;
import org.hedgerow.trade.OpenUnits;
import org.hedgerow.trade.Trade;

/**
 * Lines and deals as they stay in the open position: stocks as they are, commitments until they are paid, deals until
 * their last payment, or for as long as a line of credit or a regime lets them be held, plain options by their delta on the path and others that
 * look at no rate before their end by the slope of their mark, programmes by what they hold there. Options that look at
 * the path count by today's delta until they end.
 */
public final class Parts {
    /** Up to which share of them sums of units are the same. */
    private static final double ROUNDING = 1e-9;

    private final Market market;
    private final LocalDate horizon;
    private final List<Part> parts = new ArrayList<>();

    private Parts(Market market, LocalDate horizon) {
        this.market = market;
        this.horizon = horizon;
    }

    public static List<Part> of(Position position, Plan plan, Tags dealt, Market market, LocalDate horizon) {
        Parts all = new Parts(market, horizon);
        position.allLines().forEach(all::add);
        plan.trades().forEach(trade -> all.add(trade, dealt));
        return all.parts;
    }

    private void add(Line line) {
        double units = line.netExposure(market);
        double notional = Math.abs(line.notional(market));
        boolean ends = line.isFlow() || line.dealKind().isPresent();
        parts.add(new Part(
                new Item(line.currency(), line.due(), line.dealKind(), line.tag()),
                units,
                notional,
                isOption(line.dealKind()) ? Math.signum(units) * notional : units,
                line.due().filter(due -> ends).map(market.calendar()::following),
                moving(line)));
    }

    private Optional<MovingUnits> moving(Line line) {
        return line instanceof Derivative contract
                ? moving(contract.instrument(), contract.notional())
                : Optional.empty();
    }

    /** Forwards of all kinds count in full. */
    private Optional<MovingUnits> moving(Instrument instrument, double amount) {
        if (instrument instanceof VanillaOption option) {
            return Optional.of(new OptionUnits(option, amount, market));
        }
        boolean marked =
                instrument.dealKind() == MarketShift.Deal.OPTION && MarkUnits.fits(instrument, market, horizon);
        return marked ? Optional.of(new MarkUnits(instrument, amount, market)) : Optional.empty();
    }

    private static boolean isOption(Optional<MarketShift.Deal> kind) {
        return kind.filter(some -> some == MarketShift.Deal.OPTION).isPresent();
    }

    private void add(Trade trade, Tags dealt) {
        Map<Currency, Double> position = trade.position(market);
        boolean option = isOption(trade.dealKind());
        if (trade.movesPosition()) {
            MovingUnits held = new ProgrammeUnits(trade, market, horizon);
            position.forEach((currency, units) -> parts.add(new Part(
                    item(currency, trade, dealt), units, Math.abs(units), units, until(trade), Optional.of(held))));
            return;
        }
        if (trade.mayEnd()) {
            addWhileHeld(trade, dealt);
            return;
        }
        if (!addHoldings(trade, position, option, dealt)) {
            for (OpenUnits open : trade.onceOpen(market)) {
                double full = option ? 0 : open.units();
                parts.add(part(trade, open, 0, full, dealt, Optional.empty()));
            }
        }
        addNotional(trade, position, option, dealt);
    }

    /** Where the deal's full amount is that of its units, it ends with them. */
    private void addWhileHeld(Trade trade, Tags dealt) {
        List<OpenUnits> opened = trade.onceOpen(market);
        double gross = opened.stream()
                .mapToDouble(open -> Math.abs(open.units()) * market.spot(open.currency()))
                .sum();
        boolean ends = Math.abs(gross - trade.grossNotional(market)) <= ROUNDING * gross;
        for (OpenUnits open : opened) {
            MovingUnits held = new HeldUnits(trade, open.units(), ends, market, horizon);
            double notional = ends ? Math.abs(open.units()) : 0;
            parts.add(part(trade, open, notional, open.units(), dealt, Optional.of(held)));
        }
        if (!ends) {
            addNotional(trade, trade.position(market), false, dealt);
        }
    }

    /** Of several each has its end; a single one may be renewed, and both sides of a future end together. */
    private Part part(
            Trade trade, OpenUnits open, double notional, double full, Tags dealt, Optional<MovingUnits> moving) {
        boolean single = trade.onceOpen(market).size() == 1;
        Optional<LocalDate> until = single || trade.isOnExchange() ? until(trade) : open.due();
        Item item = new Item(open.currency(), open.due(), trade.dealKind(), dealt);
        return new Part(item, open.units(), notional, full, trade.opens(), until, trade.renewals(market), moving);
    }

    /** The full amount, which is one for the whole deal. */
    private void addNotional(Trade trade, Map<Currency, Double> position, boolean option, Tags dealt) {
        Optional<Currency> first = position.keySet().stream().findFirst().or(() -> trade.holdings(market).stream()
                .map(holding -> holding.instrument().currency())
                .findFirst());
        first.ifPresent(currency -> {
            double notional = trade.grossNotional(market) / market.spot(currency);
            double full = option ? Math.signum(position.getOrDefault(currency, 0.0)) * notional : 0;
            Item item = item(currency, trade, dealt);
            parts.add(new Part(item, 0, notional, full, trade.opens(), until(trade), List.of(), Optional.empty()));
        });
    }

    /** Each instrument by itself, where together they are what the deal counts for. */
    private boolean addHoldings(Trade trade, Map<Currency, Double> position, boolean option, Tags dealt) {
        List<Holding> holdings = trade.holdings(market);
        if (position.size() != 1 || holdings.isEmpty()) {
            return false;
        }
        double units = holdings.stream()
                .mapToDouble(holding -> holding.amount() * holding.instrument().spotDelta(market))
                .sum();
        double counted = position.values().iterator().next();
        if (Math.abs(units - counted) > ROUNDING * (Math.abs(units) + Math.abs(counted))) {
            return false;
        }
        for (Holding holding : holdings) {
            Instrument instrument = holding.instrument();
            double own = holding.amount() * instrument.spotDelta(market);
            parts.add(new Part(
                    item(instrument.currency(), trade, dealt),
                    own,
                    0,
                    option ? 0 : own,
                    Optional.of(instrument.end()),
                    moving(instrument, holding.amount())));
        }
        return true;
    }

    private Item item(Currency currency, Trade trade, Tags dealt) {
        return new Item(currency, trade.due(market), trade.dealKind(), dealt);
    }

    /** Of a deal without a last day of its own the last payment; one that is marked on the horizon outlives it. */
    private Optional<LocalDate> until(Trade trade) {
        return trade.due(market)
                .or(() -> Optional.of(trade.payments(market, horizon).last()).filter(horizon::isAfter));
    }
}
