package org.hedgerow.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.Requirements;
import org.hedgerow.path.observable.Weight;
import org.hedgerow.sample.Moments;
import org.hedgerow.sample.Units;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two controls of mean 0, of which a column is a part, with noise of its own. */
class ControlsTest {
    private static final LocalDate TODAY = LocalDate.of(2007, 12, 31);
    private static final Column FIRST = new Column("first", Total.OUTCOME);
    private static final Column SECOND = new Column("second", Total.OUTCOME);
    private static final Column KEPT = new Column("kept", Total.OUTCOME);
    private static final Column AVERAGED = new Column("averaged", Total.OUTCOME);
    private static final Column LINEAR = new Column("linear", Total.OUTCOME);
    private static final double TRUTH = 1e3;

    record Case(Units units, boolean isWeighted) {}

    static List<Case> cases() {
        return List.of(
                new Case(Units.PATHS, false),
                new Case(Units.PATHS, true),
                new Case(new Units.AntitheticPairs(), false),
                new Case(new Units.AntitheticPairs(), true),
                new Case(new Units.Randomisations(16), false),
                new Case(new Units.Randomisations(16), true));
    }

    /** Sampled from a normal moved by the weight's density quotient, or plainly; pairs are opposite in the controls. */
    private static Outcomes simulated(Random random, Case some, int paths) {
        Columns columns = new Columns();
        columns.everyPath(KEPT);
        columns.mean(AVERAGED);
        columns.mean(LINEAR);
        columns.control(new Control(FIRST, 0));
        columns.control(new Control(SECOND, 0));
        Outcomes outcomes = new Outcomes(columns, paths, some.units, some.isWeighted);
        PathBatch batch = new PathBatch(layout(some.isWeighted));
        OutcomeBatch rows = new OutcomeBatch(columns);
        for (int block = 0; block * PathBatch.SIZE < paths; block++) {
            batch.start(block, Math.min(PathBatch.SIZE, paths - block * PathBatch.SIZE));
            for (int path = 0; path < PathBatch.SIZE; path++) {
                boolean mirror = some.units instanceof Units.AntitheticPairs && path >= 512;
                double moved = some.isWeighted && random.nextBoolean() ? -1 : 0;
                double first = mirror ? -rows.row(columns.place(FIRST))[path - 512] : random.nextGaussian() + moved;
                double second = mirror ? -rows.row(columns.place(SECOND))[path - 512] : random.nextGaussian();
                double x = TRUTH + 2 * first - 3 * second + random.nextGaussian();
                rows.row(columns.place(FIRST))[path] = first;
                rows.row(columns.place(SECOND))[path] = second;
                rows.row(columns.place(LINEAR))[path] = TRUTH + 2 * first - 3 * second;
                rows.row(columns.place(KEPT))[path] = x;
                rows.row(columns.place(AVERAGED))[path] = x;
                if (some.isWeighted) {
                    batch.weight()[path] = 2 / (1 + StrictMath.exp(-first - 0.5));
                }
            }
            outcomes.record(batch, rows);
        }
        return outcomes;
    }

    private static PathLayout layout(boolean isWeighted) {
        Requirements requirements = new Requirements(TODAY, TODAY.plusDays(1));
        if (isWeighted) {
            requirements.read(new Weight(), List.of(TODAY.plusDays(1)));
        }
        return requirements.layout(0);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whereOnlyTheMeanIsKeptItIsThatOfAllPaths(Case some) {
        Outcomes outcomes = simulated(new Random(1), some, 20 * PathBatch.SIZE + 700);
        Moments kept = outcomes.sample().controlledMoments(outcomes.values(KEPT));
        Moments averaged = outcomes.moments(AVERAGED);
        assertThat(averaged.mean()).isCloseTo(kept.mean(), within(1e-9));
        assertThat(averaged.standardError()).isCloseTo(kept.standardError(), within(1e-7 * kept.standardError()));
        assertThat(outcomes.moments(LINEAR).mean()).isCloseTo(TRUTH, within(1e-9));
        assertThat(outcomes.moments(LINEAR).standardError()).isLessThan(1e-6);
        assertThat(outcomes.moments(FIRST).mean()).isCloseTo(0, within(1e-12));
    }

    /** The controls make 13 fourteenths of the variance. */
    @Test
    void theErrorIsThatOfTheNoiseAlone() {
        Outcomes outcomes = simulated(new Random(1), new Case(Units.PATHS, false), 1 << 16);
        Moments plain = outcomes.sample().moments(outcomes.values(KEPT));
        Moments controlled = outcomes.moments(AVERAGED);
        assertThat(outcomes.sample().isControlled()).isTrue();
        assertThat(plain.standardError()).isCloseTo(Math.sqrt(14) / 256, within(1e-3));
        assertThat(controlled.standardError()).isCloseTo(1.0 / 256, within(1e-4));
    }

    /** Weighted pairs are left out: the mirror image of a path is not drawn from the density that its weight is of. */
    static Stream<Case> honest() {
        return cases().stream().filter(some -> !(some.isWeighted && some.units instanceof Units.AntitheticPairs));
    }

    @ParameterizedTest
    @MethodSource("honest")
    void scoresAreThoseOfAnHonestError(Case some) {
        Random random = new Random(1);
        double[] scores = new double[100];
        for (int seed = 0; seed < scores.length; seed++) {
            Moments moments = simulated(random, some, 16 * PathBatch.SIZE).moments(AVERAGED);
            scores[seed] = (moments.mean() - TRUTH) / moments.standardError();
        }
        assertThat(new KolmogorovSmirnovTest().kolmogorovSmirnovTest(new NormalDistribution(null, 0, 1), scores))
                .isGreaterThan(0.001);
    }

    @Test
    void tooFewPathsLearnNothing() {
        Outcomes outcomes = simulated(new Random(1), new Case(Units.PATHS, false), 39);
        assertThat(outcomes.sample().isControlled()).isFalse();
        double[] kept = outcomes.values(KEPT);
        assertThat(outcomes.moments(AVERAGED).mean())
                .isCloseTo(Arrays.stream(kept).average().orElseThrow(), within(1e-12));
    }
}
