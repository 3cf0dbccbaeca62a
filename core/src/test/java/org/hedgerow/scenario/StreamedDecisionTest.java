package org.hedgerow.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.decision.Decision;
import org.hedgerow.decision.charge.Capital;
import org.hedgerow.decision.charge.Charge;
import org.hedgerow.decision.charge.Price;
import org.hedgerow.decision.charge.Reserve;
import org.hedgerow.decision.charge.RiskMeasure;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.fixed.ForwardHedge;
import org.hedgerow.hedge.fixed.FuturesHedge;
import org.hedgerow.hedge.fixed.RolledSpotHedge;
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
import org.hedgerow.random.SamplingPlan;
import org.hedgerow.risk.located.AlmostSame;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.time.Tenor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A decision on paths that are not kept is that on paths that are. */
class StreamedDecisionTest {
    private static final int PATHS = 32_768;
    private static final double RELATIVE = 1e-11; // of any number
    private static final double ROUNDING = 1e-7; // of amounts near a million

    private static Scenario scenario(Charge charge, boolean rare) {
        Bank bank = new Bank();
        bank.drifts = Map.of(Bank.USD, new Drift.RandomWalk());
        bank.charge = charge;
        Cover half = Cover.ofNetPosition(0.5);
        bank.hedges = List.of(
                new ForwardHedge("forward", half, Optional.empty()),
                new ForwardHedge("the same", half, Optional.empty()),
                new OptionHedge("option", Cover.ofNetPosition(1), 0),
                new RolledSpotHedge("rolled", half, Tenor.parse("6M")),
                new FuturesHedge(
                        "futures", half, List.of(Bank.future("USD/UAH"), Bank.future("EUR/UAH")), Optional.empty()));
        Scenario of = bank.scenario();
        ScenarioBuilder builder = of.toBuilder()
                .risk(RiskReport.USUAL.toBuilder()
                        .alphas(0.9, 0.95, 0.99)
                        .reserve(1e5)
                        .build());
        return rare ? builder.model(rare((JointModel) of.model())).build() : builder.build();
    }

    private static JointModel rare(JointModel lognormal) {
        Map<Currency, SpotModel> spots = new TreeMap<>(lognormal.spots());
        spots.put(
                Bank.USD,
                new ManagedRate(
                        new Calm.Peg(Optional.of(0.02)),
                        Devaluation.of(DevaluationOdds.judged(0.05), 0.15, 0.06),
                        Regime.of(5, 1.5, 0.4),
                        Regime.of(4, -0.3, 0.2),
                        Regime.of(1, 0.05, 0.12),
                        0.6));
        return new JointModel(
                spots, Optional.of(Map.of(Bank.USD, new Drift.Model())), lognormal.correlation(), lognormal.rates());
    }

    private static Scenario sampled(Scenario of, long keep, boolean rare) {
        Optional<DevaluationSampling> often =
                rare ? Optional.of(new DevaluationSampling(10, Optional.empty())) : Optional.empty();
        return of.toBuilder()
                .sampling(new Sampling(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        often,
                        Optional.of(keep)))
                .build();
    }

    private static ScenarioResult result(Scenario of, SamplingPlan plan, int threads) {
        return of.run(new Settings(PATHS, 3, threads, plan), Progress.SILENT);
    }

    private static SamplingPlan plan(String name) {
        return switch (name) {
            case "antithetic" -> new SamplingPlan.Antithetic();
            case "sobol" -> new SamplingPlan.Sobol(16);
            default -> SamplingPlan.PLAIN;
        };
    }

    private static Charge charge(String name) {
        return switch (name) {
            case "reserve" -> new Reserve(0.03, Optional.of(0.97));
            case "price" -> new Price(0.2, RiskMeasure.STANDARD_DEVIATION, Optional.empty());
            case "profile" -> new Capital(0.15, Optional.empty(), Optional.of(Tenor.parse("6M")));
            default -> new Capital(0.15, Optional.empty());
        };
    }

    @ParameterizedTest
    @CsvSource({
        "plain, capital, false",
        "plain, reserve, false",
        "plain, price, false",
        "plain, profile, false",
        "antithetic, capital, false",
        "sobol, capital, false",
        "plain, capital, true",
        "antithetic, capital, true"
    })
    void itIsTheSameAsOfKeptPaths(String plan, String charge, boolean rare) {
        Scenario of = scenario(charge(charge), rare);
        Decision kept = result(sampled(of, 1L << 40, rare), plan(plan), 2).decision();
        ScenarioResult streamed = result(sampled(of, 1, rare), plan(plan), 2);
        assertThat(streamed.kept()).isEqualTo(16_384);
        assertThat(streamed.settings().paths()).isEqualTo(PATHS);
        new AlmostSame(RELATIVE, ROUNDING).check("", streamed.decision(), kept);
    }

    @Test
    void itHasTheSameBitsForAnyThreads() {
        Scenario of = sampled(scenario(charge("capital"), false), 1, false);
        Decision one = result(of, SamplingPlan.PLAIN, 1).decision();
        assertThat(result(of, SamplingPlan.PLAIN, 3).decision()).isEqualTo(one);
        assertThat(result(of, SamplingPlan.PLAIN, 2).decision()).isEqualTo(one);
    }

    @Test
    void allElseStandsOnThePathsThatAreKept() {
        Scenario of = scenario(charge("capital"), false);
        ScenarioResult streamed = result(sampled(of, 1, false), SamplingPlan.PLAIN, 2);
        ScenarioResult first = sampled(of, 1L << 40, false).run(new Settings(16_384, 3, 2), Progress.SILENT);
        assertThat(streamed.outlook()).isEqualTo(first.outlook());
        assertThat(streamed.decision()).isNotEqualTo(first.decision());
        assertThat(first.kept()).isEqualTo(16_384);
    }

    @Test
    void controlVariatesAreRefusedWhereNotAllPathsAreKept() {
        Scenario controlled = scenario(charge("capital"), false).toBuilder()
                .sampling(new Sampling(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(true),
                        Optional.empty(),
                        Optional.of(1L)))
                .build();
        assertThatThrownBy(() -> result(controlled, SamplingPlan.PLAIN, 1))
                .isInstanceOf(InvalidValue.class)
                .hasMessageStartingWith(
                        "sampling.controlVariates must be false where not all paths are kept: 32768 paths of");
    }

    @Test
    void memoryDoesNotGrowWithThePathsButAsTheirRoot() {
        Scenario of = sampled(scenario(charge("capital"), false), 1 << 22, false);
        Settings many = new Settings(10_000_000, 1, 2);
        Settings most = many.withPaths(1_000_000_000);
        double bytes = of.memory(many).bytes(many);
        double near = of.memory(many).beyond().orElseThrow().located();
        assertThat(of.memory(most).bytes(most)).isBetween(bytes, bytes + 9.5 * near); // of a hundred times the paths
        assertThat(bytes).isLessThan(of.memory(many).perPath() * 10_000_000 / 10);
    }
}
