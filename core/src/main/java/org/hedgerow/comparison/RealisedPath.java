package org.hedgerow.comparison;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hedgerow.booking.UnhedgedOutcome;
import org.hedgerow.market.Market;
import org.hedgerow.outcome.Columns;
import org.hedgerow.path.PathKernel;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.PathModel;
import org.hedgerow.path.Requirements;
import org.hedgerow.path.observable.Observable;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.position.Position;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.simulation.Simulation;

/** The one path that came true, as a model: it knows the rates on the horizon and nothing before. */
public record RealisedPath(RealisedRates realised) implements PathModel {
    /**
     * What the unhedged position came to, home currency at the horizon: through the same lines as on simulated paths.
     * Empty where it reads more than the realised rates on the horizon by any of the models: a market rate with its
     * premium, interest, or the variance that prices an option.
     */
    public static Optional<Double> outcome(
            RealisedRates realised,
            Position position,
            Market market,
            LocalDate horizon,
            List<? extends PathModel> models) {
        RealisedPath path = new RealisedPath(realised);
        UnhedgedOutcome unhedged = new UnhedgedOutcome(position, market, horizon);
        boolean known = realised.date().equals(horizon)
                && models.stream().allMatch(model -> path.isAllThatIsRead(unhedged, model));
        return known ? Optional.of(path.outcome(unhedged)) : Optional.empty();
    }

    private boolean isAllThatIsRead(UnhedgedOutcome unhedged, PathModel model) {
        LocalDate horizon = unhedged.horizon();
        Requirements needs = new Requirements(unhedged.market().valuationDate(), horizon, model);
        unhedged.require(needs, new Columns());
        return needs.dates().equals(Set.of(horizon)) && supplies(needs.observables());
    }

    private boolean supplies(Set<Observable> read) {
        return read.stream().allMatch(this::supplies);
    }

    private double outcome(UnhedgedOutcome unhedged) {
        return Simulation.of(unhedged.market(), unhedged.horizon(), this, List.of(unhedged))
                .run(new Settings(1, 1, 1), Progress.SILENT)
                .moments(UnhedgedOutcome.COLUMN)
                .mean();
    }

    @Override
    public boolean supplies(Observable what) {
        return what instanceof Spot spot && realised.rates().containsKey(spot.currency());
    }

    @Override
    public int scratchRows(Set<Observable> read) {
        return 0;
    }

    @Override
    public PathKernel bind(PathLayout layout, Market market) {
        return (batch, date, draws) -> {
            for (Observable what : layout.observables()) {
                double rate = realised.rates().get(((Spot) what).currency());
                Arrays.fill(batch.row(layout.row(what)), rate);
            }
        };
    }
}
