package org.hedgerow.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hedgerow.decision.appraisal.Appraisal;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.ProgrammeHedge;
import org.hedgerow.hedge.fixed.ForwardHedge;
import org.hedgerow.hedge.fixed.MoneyMarketHedge;
import org.hedgerow.ledger.Cost;
import org.hedgerow.market.BidOffer;
import org.hedgerow.market.OwnSpreads;
import org.hedgerow.position.Certainty;
import org.hedgerow.position.Flow;
import org.hedgerow.position.Stock;
import org.hedgerow.position.volume.UncertainFlow;
import org.hedgerow.random.SamplingPlan;
import org.hedgerow.risk.Estimate;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for every strategy of a scenario, beside the laws of {@code org.hedgerow.law}. */
class StrategyLawsTest {
    private static final Settings SETTINGS = new Settings(65_536, 1, 2);

    static Stream<Cover> covers() {
        return Stream.of(Cover.ofNetPosition(1), Cover.ofNetPosition(0.3), Cover.ofFlows(1));
    }

    static Stream<Cover> wholeCovers() {
        return covers().filter(cover -> cover.ratio() == 1);
    }

    /** Stops that slip and hedges that are turned with the rate cost no more on average than what they pay for dealing. */
    @ParameterizedTest
    @MethodSource("wholeCovers")
    void noProgrammeCostsAnythingButItsFrictionsAndNoneSlipsOnAverage(Cover cover) {
        Bank bank = new Bank();
        bank.hedges = Bank.everyProgramme(cover);
        List<Appraisal> strategies = bank.scenario()
                .run(new Settings(16_384, 1, 2), Progress.SILENT)
                .decision()
                .appraisals();
        assertThat(strategies).hasSize(bank.hedges.size() + 1).allSatisfy(strategy -> {
            Estimate drift = strategy.driftCost();
            assertThat(Math.abs(drift.value()))
                    .as(strategy.name())
                    .isLessThanOrEqualTo(4 * drift.standardError() + 1e-6);
            Estimate slippage = strategy.components().get(Cost.SLIPPAGE);
            assertThat(Math.abs(slippage.value()))
                    .as(strategy.name() + " slips")
                    .isLessThanOrEqualTo(4 * slippage.standardError());
        });
        assertThat(strategies)
                .extracting(strategy -> strategy.components().get(Cost.SLIPPAGE).standardError())
                .filteredOn(error -> error > 0)
                .hasSize(5);
    }

    /** A run compares the two books of each path, what is unwound among them. */
    @ParameterizedTest
    @MethodSource("wholeCovers")
    void norDoesAnyHedgeOfAnUncertainFlow(Cover cover) {
        Bank bank = new Bank();
        bank.lines = List.of(uncertain("sales", 500_000, 0.6), uncertain("purchases", -200_000, -0.4));
        bank.hedges = Stream.concat(
                        Bank.everyHedge(cover).stream(),
                        Bank.everyProgramme(Cover.ofFlows(1)).stream()
                                .map(ProgrammeHedge.class::cast)
                                .filter(hedge -> hedge.in().isEmpty())
                                .map(hedge -> new ProgrammeHedge(hedge.name(), cover, hedge.programme(), hedge.in())))
                .toList();
        List<Appraisal> strategies = bank.scenario()
                .run(new Settings(16_384, 1, 2, SamplingPlan.SOBOL), Progress.SILENT)
                .decision()
                .appraisals();
        assertThat(strategies).hasSize(bank.hedges.size() + 1).allSatisfy(strategy -> {
            Estimate drift = strategy.driftCost();
            assertThat(Math.abs(drift.value()))
                    .as(strategy.name())
                    .isLessThanOrEqualTo(5.2 * drift.standardError() + 1e-6); // 4 for 15 degrees of freedom
        });
    }

    private static UncertainFlow uncertain(String name, double amount, double correlation) {
        return new UncertainFlow(
                name,
                Bank.USD,
                amount,
                LocalDate.of(2008, 9, 30),
                Certainty.COMMITMENT,
                0.25,
                correlation,
                Optional.of(0.1),
                Optional.of(LocalDate.of(2008, 4, 15)),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void aViewAgainstTheForwardShowsAsDriftCostOfTheSizeThatItSays() {
        Bank bank = new Bank();
        bank.lines = List.of(Stock.net(Bank.USD, 1_000_000));
        bank.drifts = java.util.Map.of(Bank.USD, new org.hedgerow.model.Drift.RandomWalk());
        bank.hedges = List.of(new ForwardHedge("forward", Cover.ofNetPosition(1), Optional.of(true)));
        Appraisal forward = appraisals(bank).get(1);
        double expected = 1_000_000 * (5.05 - bank.market().forward(Bank.USD, Bank.HORIZON));
        assertThat(forward.driftCost().value())
                .isCloseTo(expected, within(4 * forward.driftCost().standardError()));
        assertThat(forward.netBenefit().value())
                .isGreaterThan(forward.netBenefitAtForwardDrift().value());
        assertThat(forward.driftDecides(1)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("covers")
    void frictionsAndDriftCostMakeUpTheExpectedCost(Cover cover) {
        Bank bank = new Bank();
        bank.paths = 0.3; // away from the quoted volatility, so that driftCost is no noise
        bank.hedges = Bank.everyHedge(cover);
        assertThat(appraisals(bank)).allSatisfy(strategy -> {
            double parts = strategy.frictions().value() + strategy.driftCost().value();
            assertThat(strategy.expectedCost().value()).as(strategy.name()).isCloseTo(parts, within(1e-6));
            double components = strategy.components().values().stream()
                    .mapToDouble(Estimate::value)
                    .sum();
            assertThat(components).as(strategy.name()).isCloseTo(-parts, within(1e-6));
        });
    }

    @Test
    void everyFrictionIsACostAndGoesAwayWithItsCause() {
        Bank bank = new Bank();
        assertThat(appraisals(bank)).allSatisfy(strategy -> assertThat(
                        strategy.components().get(Cost.BID_OFFER).value())
                .as(strategy.name())
                .isLessThanOrEqualTo(0));
        bank.bidOffer = BidOffer.NONE;
        bank.ownSpreads = OwnSpreads.NONE;
        assertThat(appraisals(bank))
                .filteredOn(strategy -> !strategy.name().equals("futures"))
                .allSatisfy(strategy -> assertThat(strategy.frictions().value())
                        .as(strategy.name())
                        .isCloseTo(0, within(1e-9)));
    }

    /** One flow, sold forward to its date, which is the horizon. */
    @Test
    void aFullForwardHedgeLeavesNoVariance() {
        Bank bank = new Bank();
        bank.lines = List.of(new Flow(Bank.USD, 1_000_000, Bank.HORIZON, Certainty.COMMITMENT, Optional.empty()));
        bank.hedges = List.of(new ForwardHedge("forward", Cover.ofFlows(1), Optional.empty()));
        double deviation = appraisals(bank).get(1).outcome().standardDeviation().value();
        assertThat(deviation).isLessThanOrEqualTo(1e-12 * 1_000_000 * 5.05);
    }

    @Test
    void aForwardToAnEarlierFlowLeavesNoVarianceEither() {
        Bank bank = new Bank();
        bank.lines = List.of(
                new Flow(Bank.USD, -1_000_000, LocalDate.of(2008, 6, 30), Certainty.FORECAST, Optional.of(5.2)));
        bank.ownSpreads = OwnSpreads.NONE; // or the account's rate would depend on its sign, and so on the path
        bank.hedges = List.of(new ForwardHedge("forward", Cover.ofFlows(1), Optional.empty()));
        double deviation = appraisals(bank).get(1).outcome().standardDeviation().value();
        assertThat(deviation).isLessThanOrEqualTo(1e-12 * 1_000_000 * 5.05);
    }

    @ParameterizedTest
    @MethodSource("covers")
    void theMoneyMarketHedgeIsTheForwardAtMidRiskFreeRates(Cover cover) {
        Bank bank = new Bank();
        bank.bidOffer = BidOffer.NONE;
        bank.ownSpreads = OwnSpreads.NONE;
        bank.hedges = List.of(
                new ForwardHedge("forward", cover, Optional.empty()), new MoneyMarketHedge("money market", cover));
        List<Appraisal> both = appraisals(bank);
        double scale = 1_000_000 * 5.05;
        for (Cost cost : Cost.values()) {
            assertThat(both.get(2).components().get(cost).value())
                    .as(cost.name())
                    .isCloseTo(both.get(1).components().get(cost).value(), within(1e-12 * scale));
        }
        assertThat(both.get(2).netBenefit().value())
                .isCloseTo(both.get(1).netBenefit().value(), within(1e-12 * scale));
    }

    private static List<Appraisal> appraisals(Bank bank) {
        return bank.scenario().run(SETTINGS, Progress.SILENT).decision().appraisals();
    }
}
