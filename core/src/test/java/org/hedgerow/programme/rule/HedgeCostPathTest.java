package org.hedgerow.programme.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hedgerow.booking.HedgedOutcome;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.path.RecordedPath;
import org.hedgerow.reference.ReferenceRow;
import org.hedgerow.reference.ReferenceRows;
import org.hedgerow.reference.ReferenceSource;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.simulation.Simulation;
import org.hedgerow.time.Tenor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What hedging a short call by its delta costs on one path that was written down week by week. */
class HedgeCostPathTest {
    private static final int CALLS = 100_000;

    /** What Hull rounds: deltas to three digits, each week's interest, simple, to a hundred. */
    @ParameterizedTest
    @ReferenceSource("delta_hedge_cost_path")
    void costsAreAsTabulated(ReferenceRow row) {
        assertThat(cost(row)).isCloseTo(row.number(), within(row.tolerance()));
    }

    /** Own arithmetic, step by step, with interest compounded continuously. */
    @ParameterizedTest
    @CsvSource({"HDG-012, 263241.65", "HDG-013, 256541.94"})
    void costsAreAsComputedWithoutRounding(String id, double expected) {
        assertThat(cost(ReferenceRows.row(id))).isCloseTo(expected, within(0.01));
    }

    private static double cost(ReferenceRow row) {
        double[] weeks = row.inputs().numbers("path");
        HullsCall call = new HullsCall(weeks.length - 1);
        RecordedPath path = new RecordedPath();
        for (int week = 0; week < weeks.length; week++) {
            path.with(HullsCall.FOREIGN, HullsCall.TODAY.plusWeeks(week), weeks[week]);
        }
        HedgedOutcome hedge =
                call.hedgedBy(new Replication(HullsCall.STRIKE / call.forward() - 1, Tenor.parse("1W"), 0));
        Outcomes outcomes = Simulation.of(call.market(), call.expiry(), path, call.observers(hedge))
                .run(new Settings(1, 1, 1), Progress.SILENT);
        return -CALLS * outcomes.values(hedge.outcome())[0];
    }
}
