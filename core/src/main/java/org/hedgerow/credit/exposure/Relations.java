package org.hedgerow.credit.exposure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hedgerow.credit.Counterparties;
import org.hedgerow.credit.Counterparty;
import org.hedgerow.credit.netting.Contract;
import org.hedgerow.credit.netting.DealtContract;
import org.hedgerow.credit.netting.HeldContract;
import org.hedgerow.credit.netting.NettingSet;
import org.hedgerow.hedge.Plan;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.market.Market;
import org.hedgerow.position.Derivative;
import org.hedgerow.position.Position;
import org.hedgerow.position.Tags;
import org.hedgerow.trade.Trade;
import org.hedgerow.trade.margin.CollateralisedForwards;

/**
 * Who owes whom in a scenario: the position's own contracts with each counterparty, under the name of doing nothing, and
 * these together with the deals of each strategy that deals with it.
 */
public final class Relations {
    private final Counterparties parties;
    private final Position position;
    private final Market market;
    private final LocalDate horizon;

    /** Up to a horizon, on which contracts that live on are closed and paid out. */
    public Relations(Counterparties parties, Position position, Market market, LocalDate horizon) {
        this.parties = parties;
        this.position = position;
        this.market = market;
        this.horizon = horizon;
    }

    /** Of strategies by name, each dealing where its tags say; then of groups that several counterparties make. */
    public List<Relation> of(Map<String, Plan> plans, Map<String, Tags> dealings) {
        List<Relation> relations = new ArrayList<>();
        for (Counterparty party : parties.parties()) {
            add(relations, Strategy.NONE, party.name(), false, held(party));
        }
        dealings.forEach((strategy, tags) -> parties.of(tags)
                .filter(party -> plans.get(strategy).trades().stream().anyMatch(this::isOpen))
                .ifPresent(
                        party -> add(relations, strategy, party.name(), false, together(party, plans.get(strategy)))));
        for (String group : groups()) {
            addGroup(relations, group, Strategy.NONE, Optional.empty(), new Plan(List.of()));
            dealings.forEach((strategy, tags) -> parties.of(tags)
                    .filter(party -> party.group().equals(Optional.of(group)))
                    .filter(party -> plans.get(strategy).trades().stream().anyMatch(this::isOpen))
                    .ifPresent(party -> addGroup(relations, group, strategy, Optional.of(party), plans.get(strategy))));
        }
        return relations;
    }

    private static void add(
            List<Relation> relations, String strategy, String with, boolean isGroup, List<NettingSet> sets) {
        if (!sets.isEmpty()) {
            relations.add(new Relation(strategy, with, isGroup, sets));
        }
    }

    private Set<String> groups() {
        Set<String> groups = new LinkedHashSet<>();
        parties.parties().forEach(party -> party.group().ifPresent(groups::add));
        return groups;
    }

    /** @param dealing the one that the plan is dealt with */
    private void addGroup(
            List<Relation> relations, String group, String strategy, Optional<Counterparty> dealing, Plan plan) {
        List<NettingSet> sets = new ArrayList<>();
        for (Counterparty party : parties.parties()) {
            if (party.group().equals(Optional.of(group))) {
                sets.addAll(dealing.equals(Optional.of(party)) ? together(party, plan) : held(party));
            }
        }
        add(relations, strategy, group, true, sets);
    }

    private List<NettingSet> held(Counterparty party) {
        return together(party, new Plan(List.of()));
    }

    /** Forwards under a collateral agreement of their own are apart from the rest, which it does not know of. */
    private List<NettingSet> together(Counterparty party, Plan plan) {
        List<Contract> netted = new ArrayList<>();
        List<NettingSet> sets = new ArrayList<>();
        position.allLines().stream()
                .filter(line ->
                        line instanceof Derivative && line.tag().counterparty().equals(Optional.of(party.name())))
                .map(Derivative.class::cast)
                .forEach(line -> netted.add(new HeldContract(line.instrument(), line.notional(), line.marketValue())));
        for (Trade trade : plan.trades()) {
            if (trade instanceof CollateralisedForwards) {
                sets.add(new NettingSet(List.of(new DealtContract(trade)), Optional.empty()));
            } else if (isOpen(trade)) {
                netted.add(new DealtContract(trade.owed(market)));
            }
        }
        if (party.nets() && !netted.isEmpty()) {
            sets.add(0, new NettingSet(netted, party.collateral()));
        } else {
            netted.forEach(each -> sets.add(new NettingSet(List.of(each), Optional.empty())));
        }
        return sets;
    }

    /** Whether it leaves anything to a counterparty's default. */
    private boolean isOpen(Trade trade) {
        return !trade.isOnExchange() && !trade.payments(market, horizon).isEmpty();
    }
}
