package org.hedgerow.risk.tail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.hedgerow.formula.risk.NormalRisk;
import org.hedgerow.formula.risk.ParetoTail;
import org.hedgerow.path.PathBatch;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Ranks;
import org.hedgerow.sample.Sample;
import org.hedgerow.sample.Units;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tails of a known law, and what is made of those that have none. */
class TailCheckTest {
    private static final double ALPHA = 0.99;

    /** Losses of a generalised Pareto law from 0 on. */
    private static double[] pareto(Random random, int paths, double shape) {
        return outcomes(random, paths, u -> (StrictMath.pow(u, -shape) - 1) / shape);
    }

    private static double[] outcomes(Random random, int paths, DoubleUnaryOperator loss) {
        double[] outcome = new double[paths];
        Arrays.setAll(outcome, path -> -loss.applyAsDouble(1 - random.nextDouble()));
        return outcome;
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.2, 0.1, 0.4})
    void aParetoTailIsFound(double shape) {
        double[] outcome = pareto(new Random(1), 200_000, shape);
        TailCheck.Fitted fitted =
                TailCheck.of(outcome, Ranks.of(outcome), ALPHA).fitted().orElseThrow();
        ParetoTail law = new ParetoTail(0, 1, 1, shape);
        assertThat(fitted.tail().shape()).isCloseTo(shape, within(0.06));
        assertThat(fitted.tail().share()).isCloseTo(0.05, within(1e-4));
        assertAgrees(fitted.valueAtRisk(), law.valueAtRisk(ALPHA));
        assertAgrees(fitted.expectedShortfall(), law.expectedShortfall(ALPHA));
    }

    private static void assertAgrees(Estimate estimate, double truth) {
        assertThat(Math.abs(estimate.value() - truth)).isLessThan(4.5 * estimate.standardError());
        assertThat(estimate.standardError()).isPositive().isLessThan(0.03 * truth);
    }

    @Test
    @Tag("slow")
    void theErrorOfAFittedTailIsItsSpreadOverSeeds() {
        int seeds = 100;
        double[][] values = new double[2][seeds];
        double[] errors = new double[2];
        for (int seed = 0; seed < seeds; seed++) {
            double[] outcome = pareto(new Random(seed), 8_000, 0.2);
            TailCheck.Fitted fitted =
                    TailCheck.of(outcome, Ranks.of(outcome), ALPHA).fitted().orElseThrow();
            values[0][seed] = fitted.valueAtRisk().value();
            values[1][seed] = fitted.expectedShortfall().value();
            errors[0] += square(fitted.valueAtRisk().standardError()) / seeds;
            errors[1] += square(fitted.expectedShortfall().standardError()) / seeds;
        }
        for (int measure = 0; measure < 2; measure++) {
            double mean = Arrays.stream(values[measure]).average().orElseThrow();
            double spread = Math.sqrt(
                    Arrays.stream(values[measure]).map(x -> square(x - mean)).sum() / (seeds - 1));
            assertThat(Math.sqrt(errors[measure])).isCloseTo(spread, within(0.32 * spread));
        }
    }

    @Test
    void weightsOfOneFitTheSameTail() {
        double[] outcome = pareto(new Random(1), 20_000, 0.2);
        double[] ones = new double[outcome.length];
        Arrays.fill(ones, 1);
        TailCheck plain = TailCheck.of(outcome, Ranks.of(outcome), ALPHA);
        TailCheck weighted = TailCheck.of(outcome, Ranks.of(outcome, Sample.weighted(ones, Units.PATHS)), ALPHA);
        assertThat(weighted.fitted().orElseThrow().tail())
                .isEqualTo(plain.fitted().orElseThrow().tail());
        assertThat(weighted.fitted().orElseThrow().expectedShortfall().standardError())
                .isCloseTo(plain.fitted().orElseThrow().expectedShortfall().standardError(), within(1e-10));
    }

    @Test
    void aPathWithoutWeightFitsNothing() {
        double[] outcome = pareto(new Random(1), 20_000, -0.2);
        double[] more = Arrays.copyOf(outcome, 20_001);
        more[20_000] = -1e6;
        double[] weights = new double[more.length];
        Arrays.fill(weights, 0, 20_000, 1);
        TailCheck plain = TailCheck.of(outcome, Ranks.of(outcome), ALPHA);
        TailCheck weighted = TailCheck.of(more, Ranks.of(more, Sample.weighted(weights, Units.PATHS)), ALPHA);
        assertThat(weighted.fitted().orElseThrow().tail().shape())
                .isCloseTo(plain.fitted().orElseThrow().tail().shape(), within(1e-12));
        assertThat(weighted.fitted().orElseThrow().valueAtRisk().standardError())
                .isCloseTo(plain.fitted().orElseThrow().valueAtRisk().standardError(), within(1e-10));
    }

    @Test
    void eachRandomisationHasATailOfItsOwn() {
        double[] outcome = pareto(new Random(1), 16 * 4 * PathBatch.SIZE, 0.2);
        Sample sample = Sample.of(outcome.length, new Units.Randomisations(16));
        TailCheck.Fitted plain =
                TailCheck.of(outcome, Ranks.of(outcome), ALPHA).fitted().orElseThrow();
        TailCheck.Fitted several =
                TailCheck.of(outcome, Ranks.of(outcome, sample), ALPHA).fitted().orElseThrow();
        assertThat(several.valueAtRisk().value()).isCloseTo(plain.valueAtRisk().value(), within(1e-9));
        double error = plain.valueAtRisk().standardError();
        assertThat(several.valueAtRisk().standardError()).isBetween(error / 2, error * 2);
    }

    /** The tail of a normal loss is none of the law, but near one. */
    @Test
    void aNormalTailIsNearItsFit() {
        Random random = new Random(1);
        double[] outcome = new double[200_000];
        Arrays.setAll(outcome, path -> random.nextGaussian());
        TailCheck check = TailCheck.of(outcome, Ranks.of(outcome), ALPHA);
        NormalRisk loss = new NormalRisk(0, 1);
        assertThat(check.fitted().orElseThrow().valueAtRisk().value()).isCloseTo(loss.valueAtRisk(ALPHA), within(0.02));
        assertThat(check.fitted().orElseThrow().expectedShortfall().value())
                .isCloseTo(loss.expectedShortfall(ALPHA), within(0.03));
        assertThat(check.cornishFisher().value()).isCloseTo(loss.valueAtRisk(ALPHA), within(0.04));
    }

    @Test
    void lossesThatEndAtAFloorHaveNoFittedTail() {
        double[] outcome = pareto(new Random(1), 20_000, 0.2);
        double[] floored = Arrays.stream(outcome).map(x -> Math.max(x, -0.5)).toArray();
        assertThat(TailCheck.of(floored, Ranks.of(floored), ALPHA).fitted()).isEmpty();
        double[] few = Arrays.copyOf(outcome, 500);
        assertThat(TailCheck.of(few, Ranks.of(few), ALPHA).fitted()).isEmpty();
    }

    @Test
    void aLawWithoutAMeanIsNotToldFor() {
        double[] outcome = pareto(new Random(1), 50_000, 1.4);
        assertThat(TailCheck.of(outcome, Ranks.of(outcome), ALPHA).fitted()).isEmpty();
    }

    private static double square(double x) {
        return x * x;
    }
}
