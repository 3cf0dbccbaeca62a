package org.hedgerow.risk.located;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Supplier;
import org.hedgerow.outcome.Column;
import org.hedgerow.outcome.Columns;
import org.hedgerow.outcome.OutcomeBatch;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.outcome.Total;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.Requirements;
import org.hedgerow.path.observable.Weight;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Interval;
import org.hedgerow.risk.Tails;
import org.hedgerow.risk.measure.RiskLevels;
import org.hedgerow.risk.measure.RiskProfile;
import org.hedgerow.risk.row.KeptPaths;
import org.hedgerow.risk.row.PathRow;
import org.hedgerow.risk.row.Paths;
import org.hedgerow.sample.Units;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Columns that are smooth, that have few distinct numbers, and that have one alone: streamed they say what they say when kept. */
class StreamedPathsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 2);
    private static final int BLOCK = PathBatch.SIZE;
    private static final int BLOCKS = 128;
    private static final Column SMOOTH = new Column("smooth", Total.OUTCOME);
    private static final Column STEPS = new Column("steps", Total.OUTCOME);
    private static final Column SAME = new Column("same", Total.OUTCOME);
    private static final List<Column> ALL = List.of(SMOOTH, STEPS, SAME);
    private static final RiskLevels LEVELS = new RiskLevels(List.of(0.5, 0.9, 0.999), 0.99, OptionalDouble.of(2));
    private static final Levels LOCATED = Levels.of(List.of(0.5, 0.9, 0.99, 0.999), List.of(2.0));

    private final Columns columns = new Columns();

    StreamedPathsTest() {
        ALL.forEach(columns::everyPath);
    }

    /** @param paths the last block need not be full */
    record Case(Units units, boolean isWeighted, int paths, int first) {}

    static List<Case> cases() {
        return List.of(
                new Case(Units.PATHS, false, BLOCKS * BLOCK - 300, 16),
                new Case(Units.PATHS, true, BLOCKS * BLOCK - 300, 16),
                new Case(new Units.AntitheticPairs(), false, BLOCKS * BLOCK - 700, 16),
                new Case(new Units.AntitheticPairs(), true, BLOCKS * BLOCK - 300, 16),
                new Case(new Units.Randomisations(16), false, BLOCKS * BLOCK, 16),
                new Case(new Units.Randomisations(17), true, 119 * BLOCK, 17));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsSaidOfEachColumnIsTheSame(Case some) {
        Outcomes whole = new Outcomes(columns, some.paths, some.units, some.isWeighted);
        for (int block = 0; block * BLOCK < some.paths; block++) {
            record(whole, block, some);
        }
        Paths kept = KeptPaths.of(whole);
        StreamedPaths streamed = streamed(some, true);
        StreamedPaths again = streamed(some, false);
        List<Supplier<Record>> asked = ask(streamed);
        List<Supplier<Record>> askedAgain = ask(again);
        List<Supplier<Record>> expected = ask(kept);
        streamed.measure();
        again.measure();
        for (int place = 0; place < asked.size(); place++) {
            Record measured = asked.get(place).get();
            new AlmostSame(1e-11, 1e-13)
                    .check(some + " " + place, measured, expected.get(place).get());
            assertThat(askedAgain.get(place).get()).isEqualTo(measured);
        }
        ALL.forEach(column -> intervals(streamed.tails(column), kept.tails(column), some));
    }

    private static List<Supplier<Record>> ask(Paths paths) {
        List<Supplier<Record>> asked = new ArrayList<>();
        for (Column column : ALL) {
            Supplier<RiskProfile> profile = RiskProfile.of(column, paths, LEVELS);
            Supplier<Estimate> difference = paths.estimate(PathRow.of(column).less(PathRow.of(SMOOTH)));
            asked.add(profile::get);
            asked.add(difference::get);
        }
        return asked;
    }

    /** To the bit, where they are read off ranks. */
    private static void intervals(Tails actual, Tails expected, Case some) {
        for (double alpha : LOCATED.alphas()) {
            assertThat(actual.valueAtRisk(alpha)).isEqualTo(expected.valueAtRisk(alpha));
            if (!(some.units instanceof Units.Randomisations)) {
                assertThat(actual.valueAtRiskInterval(alpha, Interval.Z_95))
                        .isEqualTo(expected.valueAtRiskInterval(alpha, Interval.Z_95));
            }
        }
        assertThat(actual.shareBeyond(2)).isEqualTo(expected.shareBeyond(2));
    }

    @Test
    void firstPathsThatMisleadCostMorePassesAndNothingElse() {
        Case some = new Case(Units.PATHS, false, 64 * BLOCK, 1);
        Outcomes whole = new Outcomes(columns, some.paths, some.units, false);
        for (int block = 0; block < 64; block++) {
            record(whole, block, some);
        }
        Outcomes misleading = new Outcomes(columns, BLOCK, some.units, false);
        fill(misleading, 0, some, 50);
        int[] passes = {0};
        Slices slices = reader -> {
            passes[0]++;
            slices(some, true).each(reader);
        };
        StreamedPaths streamed = new StreamedPaths(slices, misleading, some.paths, Map.of(SMOOTH, LOCATED));
        assertThat(passes[0]).isGreaterThan(1);
        intervals(streamed.tails(SMOOTH), KeptPaths.of(whole).tails(SMOOTH), some);
    }

    @Test
    void whatWasNotLocatedIsRefused() {
        Case some = new Case(Units.PATHS, false, 32 * BLOCK, 16);
        StreamedPaths streamed = streamed(some, true);
        assertThatThrownBy(() -> streamed.tails(new Column("other", Total.OUTCOME)))
                .hasMessage("other OUTCOME was not located");
        assertThatThrownBy(() -> streamed.tails(SMOOTH).valueAtRisk(0.95)).hasMessage("nothing was located at 0.95");
        assertThatThrownBy(streamed::outcomes).hasMessage("nothing is measured yet");
    }

    private StreamedPaths streamed(Case some, boolean lastFirst) {
        Outcomes first = new Outcomes(columns, some.first * BLOCK, some.units, some.isWeighted);
        for (int block = 0; block < some.first; block++) {
            record(first, block, some);
        }
        return new StreamedPaths(
                slices(some, lastFirst), first, some.paths, Map.of(SMOOTH, LOCATED, STEPS, LOCATED, SAME, LOCATED));
    }

    private Slices slices(Case some, boolean lastFirst) {
        int blocks = (some.paths + BLOCK - 1) / BLOCK;
        int slices = (blocks + 15) / 16;
        return reader -> {
            for (int number = 0; number < slices; number++) {
                int from = 16 * (lastFirst ? slices - 1 - number : number);
                int end = Math.min(blocks, from + 16);
                Outcomes part = Outcomes.partOf(columns, some.paths, some.units, some.isWeighted, from, end - from);
                for (int block = from; block < end; block++) {
                    record(part, block, some);
                }
                reader.read(part);
            }
        };
    }

    private void record(Outcomes outcomes, int block, Case some) {
        fill(outcomes, block, some, 0);
    }

    private void fill(Outcomes outcomes, int block, Case some, double shift) {
        Random random = new Random(block);
        PathBatch batch = new PathBatch(layout(some.isWeighted));
        batch.start(block, Math.min(BLOCK, some.paths - block * BLOCK));
        if (some.isWeighted) {
            Arrays.setAll(batch.weight(), path -> random.nextInt(8) == 0 ? 0 : 3 * random.nextDouble());
        }
        OutcomeBatch rows = new OutcomeBatch(columns);
        double[] smooth = rows.row(columns.place(SMOOTH));
        Arrays.setAll(
                smooth,
                path -> shift + random.nextGaussian() + (path >= BLOCK / 2 ? -0.7 * smooth[path - BLOCK / 2] : 0));
        Arrays.setAll(rows.row(columns.place(STEPS)), path -> Math.rint(smooth[path]));
        Arrays.fill(rows.row(columns.place(SAME)), 1.5);
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
