package org.hedgerow.programme.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hedgerow.hedge.HedgedOutcome;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.path.RecordedPath;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.simulation.Simulation;
import org.hedgerow.time.Tenor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What hedging a short call by its delta costs on one path that was written down week by week. */
class HedgeCostPathTest {
    private static final int CALLS = 100_000;

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "hedge-cost-path.csv", numLinesToSkip = 1)
    void costsAreAsTabulated(String id, String product, String rates, double expected, double tolerance) {
        String[] weeks = rates.split(" ");
        HullsCall call = new HullsCall(weeks.length - 1);
        RecordedPath path = new RecordedPath();
        for (int week = 0; week < weeks.length; week++) {
            path.with(HullsCall.FOREIGN, HullsCall.TODAY.plusWeeks(week), Double.parseDouble(weeks[week]));
        }
        HedgedOutcome hedge =
                call.hedgedBy(new Replication(HullsCall.STRIKE / call.forward() - 1, Tenor.parse("1W"), 0));
        Outcomes outcomes = Simulation.of(call.market(), call.expiry(), path, call.observers(hedge))
                .run(new Settings(1, 1, 1), Progress.SILENT);
        assertThat(-CALLS * outcomes.values(hedge.outcome())[0]).isCloseTo(expected, within(tolerance));
    }
}
