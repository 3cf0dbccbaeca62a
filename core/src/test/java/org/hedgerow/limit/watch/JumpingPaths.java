package org.hedgerow.limit.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hedgerow.booking.HedgedOutcome;
import org.hedgerow.booking.UnhedgedOutcome;
import org.hedgerow.hedge.Plan;
import org.hedgerow.limit.PositionWith;
import org.hedgerow.market.Market;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.path.PathKernel;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.PathModel;
import org.hedgerow.path.observable.Observable;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.position.Position;
import org.hedgerow.position.Tags;
import org.hedgerow.scenario.Bank;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.simulation.Simulation;

/** A dollar at 5 that jumps to 8 on every other path, and stays; on half of these at the first date, else at the second. */
public final class JumpingPaths implements PathModel {
    public static final LocalDate MAY = LocalDate.of(2008, 5, 1);
    public static final int PATHS = 2_048;

    private final LocalDate second;
    private final Market market = new Bank().market();

    /** All on the first of May. */
    public JumpingPaths() {
        this(MAY);
    }

    public JumpingPaths(LocalDate second) {
        this.second = second;
    }

    public Market market() {
        return market;
    }

    public LimitFindings findings(Position held, Plan plan, LimitBook book) {
        HedgedOutcome strategy = new HedgedOutcome("some", plan, market, Bank.HORIZON);
        Watch watch = new Watch(strategy, held, PositionWith.of(held, plan, Tags.NONE, market), Tags.NONE, book);
        return watch.findings(run(held, List.of(strategy, watch)), 1.96);
    }

    public Outcomes run(Position held, List<Observer> observers) {
        List<Observer> all = new ArrayList<>(List.of(new UnhedgedOutcome(held, market, Bank.HORIZON)));
        all.addAll(observers);
        return Simulation.of(market, Bank.HORIZON, this, all).run(new Settings(PATHS, 1, 1), Progress.SILENT);
    }

    @Override
    public boolean supplies(Observable what) {
        return what instanceof Spot;
    }

    @Override
    public int scratchRows(Set<Observable> read) {
        return 0;
    }

    @Override
    public PathKernel bind(PathLayout layout, Market any) {
        return (batch, date, draws) -> {
            double[] spot = batch.row(layout.row(new Spot(Bank.USD)));
            boolean first = !layout.grid().date(date).isBefore(MAY);
            boolean later = !layout.grid().date(date).isBefore(second);
            for (int path = 0; path < spot.length; path++) {
                spot[path] = (path % 4 == 1 && first) || (path % 4 == 3 && later) ? 8 : 5;
            }
        };
    }
}
