package org.hedgerow.outlook.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hedgerow.booking.HedgedOutcome;
import org.hedgerow.hedge.Plan;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.outcome.Column;
import org.hedgerow.outcome.Observer;
import org.hedgerow.position.Line;
import org.hedgerow.position.Position;
import org.hedgerow.trade.Trade;

/**
 * The books that one strategy's budget needs beside its outcome: of flows alone where there are other lines, and of each
 * currency where there are several.
 */
final class BudgetBooks {
    private final HedgedOutcome strategy;
    private final Optional<KeptOutcome> flows;
    private final SortedMap<Currency, Optional<KeptOutcome>> byCurrency = new TreeMap<>();
    private final boolean dealsElsewhere;

    BudgetBooks(HedgedOutcome strategy, Position position, List<BudgetFlows> rated) {
        this.strategy = strategy;
        Market market = strategy.market();
        List<Line> cash =
                position.allLines().stream().filter(BudgetFlows::isFlow).toList();
        boolean flowsOnly = cash.size() == position.allLines().size();
        Set<Currency> currencies =
                new TreeSet<>(cash.stream().map(Line::currency).toList());
        flows = flowsOnly
                ? Optional.empty()
                : Optional.of(KeptOutcome.of("flows", strategy, new Position(position.unit(), cash), strategy.plan()));
        List<Trade> left = new ArrayList<>(strategy.plan().trades());
        for (BudgetFlows each : rated) {
            List<Trade> trades = strategy.plan().trades().stream()
                    .filter(trade -> currencies(trade, market).equals(Set.of(each.currency())))
                    .toList();
            left.removeAll(trades);
            boolean isAll = flowsOnly && currencies.size() == 1;
            byCurrency.put(
                    each.currency(),
                    isAll
                            ? Optional.empty()
                            : Optional.of(KeptOutcome.of(
                                    "flows in " + each.currency(),
                                    strategy,
                                    new Position(position.unit(), each.lines()),
                                    new Plan(trades))));
        }
        dealsElsewhere = !left.isEmpty() && !(flowsOnly && currencies.size() == 1);
    }

    /** In which a deal is: those that it counts in today, and those of the instruments that it is made of. */
    private static Set<Currency> currencies(Trade trade, Market market) {
        Set<Currency> currencies = new TreeSet<>(trade.position(market).keySet());
        trade.open(market).forEach(units -> currencies.add(units.currency()));
        trade.holdings(market)
                .forEach(holding -> currencies.add(holding.instrument().currency()));
        return currencies;
    }

    List<Observer> observers() {
        List<Observer> observers = new ArrayList<>();
        flows.ifPresent(observers::add);
        byCurrency.values().forEach(kept -> kept.ifPresent(observers::add));
        return observers;
    }

    HedgedOutcome strategy() {
        return strategy;
    }

    boolean dealsElsewhere() {
        return dealsElsewhere;
    }

    /** Of what the flows and the whole strategy have come to. */
    Column cash() {
        return flows.map(KeptOutcome::column).orElseGet(strategy::outcome);
    }

    /** Of what the flows in a currency and the deals in it have come to. */
    Column of(Currency currency) {
        return byCurrency.get(currency).map(KeptOutcome::column).orElseGet(strategy::outcome);
    }
}
