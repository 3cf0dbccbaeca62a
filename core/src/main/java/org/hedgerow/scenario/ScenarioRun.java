package org.hedgerow.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.comparison.Comparison;
import org.hedgerow.comparison.Means;
import org.hedgerow.comparison.ModelAnswer;
import org.hedgerow.comparison.RealisedMove;
import org.hedgerow.comparison.RealisedPath;
import org.hedgerow.decision.Candidate;
import org.hedgerow.decision.Decision;
import org.hedgerow.decision.Terms;
import org.hedgerow.hedge.Fund;
import org.hedgerow.hedge.HedgedOutcome;
import org.hedgerow.hedge.Plan;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.hedge.StrategyTrace;
import org.hedgerow.limit.NormCheck;
import org.hedgerow.limit.Norms;
import org.hedgerow.limit.OpenPosition;
import org.hedgerow.market.Market;
import org.hedgerow.model.RateModel;
import org.hedgerow.model.regime.DevaluationSampling;
import org.hedgerow.money.AmountUnit;
import org.hedgerow.money.Currency;
import org.hedgerow.outcome.Columns;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.Requirements;
import org.hedgerow.position.GainTrace;
import org.hedgerow.position.Position;
import org.hedgerow.position.UnhedgedOutcome;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.time.DayCount;

/** One run: plans, simulates and decides under each model, and puts their answers side by side. */
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
        Optional<Double> outcome = scenario.realised()
                .flatMap(rates -> RealisedPath.outcome(rates, scenario.position(), market, horizon, scenario.models()));
        Optional<DevaluationPilot> pilot =
                scenario.sampling().flatMap(Sampling::devaluations).map(often -> pilot(often, candidates, terms));
        boolean often = pilot.filter(DevaluationPilot::isUsed).isPresent();
        List<ModelRun> runs = runs(often ? oftenDevalued() : scenario.model(), candidates, terms, outcome);
        List<ModelAnswer> answers = answers(runs);
        return new ScenarioResult(
                scenario,
                settings,
                net,
                Position.inHome(net, market),
                terms.grossExposure(),
                terms.material(),
                candidates.get(0).norms(),
                answers.get(0).decision(),
                scenario.alternatives()
                        .map(any -> Comparison.of(answers, terms, new Means(market, horizon, net.keySet()))),
                scenario.realised()
                        .map(rates -> RealisedMove.of(
                                rates,
                                outcome,
                                runs.stream()
                                        .map(run -> run.standings().orElseThrow())
                                        .toList())),
                pilot,
                runs.stream().mapToLong(ModelRun::pathSteps).sum());
    }

    /** One path of the run, the same as it has there; only its block is simulated. */
    PathTrace trace(String strategy, int path) {
        List<Candidate> candidates = candidates();
        Terms terms = terms();
        boolean often = scenario.sampling()
                .flatMap(Sampling::devaluations)
                .map(some -> pilot(some, candidates, terms))
                .filter(DevaluationPilot::isUsed)
                .isPresent();
        HedgedOutcome traced = candidates.stream()
                .filter(candidate -> candidate.name().equals(strategy))
                .map(Candidate::strategy)
                .findFirst()
                .orElseThrow(() -> InvalidValue.at(
                        "strategy",
                        "must be one of "
                                + candidates.stream().map(Candidate::name).toList() + ", but is " + strategy));
        int ofBlock = path % PathBatch.SIZE;
        GainTrace gains = new GainTrace(scenario.position(), market, horizon, ofBlock);
        StrategyTrace flows = new StrategyTrace(traced, ofBlock);
        RateModel model = often ? oftenDevalued() : scenario.model();
        ModelRun.simulation(model, scenario, candidates, List.of(gains, flows)).watch(settings, path / PathBatch.SIZE);
        return new PathTrace(
                scenario,
                settings,
                strategy,
                path,
                gains.gains(),
                flows.flows(),
                gains.outcome(),
                flows.account(),
                flows.components(),
                flows.outcome());
    }

    private RateModel oftenDevalued() {
        return scenario.sampling().flatMap(Sampling::devaluations).orElseThrow().of(scenario.model());
    }

    /** Whether devaluations drawn more often make the errors of net benefits smaller. */
    private DevaluationPilot pilot(DevaluationSampling often, List<Candidate> candidates, Terms terms) {
        Settings trial = DevaluationPilot.settings(settings);
        Decision plain = trial(scenario.model(), trial, candidates, terms, part(0, passes()));
        Decision mixed = trial(often.of(scenario.model()), trial, candidates, terms, part(1, passes()));
        return DevaluationPilot.of(trial.paths(), plain, mixed, terms.grossExposure());
    }

    private Decision trial(RateModel model, Settings trial, List<Candidate> candidates, Terms terms, Progress part) {
        Outcomes outcomes = ModelRun.simulation(model, scenario, candidates).run(trial, part);
        return Decision.of(candidates, outcomes, outcomes, terms);
    }

    /**
     * One model after the other, so that no more than one's paths are kept at a time.
     *
     * @param main the scenario's own model as its paths are drawn; those of the others are drawn plainly
     */
    private List<ModelRun> runs(RateModel main, List<Candidate> candidates, Terms terms, Optional<Double> outcome) {
        List<RateModel> models = scenario.models();
        List<ModelRun> runs = new ArrayList<>();
        int done = trialPasses();
        for (int place = 0; place < models.size(); place++) {
            RateModel model = place == 0 ? main : models.get(place);
            List<Progress> parts = new ArrayList<>();
            for (int pass = 0; pass < ModelRun.passes(model); pass++) {
                parts.add(part(done++, passes()));
            }
            Runnable run = () -> runs.add(ModelRun.of(model, scenario, settings, candidates, terms, outcome, parts));
            if (place == 0) {
                run.run();
            } else {
                Alternatives.within(place - 1, run);
            }
        }
        return runs;
    }

    /** By the models as the scenario states them, however their paths were drawn. */
    private List<ModelAnswer> answers(List<ModelRun> runs) {
        List<ModelAnswer> answers = new ArrayList<>();
        for (int place = 0; place < runs.size(); place++) {
            RateModel model = scenario.models().get(place);
            answers.add(new ModelAnswer(name(place), model, runs.get(place).decision()));
        }
        return answers;
    }

    private String name(int place) {
        return place == 0
                ? Comparison.MAIN
                : scenario.alternatives().orElseThrow().get(place - 1).name();
    }

    /** Dates that are simulated whatever is watched. */
    static Collection<LocalDate> dates(
            RateModel model, Market market, LocalDate horizon, Position position, List<Strategy> hedges) {
        Requirements needs = new Requirements(market.valuationDate(), horizon, model);
        Columns columns = new Columns();
        new UnhedgedOutcome(position, market, horizon).require(needs, columns);
        for (Strategy hedge : hedges) {
            Plan plan = hedge.plan(position, market, horizon);
            new HedgedOutcome(hedge.name(), plan, market, horizon).require(needs, columns);
        }
        return needs.dates();
    }

    /** Doing nothing first, then the hedges in their order. */
    private List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>();
        candidates.add(candidate(Strategy.NONE, false, new Plan(List.of()), Optional.empty()));
        for (Strategy hedge : scenario.hedges()) {
            Plan plan = hedge.plan(scenario.position(), market, horizon);
            candidates.add(candidate(hedge.name(), hedge.isWhatIf(), plan, hedge.fund()));
        }
        return candidates;
    }

    private Candidate candidate(String name, boolean whatIf, Plan plan, Optional<Fund> fund) {
        SortedMap<Currency, Double> after = Position.inHome(plan.positionAfter(net, market), market);
        Set<Currency> convertible =
                scenario.norms().map(Norms::freelyConvertible).orElse(Set.of());
        List<NormCheck> norms = scenario.norms().map(some -> some.check(after)).orElse(List.of());
        return new Candidate(
                new HedgedOutcome(name, plan, market, horizon),
                whatIf,
                new OpenPosition(after, convertible),
                norms,
                fund);
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

    private int passes() {
        return trialPasses()
                + scenario.models().stream().mapToInt(ModelRun::passes).sum();
    }

    private int trialPasses() {
        return scenario.sampling().flatMap(Sampling::devaluations).isPresent() ? 2 : 0;
    }

    private Progress part(int pass, int passes) {
        return (done, total) -> progress.finished(pass * total + done, passes * total);
    }
}
