package org.hedgerow.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hedgerow.booking.UnhedgedOutcome;
import org.hedgerow.credit.loss.CounterpartyDefaults;
import org.hedgerow.decision.appraisal.Candidate;
import org.hedgerow.limit.norm.Norms;
import org.hedgerow.money.Currency;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathModel;
import org.hedgerow.position.volume.UncertainFlow;
import org.hedgerow.random.SamplingPlan;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.simulation.Simulation;
import org.hedgerow.stress.SpotsOnHorizon;
import org.hedgerow.stress.StressReport;
import org.hedgerow.stress.StressTest;
import org.hedgerow.stress.Stressing;
import org.hedgerow.stress.path.MovedPaths;
import org.hedgerow.stress.reverse.LossOdds;

/** Puts the strategies of a scenario, as they are charged for credit, on paths of shocks. */
record StressRun(Scenario scenario, Settings settings, List<Candidate> candidates, List<List<LossOdds>> odds) {
    private static final int PATHS_OF_THE_LAW = 1 << 16;

    StressReport report(StressTest test) {
        return new Stressing(
                        scenario.market(),
                        scenario.horizon(),
                        simulated(),
                        candidates,
                        scenario.norms(),
                        isRandom() ? PathBatch.SIZE : 1,
                        this::bound,
                        this::spots,
                        odds)
                .report(test);
    }

    /** Of every loss that a reverse stress asks for, by strategy, on the paths of the scenario's own model. */
    static List<List<LossOdds>> odds(Scenario scenario, List<Candidate> candidates, Outcomes outcomes) {
        return scenario.stress().flatMap(StressTest::reverse).orElse(List.of()).stream()
                .map(asked -> asked.loss(scenario.norms().map(Norms::capital)))
                .map(loss -> candidates.stream()
                        .map(candidate ->
                                LossOdds.of(outcomes, candidate.strategy().outcome(), loss))
                        .toList())
                .toList();
    }

    /** Whether volumes or defaults are drawn beside the rates. */
    private boolean isRandom() {
        return scenario.position().allLines().stream().anyMatch(UncertainFlow.class::isInstance)
                || candidates.stream()
                        .flatMap(candidate -> candidate.strategy().plan().trades().stream())
                        .anyMatch(CounterpartyDefaults::isLoss);
    }

    private MovedPaths.Runs bound(PathModel rates) {
        List<Observer> observers = new ArrayList<>();
        observers.add(new UnhedgedOutcome(scenario.position(), scenario.market(), scenario.horizon()));
        candidates.forEach(candidate -> observers.add(candidate.strategy()));
        PathModel whole = ModelRun.paths(rates, scenario.model(), scenario, candidates);
        Simulation simulation = Simulation.of(scenario.market(), scenario.horizon(), whole, observers);
        return paths -> simulation.run(settings.withPlan(SamplingPlan.PLAIN).withPaths(paths), Progress.SILENT);
    }

    /** By the model alone, sampled plainly. */
    private Outcomes spots() {
        int paths = scenario.model().paths().orElse(PATHS_OF_THE_LAW);
        return Simulation.of(
                        scenario.market(),
                        scenario.horizon(),
                        scenario.model(),
                        List.of(new SpotsOnHorizon(simulated(), scenario.horizon())))
                .run(settings.withPlan(SamplingPlan.PLAIN).withPaths(paths), Progress.SILENT);
    }

    private Set<Currency> simulated() {
        return scenario.position().netExposure(scenario.market()).keySet();
    }
}
