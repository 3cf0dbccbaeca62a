package org.hedgerow.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.decision.appraisal.Appraisal;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.fixed.ForwardHedge;
import org.hedgerow.hedge.option.OptionHedge;
import org.hedgerow.model.Drift;
import org.hedgerow.model.SpotModel;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.model.regime.Calm;
import org.hedgerow.model.regime.Devaluation;
import org.hedgerow.model.regime.DevaluationOdds;
import org.hedgerow.model.regime.DevaluationSampling;
import org.hedgerow.model.regime.ManagedRate;
import org.hedgerow.model.regime.Regime;
import org.hedgerow.money.Currency;
import org.hedgerow.risk.Estimate;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.junit.jupiter.api.Test;

/** Devaluations are drawn more often where that makes net benefits surer, and nowhere else. */
class DevaluationPilotTest {
    private static final int PATHS = 16_384;
    private static final List<Function<Appraisal, Estimate>> ESTIMATES = List.of(
            appraisal -> appraisal.outcome().mean(),
            appraisal -> appraisal.outcome().standardDeviation(),
            appraisal -> appraisal.outcome().charge().valueAtRisk(),
            appraisal -> appraisal.outcome().charge().expectedShortfall(),
            Appraisal::expectedCost,
            appraisal -> appraisal.netBenefit().estimate(),
            appraisal -> appraisal.netBenefitAtForwardDrift().estimate());

    /** The dollar is held until it is devalued, the euro moves. */
    private static Scenario scenario(double odds, Optional<DevaluationSampling> often) {
        Bank bank = new Bank();
        bank.hedges = List.of(
                new ForwardHedge("forward", Cover.ofNetPosition(1), Optional.empty()),
                new OptionHedge("option", Cover.ofNetPosition(0.5), 0));
        Scenario of = bank.scenario();
        JointModel lognormal = (JointModel) of.model();
        Map<Currency, SpotModel> spots = new TreeMap<>(lognormal.spots());
        spots.put(
                Bank.USD,
                new ManagedRate(
                        new Calm.Peg(Optional.of(0.02)),
                        Devaluation.of(DevaluationOdds.judged(odds), 0.15, 0.06),
                        Regime.of(5, 1.5, 0.4),
                        Regime.of(4, -0.3, 0.2),
                        Regime.of(1, 0.05, 0.12),
                        0.6));
        return of.toBuilder()
                .model(new JointModel(
                        spots,
                        Optional.of(Map.of(Bank.USD, new Drift.Model())),
                        lognormal.correlation(),
                        lognormal.rates()))
                .sampling(sampling(often))
                .build();
    }

    private static Sampling sampling(Optional<DevaluationSampling> often) {
        return new Sampling(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), often);
    }

    private static Optional<DevaluationSampling> times(double factor) {
        return Optional.of(new DevaluationSampling(factor, Optional.empty()));
    }

    private static ScenarioResult run(Scenario scenario, int paths, int threads) {
        return scenario.run(new Settings(paths, 1, threads), Progress.SILENT);
    }

    @Test
    void whatIsRareIsDrawnMoreOftenAndErrsLessAlikeForAnyThreads() {
        ScenarioResult plain = run(scenario(0.05, Optional.empty()), PATHS, 2);
        ScenarioResult often = run(scenario(0.05, times(10)), PATHS, 2);
        assertThat(plain.pilot()).isEmpty();
        assertThat(often.pilot()).hasValueSatisfying(pilot -> {
            assertThat(pilot.isUsed()).isTrue();
            assertThat(pilot.paths()).isEqualTo(16_384);
            assertThat(pilot.errorRatio()).isBetween(0.2, 0.6);
        });
        for (int place = 0; place < plain.decision().appraisals().size(); place++) {
            Appraisal before = plain.decision().appraisals().get(place);
            Appraisal after = often.decision().appraisals().get(place);
            for (Function<Appraisal, Estimate> of : ESTIMATES) {
                Estimate one = of.apply(before);
                Estimate other = of.apply(after);
                double error = Math.hypot(one.standardError(), other.standardError());
                assertThat(other.value()).isCloseTo(one.value(), within(4.5 * error + 1e-6));
            }
            assertThat(after.netBenefit().estimate().standardError())
                    .isLessThanOrEqualTo(0.7 * before.netBenefit().estimate().standardError());
            assertThat(after.outcome().effectivePaths()).isPresent();
        }
        ScenarioResult alone = run(scenario(0.05, times(10)), PATHS, 1);
        assertThat(alone.pilot()).isEqualTo(often.pilot());
        assertThat(alone.decision()).isEqualTo(often.decision());
    }

    @Test
    void thePathsAreThoseOfThePlainRunWhereItDoesNotPay() {
        ScenarioResult plain = run(scenario(2, Optional.empty()), 1_500, 2);
        ScenarioResult asked = run(scenario(2, times(100)), 1_500, 2);
        assertThat(asked.pilot()).hasValueSatisfying(pilot -> {
            assertThat(pilot.isUsed()).isFalse();
            assertThat(pilot.errorRatio()).isGreaterThan(1);
        });
        assertThat(asked.decision()).isEqualTo(plain.decision());
    }

    @Test
    void neitherNoiseNorAGainOfSomeAtTheCostOfOneDecides() {
        assertThat(new DevaluationPilot(PATHS, 0.95, 1).isUsed()).isFalse();
        assertThat(new DevaluationPilot(PATHS, 0.5, 1.2).isUsed()).isFalse();
        assertThat(new DevaluationPilot(PATHS, 0.89, 1.1).isUsed()).isTrue();
    }

    @Test
    void theTrialIsAPartOfTheProgress() {
        List<Double> shares = new CopyOnWriteArrayList<>();
        scenario(0.05, times(10)).run(new Settings(PATHS, 1, 1), (done, total) -> shares.add(done / (double) total));
        assertThat(shares).isSorted().hasSizeGreaterThan(32);
        assertThat(shares.get(shares.size() - 1)).isEqualTo(1);
    }

    @Test
    void aScenarioWithoutAManagedRateCannotAskForIt() {
        Scenario of = new Bank().scenario();
        assertThatThrownBy(() -> of.toBuilder().sampling(sampling(times(10))).build())
                .isInstanceOfSatisfying(
                        InvalidValue.class, fault -> assertThat(fault.place()).isEqualTo("sampling.devaluations"));
    }
}
