package org.hedgerow.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.Requirements;
import org.hedgerow.path.observable.Weight;
import org.hedgerow.sample.Moments;
import org.hedgerow.sample.Sample;
import org.hedgerow.sample.Units;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where only a mean is kept it is the mean, and its error the error, that all paths have together. */
class OutcomesOfUnitsTest {
    private static final LocalDate TODAY = LocalDate.of(2007, 12, 31);
    private static final Column KEPT = new Column("kept", Total.OUTCOME);
    private static final Column AVERAGED = new Column("averaged", Total.OUTCOME);
    private static final int PATHS = 35 * PathBatch.SIZE + 700;

    private final Columns columns = new Columns();
    private final Random random = new Random(1);

    OutcomesOfUnitsTest() {
        columns.everyPath(KEPT);
        columns.mean(AVERAGED);
    }

    record Case(Units units, boolean isWeighted) {}

    static List<Case> cases() {
        return List.of(
                new Case(Units.PATHS, true),
                new Case(new Units.AntitheticPairs(), false),
                new Case(new Units.AntitheticPairs(), true),
                new Case(new Units.Randomisations(16), false),
                new Case(new Units.Randomisations(17), true));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theMeanAndItsErrorAreThoseOfAllPaths(Case some) {
        Outcomes outcomes = new Outcomes(columns, PATHS, some.units, some.isWeighted);
        for (int block = PATHS / PathBatch.SIZE; block >= 0; block--) {
            record(outcomes, block, some.isWeighted);
        }
        Sample sample = outcomes.sample();
        Moments truth = sample.moments(outcomes.values(KEPT));
        Moments moments = outcomes.moments(AVERAGED);
        assertThat(sample.isWeighted()).isEqualTo(some.isWeighted);
        assertThat(moments.mean()).isCloseTo(truth.mean(), within(1e-9));
        assertThat(moments.standardError()).isCloseTo(truth.standardError(), within(1e-8 * truth.standardError()));
        assertThat(truth.standardError()).isPositive();
    }

    /** Numbers that move with the block and the weight, far from zero. */
    private void record(Outcomes outcomes, int block, boolean isWeighted) {
        PathBatch batch = new PathBatch(layout(isWeighted));
        batch.start(block, Math.min(PathBatch.SIZE, PATHS - block * PathBatch.SIZE));
        double[] weight = new double[PathBatch.SIZE];
        Arrays.setAll(weight, path -> isWeighted ? 5 * random.nextDouble() : 1);
        if (isWeighted) {
            System.arraycopy(weight, 0, batch.weight(), 0, weight.length);
        }
        OutcomeBatch rows = new OutcomeBatch(columns);
        double shift = random.nextGaussian();
        double[] row = rows.row(columns.place(KEPT));
        Arrays.setAll(row, path -> 1e4 + shift + weight[path] + random.nextGaussian());
        System.arraycopy(row, 0, rows.row(columns.place(AVERAGED)), 0, row.length);
        outcomes.record(batch, rows);
    }

    private static PathLayout layout(boolean isWeighted) {
        Requirements requirements = new Requirements(TODAY, TODAY.plusDays(1));
        if (isWeighted) {
            requirements.read(new Weight(), List.of(TODAY.plusDays(1)));
        }
        return requirements.layout(0);
    }
}
