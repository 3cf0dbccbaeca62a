package org.hedgerow.decision;

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
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.fixed.ForwardHedge;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.model.JointModel;
import org.hedgerow.model.diffusion.Lognormal;
import org.hedgerow.position.Position;
import org.hedgerow.position.Stock;
import org.hedgerow.scenario.Sampling;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.trade.Kyiv;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether the interval of a net benefit whose truth is known holds it in 95 % of runs, each with a seed of its own. */
class NetBenefitCoverageTest {
    private static final int SEEDS = 400;
    private static final int PATHS = 1_500;
    private static final double VOLATILITY = 0.12;
    private static final double K = 0.15;
    private static final double ALPHA = 0.9;
    private static final double AMOUNT = 1_000;

    private static Scenario scenario(boolean controlled) {
        return new Scenario(
                "half",
                "half sold forward",
                Optional.empty(),
                HORIZON,
                Kyiv.market(),
                JointModel.of(USD, new Lognormal(VolatilityTerm.flat(TODAY, VOLATILITY))),
                Position.of(Stock.net(USD, AMOUNT)),
                new Charge.Capital(K, Optional.of(ALPHA)),
                Optional.empty(),
                List.of(new ForwardHedge("forward", Cover.ofNetPosition(0.5), Optional.empty())),
                Optional.empty(),
                Optional.of(new Sampling(Optional.empty(), Optional.empty(), Optional.of(controlled))));
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

    @ParameterizedTest(name = "with controls: {0}")
    @ValueSource(booleans = {false, true})
    void theIntervalHoldsTheTruthAsOftenAsItSays(boolean controlled) {
        Scenario scenario = scenario(controlled);
        double truth = truth();
        int covered = 0;
        double sum = 0;
        double errors = 0;
        for (int seed = 1; seed <= SEEDS; seed++) {
            NetBenefit benefit = netBenefit(scenario, seed);
            covered += benefit.interval().contains(truth) ? 1 : 0;
            sum += benefit.value();
            errors += benefit.estimate().standardError();
        }
        BinomialDistribution honest = new BinomialDistribution(null, SEEDS, 0.95);
        assertThat(covered).isGreaterThanOrEqualTo(honest.inverseCumulativeProbability(0.0005));
        if (controlled) {
            // A put struck at the quantile is all but the answer: what is left is the bias of the order 1 / paths.
            assertThat(sum / SEEDS).isCloseTo(truth, within(errors / SEEDS));
            return;
        }
        assertThat(covered).isLessThanOrEqualTo(honest.inverseCumulativeProbability(0.9995));
        double errorOfTheMean = errors / SEEDS / Math.sqrt(SEEDS);
        assertThat(sum / SEEDS).isCloseTo(truth, within(4 * errorOfTheMean));
    }

    private NetBenefit netBenefit(Scenario scenario, long seed) {
        return scenario.run(new Settings(PATHS, seed, 1), Progress.SILENT)
                .decision()
                .appraisals()
                .get(1)
                .netBenefit();
    }
}
