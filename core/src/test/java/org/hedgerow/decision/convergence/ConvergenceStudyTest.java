package org.hedgerow.decision.convergence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.hedgerow.decision.Decision;
import org.hedgerow.decision.SmallSample;
import org.hedgerow.decision.appraisal.Terms;
import org.hedgerow.decision.charge.Capital;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.random.SamplingPlan;
import org.hedgerow.simulation.Settings;
import org.junit.jupiter.api.Test;

/** The first paths of a run, weighed as if there were no more. */
class ConvergenceStudyTest {
    private static final Terms TERMS = SmallSample.terms(new Capital(0.15, Optional.of(0.8)));

    private static SmallSample sample(double[] open, int paths) {
        double[] some = Arrays.copyOf(open, paths);
        return new SmallSample()
                .with(Strategy.NONE, some)
                .with("half", Arrays.stream(some).map(x -> x / 2 - 0.1).toArray());
    }

    @Test
    void aPointIsTheDecisionOnItsPathsAlone() {
        double[] open = new Random(1).doubles(2_500, -5, 6).toArray();
        SmallSample all = sample(open, 2_500);
        Convergence convergence = new ConvergenceStudy(all.candidates(), TERMS)
                .read(all.outcomes(), all.decide(TERMS), new Settings(2_500, 1, 1));
        assertThat(convergence.paths()).containsExactly(1_024, 2_048, 2_500);
        assertThat(convergence.strategies())
                .extracting(BenefitsByPaths::strategy)
                .containsExactly(Strategy.NONE, "half");
        for (int point = 0; point < 3; point++) {
            Decision alone = sample(open, convergence.paths().get(point)).decide(TERMS);
            for (int strategy = 0; strategy < 2; strategy++) {
                assertThat(convergence.strategies().get(strategy).netBenefits().get(point))
                        .isEqualTo(alone.appraisals().get(strategy).netBenefit());
            }
        }
    }

    @Test
    void pathsDoubleByWholeBlocksOrRandomisations() {
        assertThat(Prefixes.of(new Settings(1_024, 1, 1))).isEqualTo(List.of(1_024));
        assertThat(Prefixes.of(new Settings(1_025, 1, 1))).isEqualTo(List.of(1_024, 1_025));
        assertThat(Prefixes.of(new Settings(65_536, 1, 1, SamplingPlan.SOBOL)))
                .isEqualTo(List.of(16_384, 32_768, 65_536));
    }
}
