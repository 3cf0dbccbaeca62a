package org.hedgerow.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hedgerow.credit.Counterparties;
import org.hedgerow.credit.Counterparty;
import org.hedgerow.credit.CreditMethod;
import org.hedgerow.credit.DefaultCurve;
import org.hedgerow.decision.appraisal.Appraisal;
import org.hedgerow.decision.ladder.Ladder;
import org.hedgerow.decision.ladder.Rung;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.Dealing;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.hedge.fixed.ForwardHedge;
import org.hedgerow.hedge.option.OptionHedge;
import org.hedgerow.limit.Ceiling;
import org.hedgerow.limit.own.CounterpartyLimit;
import org.hedgerow.limit.own.Limits;
import org.hedgerow.limit.own.PositionLimit;
import org.hedgerow.model.Drift;
import org.hedgerow.position.Stock;
import org.hedgerow.position.Tags;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.junit.jupiter.api.Test;

/** Hedge ratios between nothing and all, against runs in which a strategy has that ratio. */
class LadderTest {
    private static final Settings SETTINGS = new Settings(2_048, 1, 1);
    private static final Request LADDER = new Request(Optional.empty(), true, false);
    private static final double CENTS = 1e-6; // of exposures of millions

    private static Strategy forward(String name, double ratio) {
        return new ForwardHedge(name, Cover.ofNetPosition(ratio), Optional.empty());
    }

    private static ScenarioResult run(Bank bank) {
        return bank.scenario().run(SETTINGS, LADDER, Progress.SILENT);
    }

    private static Ladder ladder(ScenarioResult result, String strategy) {
        return result.ladders().orElseThrow().stream()
                .filter(ladder -> ladder.strategy().equals(strategy))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRungIsTheStrategyOfThatRatio() {
        Bank bank = new Bank();
        bank.hedges = List.of(
                forward("all", 1), forward("quarter", 0.25), new OptionHedge("put", Cover.ofNetPosition(0.5), 0));
        ScenarioResult result = run(bank);
        Ladder forwards = ladder(result, "all");
        assertThat(forwards.scaled()).isTrue();
        assertThat(forwards.rungs()).extracting(Rung::ratio).isEqualTo(Ladder.RATIOS);
        assertSame(forwards.rungs().get(1), result.decision().appraisals().get(2));
        assertSame(forwards.rungs().get(4), result.decision().appraisals().get(1));
        assertSame(
                ladder(result, "put").rungs().get(2),
                result.decision().appraisals().get(3));
        assertSame(forwards.rungs().get(0), result.decision().appraisals().get(0));
    }

    private static void assertSame(Rung rung, Appraisal strategy) {
        assertThat(rung.expectedCost().value())
                .isCloseTo(strategy.expectedCost().value(), within(CENTS));
        assertThat(rung.unexpectedLoss().value())
                .isCloseTo(strategy.outcome().unexpectedLoss().value(), within(CENTS));
        assertThat(rung.netBenefit().value()).isCloseTo(strategy.netBenefit().value(), within(CENTS));
        assertThat(rung.netBenefit().estimate().standardError())
                .isCloseTo(strategy.netBenefit().estimate().standardError(), within(CENTS));
    }

    @Test
    void theSameInstrumentHasOneLadder() {
        Bank bank = new Bank();
        bank.hedges = List.of(forward("half", 0.5), forward("all", 1), forward("nothing", 0));
        assertThat(run(bank).ladders().orElseThrow())
                .extracting(Ladder::strategy)
                .containsExactly("all");
    }

    /** Lots of 100,000: a quarter of the dollars is no whole number of them. */
    @Test
    void wholeLotsAreSimulatedRungByRung() {
        ScenarioResult result = run(new Bank());
        List<Ladder> simulated = result.ladders().orElseThrow().stream()
                .filter(ladder -> !ladder.scaled())
                .toList();
        assertThat(simulated).extracting(Ladder::strategy).isNotEmpty().allMatch(name -> name.contains("futures"));
        Ladder futures = simulated.get(0);
        Appraisal stated = result.decision().appraisals().stream()
                .filter(appraisal -> appraisal.name().equals(futures.strategy()))
                .findFirst()
                .orElseThrow();
        assertSame(futures.rungs().get(4), stated);
    }

    @Test
    void theBestRungIsThatOfTheHighestNetBenefit() {
        Bank bank = new Bank();
        bank.drifts = Map.of(Bank.USD, new Drift.View(0.3), Bank.EUR, new Drift.View(0.3));
        bank.hedges = List.of(forward("dear", 1));
        Ladder dear = ladder(run(bank), "dear");
        assertThat(dear.top().ratio()).isZero(); // what is sold forward rises by 30 %
        assertThat(dear.notSeparable()).isEmpty();
        bank.drifts = Map.of();
        Ladder cheap = ladder(run(bank), "dear");
        assertThat(cheap.top().ratio()).isEqualTo(1);
    }

    /** A limit of half the dollars, which doing nothing and a quarter break. */
    @Test
    void doingNothingIsNotAllowedWhereTheBanksOwnLimitIsBrokenToday() {
        Bank bank = new Bank();
        bank.lines = List.of(Stock.net(Bank.USD, 1_000_000));
        bank.hedges = List.of(forward("all", 1));
        PositionLimit limit = new PositionLimit(
                "own",
                Ceiling.amount(0.6 * 5.05 * 1_000_000),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        ScenarioResult result =
                bank.scenario().toBuilder().limits(Limits.of(limit)).build().run(SETTINGS, LADDER, Progress.SILENT);
        assertThat(result.decision().appraisals().get(0).allowed()).isFalse();
        assertThat(ladder(result, "all").rungs())
                .extracting(Rung::allowed)
                .containsExactly(false, false, true, true, true);
    }

    /** What credit costs is not in proportion, so such rungs are simulated, and held to what the bank may be owed. */
    @Test
    void aStrategyThatCreditCostsSomethingIsSimulatedWithoutIt() {
        Bank bank = new Bank();
        bank.lines = List.of(Stock.net(Bank.USD, 1_000_000));
        bank.hedges = List.of(forward("with bank", 1), forward("with nobody", 0.5));
        Counterparty party = new Counterparty(
                "bank",
                Optional.empty(),
                Optional.empty(),
                0.4,
                DefaultCurve.flat(0.05),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Scenario scenario = bank.scenario().toBuilder()
                .dealings(new Dealing("with bank", Tags.with("bank")))
                .counterparties(new Counterparties(CreditMethod.ADJUSTMENT, Optional.empty(), List.of(party)))
                .build();
        ScenarioResult free = scenario.run(SETTINGS, LADDER, Progress.SILENT);
        Ladder charged = ladder(free, "with bank");
        assertThat(charged.scaled()).isFalse();
        List<Rung> rungs = charged.rungs();
        assertThat(rungs.get(2).expectedCost().value())
                .isCloseTo(0.5 * rungs.get(4).expectedCost().value(), within(CENTS));
        assertThat(rungs.get(2).expectedCost().value())
                .isCloseTo(free.decision().appraisals().get(2).expectedCost().value(), within(CENTS));
        double peak = free.credit()
                .orElseThrow()
                .exposures()
                .with("with bank", "bank")
                .orElseThrow()
                .peak(0.95)
                .interval()
                .high();
        CounterpartyLimit limit =
                new CounterpartyLimit("exposure", Optional.of("bank"), Optional.empty(), Optional.empty(), 0.6 * peak);
        ScenarioResult limited = scenario.toBuilder()
                .limits(new Limits(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(List.of(limit)),
                        Optional.empty()))
                .build()
                .run(SETTINGS, LADDER, Progress.SILENT);
        assertThat(ladder(limited, "with bank").rungs())
                .extracting(Rung::allowed)
                .containsExactly(true, true, true, false, false);
    }

    @Test
    void anAnswerIsTheSameWithoutALadder() {
        Scenario scenario = new Bank().scenario();
        assertThat(scenario.run(SETTINGS, LADDER, Progress.SILENT).decision())
                .isEqualTo(scenario.run(SETTINGS, Progress.SILENT).decision());
        assertThat(scenario.run(SETTINGS, Progress.SILENT).ladders()).isEmpty();
    }
}
