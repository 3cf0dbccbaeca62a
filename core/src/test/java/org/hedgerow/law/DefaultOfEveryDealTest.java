package org.hedgerow.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.scenario.Bank.HORIZON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hedgerow.booking.HedgedOutcome;
import org.hedgerow.booking.UnhedgedOutcome;
import org.hedgerow.credit.Counterparties;
import org.hedgerow.credit.Counterparty;
import org.hedgerow.credit.CreditMethod;
import org.hedgerow.credit.DefaultCurve;
import org.hedgerow.credit.MarginTerms;
import org.hedgerow.credit.exposure.Relation;
import org.hedgerow.credit.exposure.Relations;
import org.hedgerow.credit.loss.CounterpartyDefaults;
import org.hedgerow.hedge.Plan;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.ledger.Cost;
import org.hedgerow.market.Market;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.path.PathModel;
import org.hedgerow.position.Tags;
import org.hedgerow.scenario.Bank;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.simulation.Simulation;
import org.hedgerow.time.Tenor;
import org.hedgerow.trade.Trade;
import org.junit.jupiter.api.Test;

/**
 * Every kind of deal can be marked and lost on the way: components still sum to the account, which booking checks on every path,
 * and what the market moves is what it was.
 */
class DefaultOfEveryDealTest {
    /** One date, since every deal takes time to be marked on each. */
    private static final LocalDate MIDDLE = LocalDate.of(2008, 5, 30);

    private static final Settings SETTINGS = new Settings(1024, 1, 1);

    private static final Counterparty PARTY = new Counterparty(
            "bank",
            Optional.empty(),
            Optional.empty(),
            0.4,
            DefaultCurve.flat(1),
            Optional.empty(),
            Optional.of(new MarginTerms(10_000, Optional.empty(), 1_000, 0)),
            Optional.empty());

    @Test
    void lossesAreBookedAsCreditAlone() {
        Scene scene = World.FAIR.scene();
        Map<HedgedOutcome, HedgedOutcome> lossy = withLosses(scene);
        List<Observer> observers = new ArrayList<>();
        observers.add(new UnhedgedOutcome(scene.position(), scene.market(), HORIZON));
        observers.addAll(lossy.keySet());
        observers.addAll(lossy.values());
        List<Trade> trades = lossy.values().stream()
                .flatMap(hedged -> hedged.plan().trades().stream())
                .toList();
        PathModel model = CounterpartyDefaults.of(scene.model(), new Bank().model(), trades, scene.market(), HORIZON);
        Outcomes outcomes =
                Simulation.of(scene.market(), HORIZON, model, observers).run(SETTINGS, Progress.SILENT);
        int losing = 0;
        for (Map.Entry<HedgedOutcome, HedgedOutcome> entry : lossy.entrySet()) {
            assertSameMoves(entry.getKey(), entry.getValue(), outcomes);
            double lost = mean(entry.getValue(), Cost.CREDIT, outcomes) - mean(entry.getKey(), Cost.CREDIT, outcomes);
            assertThat(lost).as(entry.getKey().name()).isLessThanOrEqualTo(1e-6);
            losing += lost < 0 ? 1 : 0;
        }
        assertThat(losing).isGreaterThan(lossy.size() / 2);
    }

    private static void assertSameMoves(HedgedOutcome plain, HedgedOutcome lossy, Outcomes outcomes) {
        for (Cost cost : List.of(Cost.SPOT, Cost.CARRY, Cost.PREMIUM, Cost.BID_OFFER, Cost.FEES, Cost.SLIPPAGE)) {
            assertThat(mean(lossy, cost, outcomes))
                    .as("%s of %s", cost, plain.name())
                    .isCloseTo(mean(plain, cost, outcomes), within(1e-6));
        }
    }

    private static double mean(HedgedOutcome strategy, Cost cost, Outcomes outcomes) {
        return outcomes.moments(strategy.component(cost)).mean();
    }

    private static Map<HedgedOutcome, HedgedOutcome> withLosses(Scene scene) {
        Market market = scene.market();
        Counterparties parties =
                new Counterparties(CreditMethod.SIMULATED, Optional.of(Tenor.parse("4M")), List.of(PARTY));
        Map<String, Plan> plans = new LinkedHashMap<>(Map.of(Strategy.NONE, new Plan(List.of())));
        Map<String, Tags> dealings = new LinkedHashMap<>();
        for (HedgedOutcome hedged : scene.hedged()) {
            plans.put(hedged.name(), hedged.plan());
            dealings.put(hedged.name(), Tags.with(PARTY.name()));
        }
        List<Relation> relations = new Relations(parties, scene.position(), market, HORIZON).of(plans, dealings);
        SortedSet<LocalDate> dates = new TreeSet<>(List.of(MIDDLE));
        Map<HedgedOutcome, HedgedOutcome> lossy = new LinkedHashMap<>();
        for (HedgedOutcome hedged : scene.hedged()) {
            relations.stream()
                    .filter(relation -> relation.strategy().equals(hedged.name()))
                    .filter(relation -> !relation.open(dates, market, HORIZON).isEmpty())
                    .findFirst()
                    .ifPresent(relation -> lossy.put(hedged, lossy(hedged, relation, dates)));
        }
        return lossy;
    }

    private static HedgedOutcome lossy(HedgedOutcome hedged, Relation relation, SortedSet<LocalDate> dates) {
        List<Trade> trades = new ArrayList<>(hedged.plan().trades());
        trades.add(CounterpartyDefaults.loss(
                PARTY, relation, Optional.empty(), relation.open(dates, hedged.market(), HORIZON)));
        return new HedgedOutcome("lossy " + hedged.name(), new Plan(trades), hedged.market(), HORIZON);
    }
}
