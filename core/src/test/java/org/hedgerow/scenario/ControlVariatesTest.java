package org.hedgerow.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.hedgerow.decision.appraisal.Appraisal;
import org.hedgerow.decision.charge.Capital;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.fixed.ForwardHedge;
import org.hedgerow.hedge.option.OptionHedge;
import org.hedgerow.model.Drift;
import org.hedgerow.risk.Estimate;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.junit.jupiter.api.Test;

/** Two correlated currencies with flows on three dates, where no control is the answer itself. */
class ControlVariatesTest {
    private static final double Z_95 = 1.959963984540054;
    private static final double ROUNDING = 1e-6; // of amounts near a million, where the mean is known exactly
    private static final int SEEDS = 100;
    private static final int PATHS = 3_000;
    private static final List<Function<Appraisal, Estimate>> ESTIMATES = List.of(
            appraisal -> appraisal.outcome().mean(),
            appraisal -> appraisal.outcome().standardDeviation(),
            appraisal -> appraisal.outcome().tails().get(0).valueAtRisk(),
            appraisal -> appraisal.outcome().tails().get(0).expectedShortfall(),
            appraisal -> appraisal.outcome().unexpectedLoss(),
            Appraisal::expectedCost,
            Appraisal::driftCost,
            appraisal -> appraisal.netBenefit().estimate());

    private static Scenario scenario(boolean controlled) {
        Bank bank = new Bank();
        bank.drifts = Map.of(Bank.USD, new Drift.RandomWalk());
        bank.charge = new Capital(0.15, Optional.of(0.9));
        bank.hedges = List.of(
                new ForwardHedge("forward", Cover.ofNetPosition(0.5), Optional.empty()),
                new OptionHedge("option", Cover.ofNetPosition(1), 0));
        Scenario plain = bank.scenario();
        return plain.toBuilder()
                .risk(RiskReport.USUAL.toBuilder().alphas(0.9).reserve(1e5).build())
                .sampling(new Sampling(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(controlled)))
                .build();
    }

    private static List<Appraisal> run(boolean controlled, int paths, long seed) {
        return scenario(controlled)
                .run(new Settings(paths, seed, 1), Progress.SILENT)
                .decision()
                .appraisals();
    }

    /** The truth is of so many paths that its own error does not count. */
    @Test
    void intervalsHoldTheTruthAsOftenAsTheySayAndAreShorter() {
        List<Appraisal> truth = run(true, 1 << 18, 1_000);
        int[][] covered = new int[truth.size()][ESTIMATES.size()];
        for (int seed = 1; seed <= SEEDS; seed++) {
            List<Appraisal> some = run(true, PATHS, seed);
            for (int place = 0; place < covered.length; place++) {
                for (int i = 0; i < ESTIMATES.size(); i++) {
                    double value = ESTIMATES.get(i).apply(truth.get(place)).value();
                    Estimate estimate = ESTIMATES.get(i).apply(some.get(place));
                    boolean exact = Math.abs(estimate.value() - value) < ROUNDING;
                    covered[place][i] += exact || estimate.interval(Z_95).contains(value) ? 1 : 0;
                }
            }
        }
        int least = new BinomialDistribution(null, SEEDS, 0.95).inverseCumulativeProbability(0.0001);
        for (int place = 1; place < covered.length; place++) {
            for (int i = 0; i < ESTIMATES.size(); i++) {
                assertThat(covered[place][i])
                        .as("estimate " + i + " of " + truth.get(place).name())
                        .isGreaterThanOrEqualTo(least);
            }
        }
    }

    @Test
    void estimatesAgreeWithThoseOfPlainSamplingAndErrLess() {
        List<Appraisal> plain = run(false, 1 << 16, 1);
        List<Appraisal> controlled = run(true, 1 << 16, 1);
        for (int place = 0; place < plain.size(); place++) {
            for (Function<Appraisal, Estimate> of : ESTIMATES) {
                Estimate without = of.apply(plain.get(place));
                Estimate with = of.apply(controlled.get(place));
                assertThat(with.value()).isCloseTo(without.value(), within(4.5 * without.standardError() + 1e-9));
                assertThat(with.standardError()).isLessThanOrEqualTo(1.02 * without.standardError() + 1e-9);
            }
        }
        for (int place = 1; place < plain.size(); place++) {
            assertThat(controlled.get(place).netBenefit().estimate().standardError())
                    .isLessThan(0.6 * plain.get(place).netBenefit().estimate().standardError());
        }
    }

    @Test
    void pathsKeepTheirBits() {
        assertThat(run(true, 4_000, 7).get(0).outcome().lossBeyondReserve())
                .isEqualTo(run(false, 4_000, 7).get(0).outcome().lossBeyondReserve());
    }

    @Test
    void theExpectedCostIsStillTheSumOfItsTwoParts() {
        for (Appraisal appraisal : run(true, 4_000, 7)) {
            double parts = appraisal.frictions().value() + appraisal.driftCost().value();
            assertThat(appraisal.expectedCost().value()).isCloseTo(parts, within(1e-6));
        }
    }
}
