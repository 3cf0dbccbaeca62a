package org.hedgerow.scenario;

import java.util.ArrayList;
import java.util.List;
import org.hedgerow.booking.UnhedgedOutcome;
import org.hedgerow.credit.loss.CounterpartyDefaults;
import org.hedgerow.decision.appraisal.Candidate;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathModel;
import org.hedgerow.position.volume.UncertainFlow;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.simulation.Simulation;
import org.hedgerow.stress.StressReport;
import org.hedgerow.stress.StressTest;
import org.hedgerow.stress.Stressing;

/** Puts the strategies of a scenario, as they are charged for credit, on paths of shocks. */
record StressRun(Scenario scenario, Settings settings, List<Candidate> candidates) {
    StressReport report(StressTest test) {
        return new Stressing(
                        scenario.market(),
                        scenario.horizon(),
                        scenario.position().netExposure(scenario.market()).keySet(),
                        candidates,
                        scenario.norms(),
                        isRandom() ? PathBatch.SIZE : 1,
                        this::outcomes)
                .report(test);
    }

    /** Whether volumes or defaults are drawn beside the rates. */
    private boolean isRandom() {
        return scenario.position().allLines().stream().anyMatch(UncertainFlow.class::isInstance)
                || candidates.stream()
                        .flatMap(candidate -> candidate.strategy().plan().trades().stream())
                        .anyMatch(CounterpartyDefaults::isLoss);
    }

    private Outcomes outcomes(PathModel rates, int paths) {
        List<Observer> observers = new ArrayList<>();
        observers.add(new UnhedgedOutcome(scenario.position(), scenario.market(), scenario.horizon()));
        candidates.forEach(candidate -> observers.add(candidate.strategy()));
        PathModel whole = ModelRun.paths(rates, scenario.model(), scenario, candidates);
        return Simulation.of(scenario.market(), scenario.horizon(), whole, observers)
                .run(new Settings(paths, settings.seed(), settings.threads()), Progress.SILENT);
    }
}
