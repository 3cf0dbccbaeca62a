package org.hedgerow.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hedgerow.booking.UnhedgedOutcome;
import org.hedgerow.comparison.RealisedStandings;
import org.hedgerow.comparison.Regret;
import org.hedgerow.comparison.WatchedRates;
import org.hedgerow.credit.loss.CounterpartyDefaults;
import org.hedgerow.decision.Decision;
import org.hedgerow.decision.appraisal.Candidate;
import org.hedgerow.decision.appraisal.ChargedProfile;
import org.hedgerow.decision.appraisal.Terms;
import org.hedgerow.limit.own.Limits;
import org.hedgerow.model.RateModel;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.path.PathModel;
import org.hedgerow.position.borrower.BorrowerDefaults;
import org.hedgerow.position.volume.UncertainVolumes;
import org.hedgerow.simulation.MemoryUse;
import org.hedgerow.simulation.Settings;
import org.hedgerow.simulation.Simulation;
import org.hedgerow.trade.Trade;

/**
 * What came of one model; the paths themselves are gone.
 *
 * @param standings where the scenario has realised rates
 * @param watched beside outcomes, where this is the scenario's own model
 * @param studied beside the answer, where this is the scenario's own model
 * @param regret of following the scenario's own model, where this is another
 * @param paths on which the decision stands
 * @param kept the first of them, on which all else stands
 * @param pathSteps simulated moves of single rates
 */
record ModelRun(
        Decision decision,
        Optional<RealisedStandings> standings,
        Watches.Watched watched,
        Studies.Studied studied,
        Optional<Regret> regret,
        int paths,
        int kept,
        long pathSteps) {
    /**
     * Simulates and decides.
     *
     * @param followed recommended by the scenario's own model, where this is another
     * @param isOwn whether it is the scenario's own, which is watched
     * @param realisedOutcome of the unhedged position, where it is known
     * @param passes of which the model takes its own
     * @return of fewer paths than asked for, where this is the scenario's own model and its host says that they are enough
     */
    static ModelRun of(
            RateModel model,
            Scenario scenario,
            Settings settings,
            List<Candidate> candidates,
            Terms terms,
            Optional<Double> realisedOutcome,
            Optional<String> followed,
            boolean isOwn,
            Watches watches,
            Studies studies,
            Passes passes) {
        ModelPaths paths = new ModelPaths(model, scenario, candidates, isOwn, watches, settings, passes);
        Simulation simulation = paths.simulation();
        Outcomes chosen = paths.chosen();
        Decision decision = paths.decide(terms);
        return new ModelRun(
                decision,
                scenario.realised()
                        .map(rates -> RealisedStandings.of(
                                chosen,
                                rates,
                                realisedOutcome,
                                candidates.get(0).strategy().outcome())),
                isOwn
                        ? watches.read(candidates, chosen, terms, decision.recommendation(), settings.crew())
                        : Watches.Watched.NONE,
                isOwn
                        ? studies.of(new Studies.Paths(model, simulation), chosen, decision, passes)
                        : Studies.Studied.NOTHING,
                followed.flatMap(name -> Regret.of(name, decision, candidates, chosen, terms)),
                paths.decidedOn(),
                chosen.paths(),
                paths.simulated() * simulation.steps() * simulation.rates());
    }

    /** What the same takes in memory. */
    static MemoryUse memory(
            RateModel model, Scenario scenario, List<Candidate> candidates, boolean isOwn, Watches watches) {
        MemoryUse chosen = chosen(model, scenario, candidates, isOwn, watches).memory();
        return model.hasForwardDrift()
                ? chosen
                : chosen.and(atForward(model, scenario, candidates, watches).memory());
    }

    /** Under the drift that the model has. */
    static Simulation chosen(
            RateModel model, Scenario scenario, List<Candidate> candidates, boolean isOwn, Watches watches) {
        List<Observer> watching = new ArrayList<>(watches.observers(isOwn, model));
        boolean decides = scenario.limits().flatMap(Limits::appetite).isPresent();
        if (isOwn || decides) { // of other models nobody is told unless it decides what is allowed
            candidates.forEach(candidate -> candidate.watch().ifPresent(watching::add));
        }
        return simulation(model, scenario, candidates, watching);
    }

    /** At the forward drift, where the model has another. */
    static Simulation atForward(RateModel model, Scenario scenario, List<Candidate> candidates, Watches watches) {
        return simulation(model.atForwardDrift(), scenario, candidates, watches.observers(false, model));
    }

    static Simulation simulation(RateModel model, Scenario scenario, List<Candidate> candidates) {
        return simulation(model, scenario, candidates, List.of());
    }

    /** With others that watch the same paths last. */
    static Simulation simulation(
            RateModel model, Scenario scenario, List<Candidate> candidates, List<Observer> others) {
        List<Observer> observers = new ArrayList<>();
        observers.add(new UnhedgedOutcome(scenario.position(), scenario.market(), scenario.horizon()));
        candidates.forEach(candidate -> observers.add(candidate.strategy()));
        Candidates.profile(scenario)
                .ifPresent(dates -> candidates.forEach(candidate -> observers.add(
                        ChargedProfile.observer(candidate.strategy(), scenario.position(), scenario.market(), dates))));
        if (scenario.sampling().map(Sampling::isControlled).orElse(false)) {
            observers.add(KnownMeans.of(
                    model,
                    scenario.position(),
                    scenario.market(),
                    scenario.horizon(),
                    scenario.charge().level()));
        }
        scenario.realised().ifPresent(rates -> observers.add(new WatchedRates(rates)));
        candidates.forEach(candidate -> candidate.watch().ifPresent(watch -> observers.add(watch.blind())));
        observers.addAll(others);
        PathModel paths = paths(model, model, scenario, candidates);
        return Simulation.of(scenario.market(), scenario.horizon(), paths, observers);
    }

    /**
     * Paths of rates and, on top of them, of what else a scenario draws: volumes, borrowers, defaults.
     *
     * @param law by which volumes and defaults go with rates
     */
    static PathModel paths(PathModel rates, RateModel law, Scenario scenario, List<Candidate> candidates) {
        PathModel volumes = UncertainVolumes.of(rates, law, scenario.position(), scenario.horizon());
        PathModel loans = BorrowerDefaults.of(volumes, scenario.position());
        List<Trade> trades = candidates.stream()
                .flatMap(candidate -> candidate.strategy().plan().trades().stream())
                .toList();
        return CounterpartyDefaults.of(loans, law, trades, scenario.market(), scenario.horizon());
    }
}
