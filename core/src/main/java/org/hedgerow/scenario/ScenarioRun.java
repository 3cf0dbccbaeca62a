package org.hedgerow.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.hedgerow.decision.Candidate;
import org.hedgerow.decision.Decision;
import org.hedgerow.decision.Terms;
import org.hedgerow.hedge.HedgedOutcome;
import org.hedgerow.hedge.Plan;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.limit.NormCheck;
import org.hedgerow.limit.Norms;
import org.hedgerow.limit.OpenPosition;
import org.hedgerow.market.Market;
import org.hedgerow.model.RateModel;
import org.hedgerow.model.regime.DevaluationSampling;
import org.hedgerow.money.AmountUnit;
import org.hedgerow.money.Currency;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.position.Position;
import org.hedgerow.position.UnhedgedOutcome;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.simulation.Simulation;
import org.hedgerow.time.DayCount;

/** One run: plans, simulates under the chosen and, where that differs, the forward drift, and decides. */
final class ScenarioRun {
    private final Scenario scenario;
    private final Settings settings;
    private final Progress progress;
    private final Market market;
    private final LocalDate horizon;
    private final SortedMap<Currency, Double> net;

    ScenarioRun(Scenario scenario, Settings settings, Progress progress) {
        this.scenario = scenario;
        this.settings = settings;
        this.progress = progress;
        this.market = scenario.market();
        this.horizon = scenario.horizon();
        this.net = scenario.position().netExposure(market);
    }

    ScenarioResult result() {
        Terms terms = terms();
        List<Candidate> candidates = candidates();
        Optional<DevaluationPilot> pilot =
                scenario.sampling().flatMap(Sampling::devaluations).map(often -> pilot(often, candidates, terms));
        boolean often = pilot.filter(DevaluationPilot::isUsed).isPresent();
        RateModel model = often ? oftenDevalued() : scenario.model();
        Simulation simulation = simulation(model, candidates);
        int passes = scenario.passes();
        Outcomes chosen = simulation.run(settings, part(0, passes));
        Outcomes atForward =
                passes == 2 ? simulation(model.atForwardDrift(), candidates).run(settings, part(1, passes)) : chosen;
        Decision decision = Decision.of(candidates, chosen, atForward, terms);
        return new ScenarioResult(
                scenario,
                settings,
                net,
                Position.inHome(net, market),
                terms.grossExposure(),
                terms.material(),
                candidates.get(0).norms(),
                decision,
                pilot,
                (long) passes * settings.paths() * simulation.steps() * simulation.rates());
    }

    private RateModel oftenDevalued() {
        return scenario.sampling().flatMap(Sampling::devaluations).orElseThrow().of(scenario.model());
    }

    /** Whether devaluations drawn more often make the errors of net benefits smaller. */
    private DevaluationPilot pilot(DevaluationSampling often, List<Candidate> candidates, Terms terms) {
        Settings trial = DevaluationPilot.settings(settings);
        Decision plain = trial(scenario.model(), trial, candidates, terms);
        Decision mixed = trial(often.of(scenario.model()), trial, candidates, terms);
        return DevaluationPilot.of(trial.paths(), plain, mixed, terms.grossExposure());
    }

    private Decision trial(RateModel model, Settings trial, List<Candidate> candidates, Terms terms) {
        Outcomes outcomes = simulation(model, candidates).run(trial, Progress.SILENT);
        return Decision.of(candidates, outcomes, outcomes, terms);
    }

    private Simulation simulation(RateModel model, List<Candidate> candidates) {
        List<Observer> observers = new ArrayList<>();
        observers.add(new UnhedgedOutcome(scenario.position(), market, horizon));
        candidates.forEach(candidate -> observers.add(candidate.strategy()));
        if (scenario.sampling().map(Sampling::isControlled).orElse(false)) {
            observers.add(KnownMeans.of(
                    model,
                    scenario.position(),
                    market,
                    horizon,
                    scenario.charge().level()));
        }
        return Simulation.of(market, horizon, model, observers);
    }

    /** Doing nothing first, then the hedges in their order. */
    private List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>();
        candidates.add(candidate(Strategy.NONE, false, new Plan(List.of())));
        for (Strategy hedge : scenario.hedges()) {
            candidates.add(candidate(hedge.name(), hedge.isWhatIf(), hedge.plan(scenario.position(), market, horizon)));
        }
        return candidates;
    }

    private Candidate candidate(String name, boolean whatIf, Plan plan) {
        SortedMap<Currency, Double> after = Position.inHome(plan.positionAfter(net, market), market);
        Set<Currency> convertible =
                scenario.norms().map(Norms::freelyConvertible).orElse(Set.of());
        List<NormCheck> norms = scenario.norms().map(some -> some.check(after)).orElse(List.of());
        return new Candidate(
                new HedgedOutcome(name, plan, market, horizon), whatIf, new OpenPosition(after, convertible), norms);
    }

    private Terms terms() {
        RiskReport risk = scenario.risk().orElse(RiskReport.USUAL);
        return new Terms(
                scenario.charge(),
                DayCount.ACT_365F.years(market.valuationDate(), horizon),
                scenario.position().grossExposure(market),
                risk.share(),
                risk.levels(scenario.charge().level()),
                unit());
    }

    private String unit() {
        AmountUnit unit = scenario.position().unit();
        String words = unit == AmountUnit.ONE ? "" : unit.name().toLowerCase(Locale.ROOT) + " ";
        return words + market.home();
    }

    private Progress part(int pass, int passes) {
        return (done, total) -> progress.finished(pass * total + done, passes * total);
    }
}
