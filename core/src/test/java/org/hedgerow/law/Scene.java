package org.hedgerow.law;

import static org.hedgerow.scenario.Bank.HORIZON;

import java.util.ArrayList;
import java.util.List;
import org.hedgerow.booking.HedgedOutcome;
import org.hedgerow.booking.UnhedgedOutcome;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.market.Market;
import org.hedgerow.outcome.Observer;
import org.hedgerow.path.PathModel;
import org.hedgerow.position.Position;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.simulation.Simulation;

/** Strategies against a position on the paths of a model, all on the same. */
record Scene(Market market, PathModel model, Position position, List<Strategy> strategies, List<HedgedOutcome> hedged) {
    static final String MODEL = "the model";

    /** Watched by others too, after the strategies. */
    Simulation simulation(Observer... others) {
        List<Observer> observers = new ArrayList<>(List.of(new UnhedgedOutcome(position, market, HORIZON)));
        observers.addAll(hedged);
        observers.addAll(List.of(others));
        return Simulation.of(market, HORIZON, model, observers);
    }

    /** Every number of every path. */
    Books books(Settings settings) {
        Meter meter = new Meter();
        List<Observer> observers = new ArrayList<>();
        observers.add(meter.on("the position", new UnhedgedOutcome(position, market, HORIZON)));
        hedged.forEach(strategy -> observers.add(meter.on(strategy.name(), strategy)));
        observers.add(new KeptRows(hedged));
        Simulation simulation = Simulation.of(market, HORIZON, meter.on(MODEL, model), observers);
        return new Books(hedged, simulation.run(settings, Progress.SILENT), meter.bytes());
    }
}
