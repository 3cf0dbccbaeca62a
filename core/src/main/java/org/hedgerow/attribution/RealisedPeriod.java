package org.hedgerow.attribution;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hedgerow.booking.GainTrace;
import org.hedgerow.booking.HedgedOutcome;
import org.hedgerow.booking.StrategyTrace;
import org.hedgerow.booking.TracedFlow;
import org.hedgerow.booking.UnhedgedOutcome;
import org.hedgerow.ledger.Cost;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.outcome.Columns;
import org.hedgerow.path.Requirements;
import org.hedgerow.position.Exposure;
import org.hedgerow.position.Line;
import org.hedgerow.position.Position;
import org.hedgerow.simulation.Settings;
import org.hedgerow.simulation.Simulation;
import org.hedgerow.trade.Ticket;

/** Books position and strategies on the path that came true, by the same kernels as on simulated ones. */
public record RealisedPeriod(Position position, Market market, LocalDate horizon, KnownPath path) {
    private static final String INTEREST = "interest";

    /** Why a strategy cannot be attributed; absent where it can. */
    public Optional<String> missing(HedgedOutcome strategy) {
        Requirements needs = new Requirements(market.valuationDate(), horizon, path);
        Columns unused = new Columns();
        new UnhedgedOutcome(position, market, horizon).require(needs, unused);
        strategy.require(needs, unused);
        return path.missing(needs);
    }

    /** Of a strategy of which nothing is missing. */
    public Attribution of(HedgedOutcome strategy) {
        GainTrace gains = new GainTrace(position, market, horizon, 0);
        StrategyTrace flows = new StrategyTrace(strategy, 0);
        UnhedgedOutcome unhedged = new UnhedgedOutcome(position, market, horizon);
        Simulation.of(market, horizon, path, List.of(unhedged, strategy, gains, flows))
                .watch(new Settings(1, 1, 1), 0);
        List<Attribution.Leg> legs = legs(flows);
        Map<Cost, Double> interest = new EnumMap<>(Cost.class);
        for (Cost cost : Cost.values()) {
            double ofLegs = legs.stream()
                    .mapToDouble(leg -> leg.parts().getOrDefault(cost, 0.0))
                    .sum();
            interest.put(cost, flows.components().getOrDefault(cost, 0.0) - ofLegs);
        }
        return new Attribution(strategy.name(), byCurrency(gains), legs, interest, flows.outcome());
    }

    private SortedMap<Currency, Attribution.Exposed> byCurrency(GainTrace gains) {
        List<Line> lines = position.allLines();
        SortedMap<Currency, Attribution.Exposed> position = new TreeMap<>();
        for (Line line : lines) {
            double spot = spotMove(line);
            add(position, line.currency(), spot, -spot);
        }
        for (GainTrace.Gain gain : gains.gains()) {
            add(position, lines.get(gain.line()).currency(), 0, gain.amount());
        }
        return position;
    }

    private static void add(
            SortedMap<Currency, Attribution.Exposed> position, Currency currency, double spot, double rest) {
        Attribution.Exposed before = position.getOrDefault(currency, new Attribution.Exposed(0, 0));
        position.put(currency, before.plus(spot, rest));
    }

    /** Amounts times the move of the rate up to their dates, with home interest from there to the horizon. */
    private double spotMove(Line line) {
        double today = market.spot(line.currency());
        double move = 0;
        for (Exposure exposure : line.exposures(market, horizon)) {
            LocalDate known = exposure.date().isAfter(horizon) ? horizon : exposure.date();
            double growth = market.discount(market.home(), horizon, exposure.date());
            move += exposure.amount() * growth * (path.spot(line.currency(), known) - today);
        }
        return move;
    }

    private static List<Attribution.Leg> legs(StrategyTrace flows) {
        Map<Integer, Map<Cost, Double>> parts = new LinkedHashMap<>();
        Map<Integer, String> words = new TreeMap<>();
        for (TracedFlow flow : flows.flows()) {
            int deal = flow.deal().orElse(-1);
            words.putIfAbsent(deal, flow.ticket().map(Ticket::words).orElse(INTEREST));
            Map<Cost, Double> ofDeal = parts.computeIfAbsent(deal, any -> new EnumMap<>(Cost.class));
            flow.components().forEach((cost, amount) -> ofDeal.merge(cost, amount, Double::sum));
        }
        parts.values().removeIf(Map::isEmpty);
        return parts.entrySet().stream()
                .map(entry -> new Attribution.Leg(entry.getKey(), words.get(entry.getKey()), entry.getValue()))
                .toList();
    }
}
