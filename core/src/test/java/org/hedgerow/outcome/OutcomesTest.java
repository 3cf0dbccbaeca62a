package org.hedgerow.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.Requirements;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;
import org.hedgerow.sample.Moments;
import org.junit.jupiter.api.Test;

class OutcomesTest {
    private static final LocalDate TODAY = LocalDate.of(2007, 12, 31);
    private static final Column KEPT = new Column("forward", Total.OUTCOME);
    private static final Column AVERAGED = new Column("position", Total.UNHEDGED);

    private final Columns columns = new Columns();
    private final PathBatch paths = new PathBatch(new Requirements(TODAY, TODAY.plusDays(1)).layout(0));
    private final OutcomeBatch batch;

    OutcomesTest() {
        columns.everyPath(KEPT);
        columns.mean(AVERAGED);
        batch = new OutcomeBatch(columns);
    }

    private static double number(long path) {
        return 1e6 + Math.sin(path);
    }

    private void record(Outcomes outcomes, long block, int count) {
        paths.start(block, count);
        for (Column column : columns.all()) {
            double[] row = batch.row(columns.place(column));
            Arrays.fill(row, Double.NaN); // what lies behind the last path is nobody's business
            Arrays.setAll(row, path -> path < count ? number(block * PathBatch.SIZE + path) : Double.NaN);
        }
        outcomes.record(paths, batch);
    }

    /** Recorded last block first: two full blocks and one of 452 paths. */
    @Test
    void keepsEveryPathAtItsPlaceAndTheirMomentsWhateverTheOrder() {
        Outcomes outcomes = new Outcomes(columns, 2_500);
        record(outcomes, 2, 452);
        record(outcomes, 0, 1_024);
        record(outcomes, 1, 1_024);
        double[] expected = new double[2_500];
        Arrays.setAll(expected, OutcomesTest::number);
        assertThat(outcomes.values(KEPT)).isEqualTo(expected);
        Estimate truth = Influence.estimate(expected);
        for (Column column : columns.all()) {
            Moments moments = outcomes.moments(column);
            assertThat(moments.mean()).isCloseTo(truth.value(), within(1e-9));
            assertThat(moments.standardError()).isCloseTo(truth.standardError(), within(1e-5 * truth.standardError()));
        }
    }

    @Test
    void aSinglePathHasNoError() {
        Outcomes outcomes = new Outcomes(columns, 1);
        record(outcomes, 0, 1);
        assertThat(outcomes.moments(AVERAGED)).isEqualTo(new Moments(number(0), 0));
        assertThat(outcomes.values(KEPT)).containsExactly(number(0));
    }

    @Test
    void aNumberThatIsNoneFailsWithItsColumnAndPath() {
        Outcomes outcomes = new Outcomes(columns, 2_048);
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
            paths.start(1, 1_024);
            Arrays.fill(batch.row(columns.place(AVERAGED)), 0);
            Arrays.fill(batch.row(columns.place(KEPT)), 0);
            batch.row(columns.place(KEPT))[7] = bad;
            assertThatThrownBy(() -> outcomes.record(paths, batch))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("forward")
                    .hasMessageContaining(Double.toString(bad))
                    .hasMessageContaining("path 1031");
        }
    }

    @Test
    void aColumnHasOneOwnerAndIsKeptAsAsked() {
        assertThatThrownBy(() -> columns.mean(KEPT))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("forward OUTCOME");
        Outcomes outcomes = new Outcomes(columns, 1);
        assertThatThrownBy(() -> outcomes.values(AVERAGED)).hasMessageContaining("position UNHEDGED");
        Column unknown = new Column("nobody", Total.OUTCOME);
        assertThatThrownBy(() -> outcomes.moments(unknown)).hasMessageContaining("nobody");
        assertThatThrownBy(() -> outcomes.values(unknown)).hasMessageContaining("nobody");
    }
}
