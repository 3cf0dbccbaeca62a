package org.hedgerow.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.hedgerow.attribution.Attribution;
import org.hedgerow.attribution.KnownPath;
import org.hedgerow.attribution.RealisedPeriod;
import org.hedgerow.booking.GainTrace;
import org.hedgerow.booking.HedgedOutcome;
import org.hedgerow.booking.StrategyTrace;
import org.hedgerow.booking.UnhedgedOutcome;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.comparison.Comparison;
import org.hedgerow.comparison.Means;
import org.hedgerow.comparison.ModelAnswer;
import org.hedgerow.comparison.RealisedMove;
import org.hedgerow.comparison.RealisedPath;
import org.hedgerow.comparison.RealisedRates;
import org.hedgerow.decision.appraisal.Candidate;
import org.hedgerow.decision.appraisal.Terms;
import org.hedgerow.decision.look.Look;
import org.hedgerow.estimate.ParameterReport;
import org.hedgerow.hedge.Plan;
import org.hedgerow.market.Market;
import org.hedgerow.model.RateModel;
import org.hedgerow.money.Currency;
import org.hedgerow.outcome.Columns;
import org.hedgerow.outcome.Observer;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.Requirements;
import org.hedgerow.position.Position;
import org.hedgerow.sensitivity.Sensitivities;
import org.hedgerow.simulation.Host;
import org.hedgerow.simulation.MemoryUse;
import org.hedgerow.simulation.Phase;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.simulation.Simulation;

/** One run: plans, simulates and decides under each model, and puts their answers side by side. */
final class ScenarioRun {
    /** Of each strategy until all are compared: its net benefit, and the unexpected loss that it leaves. */
    private static final int ROWS_WEIGHED = 2;

    /** Rows that weighing one strategy against the unhedged position takes for a while, beside its net benefits. */
    private static final int WORKING_ROWS = 20;

    private final Scenario scenario;
    private final Settings settings;
    private final Progress progress;
    private final Market market;
    private final LocalDate horizon;
    private final CreditRun credit;
    private final Terms terms;
    private final Request request;
    private final Optional<Look> look;

    ScenarioRun(Scenario scenario, Settings settings, Progress progress) {
        this(scenario, settings, progress, Request.NONE, Optional.empty());
    }

    /** @param look of several, where this is one of them */
    ScenarioRun(Scenario scenario, Settings settings, Progress progress, Request request, Optional<Look> look) {
        this.request = request;
        this.look = look;
        this.scenario = scenario;
        this.settings = settings;
        this.progress = progress;
        this.market = scenario.market();
        this.horizon = scenario.horizon();
        this.credit = new CreditRun(scenario, settings.ofMore(), Candidates.of(scenario));
        this.terms = Candidates.terms(scenario)
                .at(look.map(one -> one.schedule().count()).orElse(1));
    }

    ScenarioResult result() {
        checkKept();
        Optional<Double> outcome = scenario.realised()
                .flatMap(rates -> RealisedPath.outcome(rates, scenario.position(), market, horizon, scenario.models()));
        Passes passes = passes(progress);
        Learnt learnt = Learnt.of(scenario, settings, credit, terms, passes);
        List<Candidate> candidates = learnt.candidates();
        settings.ofMore().crew().checkWanted(); // without a path there is no answer
        List<ModelRun> runs = runs(learnt.main(), candidates, outcome, passes);
        List<ModelAnswer> answers = answers(runs);
        Host host = settings.host();
        Settings done = settings.withPaths(runs.get(0).paths());
        Settings kept = settings.withPaths(runs.get(0).kept());
        Optional<Optional<ParameterReport>> parameters =
                host.unlessEnough(() -> new ParameterRun(scenario, kept.ofMore(), candidates, terms)
                        .report(answers.get(0).decision(), passes));
        Optional<Sensitivities> sensitivities = SensitivityRun.asked(scenario)
                ? host.unlessEnough(() -> new SensitivityRun(scenario, kept.ofMore(), passes).result())
                : Optional.empty();
        Scenario answered = host.cancellation().isConcluded() ? scenario.decisionAlone() : scenario;
        List<ModelRun> shown = runs.subList(0, answered.models().size());
        SortedMap<Currency, Double> net = scenario.position().netExposure(market);
        return new ScenarioResult(
                answered,
                done.on(Host.NONE),
                kept.paths(),
                net,
                Position.inHome(net, market),
                terms.grossExposure(),
                terms.material(),
                candidates.get(0).norms(),
                learnt.counterparties(),
                answers.get(0).decision(),
                answered.alternatives()
                        .map(any -> Comparison.of(answers, terms, new Means(market, horizon, net.keySet()))),
                scenario.realised()
                        .map(rates -> RealisedMove.of(
                                rates,
                                outcome,
                                shown.stream()
                                        .map(run -> run.standings().orElseThrow())
                                        .toList())),
                learnt.pilot(),
                runs.get(0).watched().borrowers(),
                runs.get(0).watched().capital(),
                runs.get(0).watched().funds(),
                scenario.stress().map(test -> new StressRun(
                                scenario,
                                kept,
                                candidates,
                                runs.get(0).watched().losses())
                        .report(test)),
                runs.get(0).watched().outlook().orElseThrow(),
                runs.get(0).studied().ladders(),
                runs.get(0).studied().breakEvens(),
                look.map(one -> one.read(answers.get(0).decision())),
                runs.get(0).watched().effectiveness(),
                answered.estimates().flatMap(any -> parameters.orElse(Optional.empty())),
                runs.get(0).watched().contributions(),
                sensitivities.filter(any -> SensitivityRun.asked(answered)),
                runs.get(0).studied().picture(),
                runs.get(0).studied().outcomes(),
                look.map(Look::pathSteps).orElse(0L)
                        + runs.stream().mapToLong(ModelRun::pathSteps).sum());
    }

    /** Refuses what needs all paths where not all are kept, before any is simulated. */
    private void checkKept() {
        if (scenario.sampling().map(Sampling::isControlled).orElse(false)) {
            keeping().check();
        }
    }

    /** Of the scenario's own model. */
    private Keeping keeping() {
        List<Candidate> candidates = Candidates.of(scenario);
        Watches watches = new Watches(scenario, candidates);
        RateModel main = DevaluationTrial.largest(scenario);
        return Keeping.of(scenario, ModelRun.chosen(main, scenario, candidates, true, watches), settings);
    }

    private Passes passes(Progress told) {
        return Passes.kept(scenario, credit.passes() + request.passes() + ParameterRun.passes(scenario), told);
    }

    /** Its passes that do not hang on the answer, after what they depend on is found out. */
    SlicedRun sliced() {
        checkKept();
        Passes passes = passes(progress);
        Learnt learnt = Learnt.of(scenario, settings, credit, terms, passes);
        List<Candidate> candidates = learnt.candidates();
        Watches watches = new Watches(scenario, candidates);
        SlicedRun sliced = new SlicedRun(settings);
        sliced.add(passes.name(Phase.ANSWER), ModelRun.chosen(learnt.main(), scenario, candidates, true, watches));
        atForward(learnt.main(), candidates, watches, passes, sliced);
        List<RateModel> models = scenario.models();
        for (int place = 1; place < models.size(); place++) {
            RateModel model = models.get(place);
            Alternatives.within(place - 1, () -> {
                Simulation chosen = ModelRun.chosen(model, scenario, candidates, false, watches);
                sliced.add(passes.name(Phase.ALTERNATIVE), chosen);
                atForward(model, candidates, watches, passes, sliced);
            });
        }
        return sliced;
    }

    private void atForward(
            RateModel model, List<Candidate> candidates, Watches watches, Passes passes, SlicedRun sliced) {
        if (!model.hasForwardDrift()) {
            Simulation atForward = ModelRun.atForward(model, scenario, candidates, watches);
            sliced.add(passes.name(Phase.FORWARD_DRIFT), atForward);
        }
    }

    /** What it takes, before it starts. */
    MemoryUse memory() {
        List<Candidate> candidates = Candidates.of(scenario);
        Watches watches = new Watches(scenario, candidates);
        RateModel main = DevaluationTrial.largest(scenario);
        MemoryUse use = credit.memory().or(ModelRun.memory(main, scenario, candidates, true, watches));
        for (RateModel other : scenario.models().subList(1, scenario.models().size())) {
            use = use.or(ModelRun.memory(other, scenario, candidates, false, watches));
        }
        if (SensitivityRun.asked(scenario)) {
            MemoryUse bumped = ModelRun.memory(scenario.model(), scenario, candidates, false, watches);
            use = use.or(bumped.withRows(SensitivityRun.ROWS * candidates.size()));
        }
        return use.withRows(rowsWeighed(candidates)).upTo(keeping().beyond(candidates, terms));
    }

    private int rowsWeighed(List<Candidate> candidates) {
        return ROWS_WEIGHED * candidates.size() + WORKING_ROWS + request.rows(candidates.size());
    }

    /** What it simulates, before it starts. */
    Outline outline() {
        List<Candidate> candidates = Candidates.of(scenario);
        Watches watches = new Watches(scenario, candidates);
        RateModel main = DevaluationTrial.largest(scenario);
        Simulation own = ModelRun.chosen(main, scenario, candidates, true, watches);
        return new Outline(
                own.dates(),
                own.rates(),
                own.rows(),
                Outline.made(passesByPhase()),
                ModelRun.memory(main, scenario, candidates, true, watches),
                rowsWeighed(candidates),
                memory());
    }

    private Map<Phase, Integer> passesByPhase() {
        Map<Phase, Integer> passes = new EnumMap<>(Phase.class);
        passes.put(Phase.EXPOSURES, credit.passes());
        passes.put(Phase.TRIAL, DevaluationTrial.passes(scenario));
        passes.put(Phase.ANSWER, 1);
        passes.put(Phase.FORWARD_DRIFT, Passes.of(scenario.model()) - 1);
        passes.put(Phase.FANS, request.picture() ? 1 : 0);
        passes.put(Phase.MIX, request.picture() ? 1 : 0);
        passes.put(Phase.LADDER, request.ladder() ? 1 : 0);
        passes.put(Phase.BREAK_EVENS, request.breakEvens() ? 1 : 0);
        passes.put(
                Phase.ALTERNATIVE,
                scenario.models().stream().skip(1).mapToInt(Passes::of).sum());
        passes.put(Phase.PARAMETERS, ParameterRun.passes(scenario));
        passes.put(Phase.SENSITIVITIES, SensitivityRun.passes(scenario));
        return passes;
    }

    /** One path of the run, the same as it has there; only its block is simulated. */
    PathTrace trace(String strategy, int path) {
        int ofBlock = path % PathBatch.SIZE;
        Passes passes = new Passes(scenario, credit.passes(), progress);
        List<Candidate> candidates = credit.charged(passes);
        StrategyTrace flows = new StrategyTrace(candidate(candidates, strategy).strategy(), ofBlock);
        DevaluationTrial trial = new DevaluationTrial(scenario, settings, candidates, terms);
        RateModel model = trial.model(trial.pilot(passes));
        GainTrace gains = new GainTrace(scenario.position(), market, horizon, ofBlock);
        Observer dates = new Watches(scenario, candidates).dates(model);
        ModelRun.simulation(model, scenario, candidates, List.of(dates, gains, flows))
                .watch(settings, path / PathBatch.SIZE);
        return new PathTrace(
                scenario,
                settings.on(Host.NONE),
                strategy,
                path,
                gains.gains(),
                flows.flows(),
                gains.outcome(),
                flows.account(),
                flows.components(),
                flows.outcome());
    }

    /** On the path that came true. */
    RealisedOutcomes attribution() {
        RealisedRates realised = scenario.realised()
                .orElseThrow(() -> InvalidValue.at("realised", "must be given: what rates became is attributed"));
        RealisedPeriod period =
                new RealisedPeriod(scenario.position(), market, horizon, KnownPath.of(market, realised));
        List<Attribution> attributions = new ArrayList<>();
        Map<String, String> missing = new LinkedHashMap<>();
        for (Candidate candidate : credit.charged(new Passes(scenario, credit.passes(), progress))) {
            Optional<String> unknown = period.missing(candidate.strategy());
            unknown.ifPresentOrElse(
                    why -> missing.put(candidate.name(), why), () -> attributions.add(period.of(candidate.strategy())));
        }
        return new RealisedOutcomes(scenario, realised.date(), attributions, missing);
    }

    private static Candidate candidate(List<Candidate> candidates, String strategy) {
        return candidates.stream()
                .filter(candidate -> candidate.name().equals(strategy))
                .findFirst()
                .orElseThrow(() -> InvalidValue.at(
                        "strategy",
                        "must be one of "
                                + candidates.stream().map(Candidate::name).toList() + ", but is " + strategy));
    }

    /**
     * One model after the other, so that no more than one's paths are kept at a time.
     *
     * @param main the scenario's own model as its paths are drawn; those of the others are drawn plainly
     */
    private List<ModelRun> runs(RateModel main, List<Candidate> candidates, Optional<Double> outcome, Passes passes) {
        List<RateModel> models = scenario.models();
        List<ModelRun> runs = new ArrayList<>();
        Watches watches = new Watches(scenario, candidates);
        Studies studies = new Studies(scenario, settings, candidates, terms, request);
        runs.add(ModelRun.of(
                main,
                scenario,
                settings,
                candidates,
                terms,
                outcome,
                Optional.empty(),
                true,
                watches,
                studies,
                passes));
        Optional<String> followed = runs.get(0).decision().recommendation().strategy();
        Settings more = settings.withPaths(runs.get(0).paths()).ofMore();
        settings.host().unlessEnough(() -> {
            for (int place = 1; place < models.size(); place++) {
                RateModel model = models.get(place);
                Alternatives.within(
                        place - 1,
                        () -> runs.add(ModelRun.of(
                                model,
                                scenario,
                                more,
                                candidates,
                                terms,
                                outcome,
                                followed,
                                false,
                                watches,
                                studies,
                                passes)));
            }
            return runs;
        });
        return runs;
    }

    /** By the models as the scenario states them, however their paths were drawn. */
    private List<ModelAnswer> answers(List<ModelRun> runs) {
        List<ModelAnswer> answers = new ArrayList<>();
        for (int place = 0; place < runs.size(); place++) {
            RateModel model = scenario.models().get(place);
            answers.add(new ModelAnswer(
                    name(place),
                    model,
                    runs.get(place).decision(),
                    runs.get(place).regret()));
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
            RateModel model, Market market, LocalDate horizon, Position position, List<Plan> plans) {
        Requirements needs = new Requirements(market.valuationDate(), horizon, model);
        Columns columns = new Columns();
        new UnhedgedOutcome(position, market, horizon).require(needs, columns);
        for (int hedge = 0; hedge < plans.size(); hedge++) {
            new HedgedOutcome("hedge " + hedge, plans.get(hedge), market, horizon).require(needs, columns);
        }
        return needs.dates();
    }
}
