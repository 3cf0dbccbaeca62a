package org.hedgerow.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hedgerow.decision.appraisal.Candidate;
import org.hedgerow.hedge.Dealing;
import org.hedgerow.hedge.HedgeInCurrency;
import org.hedgerow.hedge.Plan;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.ledger.Cost;
import org.hedgerow.limit.OpenItem;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.optimiser.mix.Instrument;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.trade.Trade;
import org.hedgerow.trade.margin.Futures;

/** The hedges of a scenario taken apart by currency, each part to be mixed by itself. */
final class MixedHedges {
    private final Scenario scenario;
    private final Market market;
    private final List<Strategy> parts = new ArrayList<>();
    private final Map<String, String> wholes = new LinkedHashMap<>(); // strategy of each part
    private final Map<String, String> leftOut = new LinkedHashMap<>();

    MixedHedges(Scenario scenario, OptimiserTerms asked) {
        this.scenario = scenario;
        this.market = scenario.market();
        for (Strategy hedge : scenario.hedges()) {
            if (hedge.fund().isPresent()) {
                leftOut.put(hedge.name(), "a fund for losses, which changes what risk costs and not the outcome");
            } else if (hedge.isWhatIf() && !asked.whatIfs()) {
                leftOut.put(hedge.name(), "only a what-if");
            } else {
                add(hedge);
            }
        }
    }

    private void add(Strategy hedge) {
        List<Trade> trades =
                hedge.plan(scenario.position(), market, scenario.horizon()).trades();
        Set<Currency> currencies = new TreeSet<>();
        boolean apart = true;
        for (Trade trade : trades) {
            Optional<Currency> one = HedgeInCurrency.of(trade, market);
            one.ifPresent(currencies::add);
            apart &= one.isPresent();
        }
        if (trades.isEmpty()) {
            leftOut.put(hedge.name(), "deals nothing");
        } else if (!apart || currencies.size() == 1) {
            put(hedge, hedge);
        } else {
            currencies.forEach(
                    currency -> put(new HedgeInCurrency(hedge.name() + ", " + currency, hedge, currency), hedge));
        }
    }

    private void put(Strategy part, Strategy whole) {
        parts.add(part);
        wholes.put(part.name(), whole.name());
    }

    /** The scenario with the parts in the place of the hedges, and nothing watched along the paths. */
    Scenario apart() {
        List<Dealing> dealings = new ArrayList<>();
        for (Dealing dealing : scenario.dealings().orElse(List.of())) {
            parts.stream()
                    .filter(part -> wholes.get(part.name()).equals(dealing.strategy()))
                    .forEach(part -> dealings.add(new Dealing(part.name(), dealing.tags())));
        }
        return scenario.alone().toBuilder()
                .hedges(parts)
                .dealings(dealings.toArray(Dealing[]::new))
                .withoutLimits()
                .build();
    }

    /** Hedges that are not mixed, with the reason. */
    Map<String, String> leftOut() {
        return leftOut;
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** The strategy that a part is of. */
    String whole(String part) {
        return wholes.get(part);
    }

    /** What a part is to a mix; its lots where it is dealt in such. */
    Instrument instrument(Candidate candidate, Outcomes outcomes, Optional<Double> lot) {
        List<OpenItem> items = candidate.after().items();
        List<OpenItem> opened = items.subList(scenario.position().allLines().size(), items.size());
        Plan plan = candidate.strategy().plan();
        Map<Currency, Double> position = new TreeMap<>();
        plan.positionAfter(Map.of(), market)
                .forEach((currency, units) -> position.put(currency, units * market.spot(currency)));
        double premium =
                -outcomes.moments(candidate.strategy().component(Cost.PREMIUM)).mean();
        return new Instrument(
                candidate.name(), wholes.get(candidate.name()), opened, position, lots(plan, lot), premium);
    }

    private Optional<Double> lots(Plan plan, Optional<Double> lot) {
        long futures = futuresLots(plan.trades());
        if (futures > 0) {
            return Optional.of((double) futures);
        }
        return lot.flatMap(size -> otcLots(plan, size));
    }

    /** Into so many equal parts a unit can be divided, each of whole lots of every trade; 0 without such trades. */
    static long futuresLots(List<Trade> trades) {
        return trades.stream()
                .filter(Futures.class::isInstance)
                .map(Futures.class::cast)
                .filter(trade -> !trade.terms().fractional())
                .mapToLong(trade -> Math.abs(Math.round(trade.lots())))
                .reduce(0, MixedHedges::greatestDivisor);
    }

    private static long greatestDivisor(long first, long second) {
        return second == 0 ? first : greatestDivisor(second, first % second);
    }

    /** Of the deal of the largest amount. */
    private Optional<Double> otcLots(Plan plan, double size) {
        double units = 0;
        for (Trade trade : plan.trades()) {
            Optional<Currency> one = HedgeInCurrency.of(trade, market);
            if (one.isPresent()) {
                units = Math.max(units, trade.grossNotional(market) / market.spot(one.get()));
            }
        }
        return units > 0 ? Optional.of(units * scenario.position().unit().size() / size) : Optional.empty();
    }
}
