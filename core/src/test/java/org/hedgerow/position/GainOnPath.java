package org.hedgerow.position;

import java.time.LocalDate;
import java.util.List;
import org.hedgerow.booking.UnhedgedOutcome;
import org.hedgerow.market.Market;
import org.hedgerow.money.AmountUnit;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.path.PathModel;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.simulation.Simulation;

/** What lines gain on a path that was written down. */
final class GainOnPath {
    private GainOnPath() {}

    static double of(PathModel path, Market market, LocalDate horizon, Line... lines) {
        Position position = new Position(AmountUnit.ONE, List.of(lines));
        UnhedgedOutcome outcome = new UnhedgedOutcome(position, market, horizon);
        Outcomes outcomes =
                Simulation.of(market, horizon, path, List.of(outcome)).run(new Settings(1_500, 1, 1), Progress.SILENT);
        return outcomes.moments(UnhedgedOutcome.COLUMN).mean();
    }
}
