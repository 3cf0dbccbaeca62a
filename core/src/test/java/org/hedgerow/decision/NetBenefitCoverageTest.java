package org.hedgerow.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.trade.Kyiv.HORIZON;
import static org.hedgerow.trade.Kyiv.TODAY;
import static org.hedgerow.trade.Kyiv.USD;
import static org.hedgerow.trade.Kyiv.forward;
import static org.hedgerow.trade.Kyiv.years;

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
import org.hedgerow.scenario.Scenario;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.trade.Kyiv;
import org.junit.jupiter.api.Test;

/** Whether the interval of a net benefit whose truth is known holds it in 95 % of runs, each with a seed of its own. */
class NetBenefitCoverageTest {
    private static final int SEEDS = 400;
    private static final int PATHS = 1_500;
    private static final double VOLATILITY = 0.12;
    private static final double K = 0.15;
    private static final double ALPHA = 0.9;
    private static final double AMOUNT = 1_000;

    private final Scenario scenario = Scenario.of(
            "half sold forward",
            Kyiv.market(),
            HORIZON,
            JointModel.of(USD, new Lognormal(VolatilityTerm.flat(TODAY, VOLATILITY))),
            Position.of(Stock.net(USD, AMOUNT)),
            new Charge.Capital(K, Optional.of(ALPHA)),
            new ForwardHedge("forward", Cover.ofNetPosition(0.5), Optional.empty()));

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

    @Test
    void theIntervalHoldsTheTruthAsOftenAsItSays() {
        double truth = truth();
        int covered = 0;
        double sum = 0;
        double errors = 0;
        for (int seed = 1; seed <= SEEDS; seed++) {
            NetBenefit benefit = netBenefit(seed);
            covered += benefit.interval().contains(truth) ? 1 : 0;
            sum += benefit.value();
            errors += benefit.estimate().standardError();
        }
        BinomialDistribution honest = new BinomialDistribution(null, SEEDS, 0.95);
        assertThat(covered)
                .isBetween(honest.inverseCumulativeProbability(0.0005), honest.inverseCumulativeProbability(0.9995));
        double errorOfTheMean = errors / SEEDS / Math.sqrt(SEEDS);
        assertThat(sum / SEEDS).isCloseTo(truth, within(4 * errorOfTheMean));
    }

    private NetBenefit netBenefit(long seed) {
        return scenario.run(new Settings(PATHS, seed, 1), Progress.SILENT)
                .decision()
                .appraisals()
                .get(1)
                .netBenefit();
    }
}
