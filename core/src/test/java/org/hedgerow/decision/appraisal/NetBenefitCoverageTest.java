package org.hedgerow.decision.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.trade.Kyiv.HORIZON;
import static org.hedgerow.trade.Kyiv.TODAY;
import static org.hedgerow.trade.Kyiv.USD;
import static org.hedgerow.trade.Kyiv.forward;
import static org.hedgerow.trade.Kyiv.years;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.hedgerow.decision.WidelySampled;
import org.hedgerow.decision.charge.Capital;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.fixed.ForwardHedge;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.model.RateModel;
import org.hedgerow.model.diffusion.Lognormal;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.path.PathBatch;
import org.hedgerow.position.Position;
import org.hedgerow.position.Stock;
import org.hedgerow.random.SamplingPlan;
import org.hedgerow.scenario.Sampling;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.trade.Kyiv;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether the interval of a net benefit whose truth is known holds it in 95 % of runs, each with a seed of its own. */
@Tag("slow")
class NetBenefitCoverageTest {
    private static final int PATHS = 1_500;
    private static final double VOLATILITY = 0.12;
    private static final double K = 0.15;
    private static final double ALPHA = 0.9;
    private static final double AMOUNT = 1_000;

    private static Scenario scenario(RateModel model, boolean controlled) {
        return Scenario.of(
                        "half",
                        Kyiv.market(),
                        HORIZON,
                        model,
                        Position.of(Stock.net(USD, AMOUNT)),
                        new Capital(K, Optional.of(ALPHA)),
                        new ForwardHedge("forward", Cover.ofNetPosition(0.5), Optional.empty()))
                .toBuilder()
                .title("half sold forward")
                .sampling(new Sampling(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(controlled)))
                .build();
    }

    /**
     * Half of the unexpected loss of a log-normal rate is charged no more, for half a spread of 0.0101: the mean of the
     * worst tenth is {@code F N(z - s) / (1 - alpha)} with {@code N(z) = 1 - alpha}.
     */
    private static double truth() {
        NormalDistribution normal = new NormalDistribution();
        double deviation = VOLATILITY * Math.sqrt(years(TODAY, HORIZON));
        double quantile = normal.inverseCumulativeProbability(1 - ALPHA);
        double worst = forward(HORIZON) * normal.cumulativeProbability(quantile - deviation) / (1 - ALPHA);
        double unexpectedLoss = AMOUNT * (forward(HORIZON) - worst);
        return 0.5 * K * years(TODAY, HORIZON) * unexpectedLoss - 0.5 * AMOUNT * 0.0101;
    }

    /** Plain sampling unless another law or plan is named. */
    record Case(RateModel model, SamplingPlan plan, int paths, boolean controlled, int seeds) {}

    static List<Case> cases() {
        RateModel plain = JointModel.of(USD, new Lognormal(VolatilityTerm.flat(TODAY, VOLATILITY)));
        RateModel weighted = new WidelySampled(USD, TODAY, VOLATILITY, 1.5 * VOLATILITY);
        int blocks = 16 * PathBatch.SIZE;
        return List.of(
                new Case(plain, SamplingPlan.PLAIN, PATHS, false, 400),
                new Case(plain, SamplingPlan.PLAIN, PATHS, true, 100),
                new Case(plain, SamplingPlan.ANTITHETIC, PATHS, false, 200),
                new Case(plain, SamplingPlan.ANTITHETIC, PATHS, true, 100),
                new Case(plain, SamplingPlan.SOBOL, blocks, false, 25),
                new Case(plain, SamplingPlan.SOBOL, blocks, true, 25),
                new Case(weighted, SamplingPlan.PLAIN, PATHS, false, 200),
                new Case(weighted, SamplingPlan.PLAIN, PATHS, true, 100),
                new Case(weighted, SamplingPlan.ANTITHETIC, PATHS, false, 100),
                new Case(weighted, SamplingPlan.SOBOL, blocks, false, 25));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theIntervalHoldsTheTruthAsOftenAsItSays(Case some) {
        Scenario scenario = scenario(some.model, some.controlled);
        double truth = truth();
        int covered = 0;
        double sum = 0;
        double errors = 0;
        for (int seed = 1; seed <= some.seeds; seed++) {
            NetBenefit benefit = netBenefit(scenario, new Settings(some.paths, seed, 1, some.plan));
            covered += benefit.interval().contains(truth) ? 1 : 0;
            sum += benefit.value();
            errors += benefit.estimate().standardError();
        }
        BinomialDistribution honest = new BinomialDistribution(null, some.seeds, 0.95);
        double bias = sum / some.seeds - truth;
        double error = errors / some.seeds;
        assertThat(covered).isGreaterThanOrEqualTo(honest.inverseCumulativeProbability(0.0005));
        if (some.controlled) {
            // A put struck at the quantile is all but the answer: what is left is the bias of the order 1 / paths.
            assertThat(bias).isCloseTo(0, within(error));
            return;
        }
        assertThat(covered).isLessThanOrEqualTo(honest.inverseCumulativeProbability(0.9995));
        assertThat(bias).isCloseTo(0, within(4 * error / Math.sqrt(some.seeds)));
    }

    private static NetBenefit netBenefit(Scenario scenario, Settings settings) {
        return scenario.run(settings, Progress.SILENT)
                .decision()
                .appraisals()
                .get(1)
                .netBenefit();
    }
}
