package org.hedgerow.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hedgerow.check.Checks;
import org.hedgerow.comparison.RealisedRates;
import org.hedgerow.credit.Counterparties;
import org.hedgerow.decision.charge.Charge;
import org.hedgerow.estimate.Estimates;
import org.hedgerow.hedge.Dealing;
import org.hedgerow.hedge.Plan;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.limit.capital.RiskWeightedAssets;
import org.hedgerow.limit.norm.Norms;
import org.hedgerow.limit.own.Limits;
import org.hedgerow.limit.watch.LimitBook;
import org.hedgerow.market.Market;
import org.hedgerow.model.RateModel;
import org.hedgerow.money.Currency;
import org.hedgerow.position.Position;
import org.hedgerow.position.Tags;
import org.hedgerow.position.volume.UncertainVolumes;
import org.hedgerow.simulation.MemoryUse;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.stress.StressTest;

/**
 * A complete question: this position in this market until the horizon, these ways to hedge it, this price of risk.
 *
 * @param teaches what its answer shows that holds beyond it, in a sentence or two
 * @param assumptions what is assumed rather than known, repeated in every report
 * @param limits the bank's own; with them norms and limits are watched along the paths
 * @param riskWeightedAssets by which the capital ratio is watched; absent where it is not
 * @param hedges compared with each other and with doing nothing, which is always there as {@code none}
 * @param dealings with whom and by whom the hedges' deals are done, a hedge in no more than one of them
 * @param counterparties with which the dealings are: exposures to them are shown and what their defaults cost is taken
 * @param alternatives other models under which all is asked again, at the same prices of the market
 * @param realised what rates became, to be seen beside what the models said of them
 * @param estimates how well the parameters of the model are known
 * @param stress shocks under which the same strategies are put, whatever their odds
 */
public record Scenario(
        String name,
        String title,
        Optional<String> teaches,
        Optional<List<String>> assumptions,
        LocalDate horizon,
        Market market,
        RateModel model,
        Position position,
        Charge charge,
        Optional<Norms> norms,
        Optional<Limits> limits,
        Optional<RiskWeightedAssets> riskWeightedAssets,
        List<Strategy> hedges,
        Optional<List<Dealing>> dealings,
        Optional<Counterparties> counterparties,
        Optional<RiskReport> risk,
        Optional<Sampling> sampling,
        Optional<List<Alternative>> alternatives,
        Optional<RealisedRates> realised,
        Optional<StressTest> stress,
        Optional<Estimates> estimates) {
    public Scenario {
        Checks.notBlank(name, "name");
        Checks.notBlank(title, "title");
        Checks.present(teaches, "teaches").ifPresent(lesson -> Checks.notBlank(lesson, "teaches"));
        assumptions = Checks.present(assumptions, "assumptions").map(List::copyOf);
        Checks.present(horizon, "horizon");
        Checks.present(market, "market");
        Checks.present(model, "model");
        Checks.present(position, "position");
        Checks.present(charge, "charge");
        Checks.present(norms, "norms");
        Checks.present(limits, "limits");
        Checks.present(riskWeightedAssets, "riskWeightedAssets");
        hedges = Checks.allPresent(hedges, "hedges");
        dealings = Checks.present(dealings, "dealings").map(some -> Checks.notEmpty(some, "dealings"));
        Checks.present(counterparties, "counterparties");
        Checks.present(risk, "risk");
        Checks.present(sampling, "sampling");
        alternatives = Checks.present(alternatives, "alternatives").map(some -> Checks.notEmpty(some, "alternatives"));
        Checks.present(realised, "realised");
        Checks.present(stress, "stress");
        Checks.present(estimates, "estimates")
                .ifPresent(laws -> ScenarioChecks.within("estimates", () -> laws.check(model, market)));
        ScenarioChecks.checkHorizon(horizon, market);
        ScenarioChecks.checkSizes(hedges, alternatives.orElse(List.of()), market);
        ScenarioChecks.checkNames(hedges);
        ScenarioChecks.checkDealings(dealings.orElse(List.of()), hedges);
        ScenarioChecks.checkModel(model, market, sampling);
        position.check(market, horizon);
        Set<Currency> simulated = position.netExposure(market).keySet();
        ScenarioChecks.within("model", () -> model.checkSimulates(simulated));
        risk.ifPresent(report -> ScenarioChecks.within("risk", () -> report.check(position, market, horizon)));
        norms.ifPresent(some -> ScenarioChecks.within("norms", () -> some.check(new TreeSet<>(simulated))));
        CounterpartyChecks.check(counterparties, dealings.orElse(List.of()), position, market);
        riskWeightedAssets.ifPresent(assets -> ScenarioChecks.checkCapital(assets, norms, position, market, horizon));
        UncertainVolumes.check(model, position, market, horizon);
        Alternatives.check(alternatives.orElse(List.of()), model, market, simulated);
        alternatives
                .orElse(List.of())
                .forEach(other -> UncertainVolumes.check(
                        other.model(), "the model '" + other.name() + "'", position, market, horizon));
        List<Plan> plans = new ArrayList<>(ScenarioChecks.plans(hedges, position, market, horizon, charge));
        if (limits.isPresent()) {
            plans.addAll(LimitChecks.check(
                    new LimitBook(limits.get(), norms), hedges, counterparties, position, market, horizon));
        }
        new ScopeChecks(position, dealings.orElse(List.of()), market).check(norms, limits);
        stress.ifPresent(
                test -> ScenarioChecks.within("stress", () -> test.check(market, simulated, norms.isPresent())));
        if (realised.isPresent()) {
            Collection<LocalDate> dates = ScenarioRun.dates(model, market, horizon, position, plans);
            ScenarioChecks.within("realised", () -> realised.get().check(simulated, dates, market.valuationDate()));
        }
    }

    /** A scenario of its necessary parts. */
    public static Scenario of(
            String name,
            Market market,
            LocalDate horizon,
            RateModel model,
            Position position,
            Charge charge,
            Strategy... hedges) {
        return new Scenario(
                name,
                name,
                Optional.empty(),
                Optional.empty(),
                horizon,
                market,
                model,
                position,
                charge,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(hedges),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** What is compared: the hedges, and the position closed by each of its stop-loss limits. */
    public List<Strategy> strategies() {
        List<Strategy> strategies = new ArrayList<>(hedges);
        limits.ifPresent(own -> strategies.addAll(own.strategies()));
        return List.copyOf(strategies);
    }

    /** Norms and limits, where they are watched along the paths. */
    Optional<LimitBook> limitBook() {
        return limits.map(own -> new LimitBook(own, norms));
    }

    /** To make another of it. */
    public ScenarioBuilder toBuilder() {
        return new ScenarioBuilder(this);
    }

    /** Where the deals of a strategy belong; nowhere in particular where no dealing names it. */
    public Tags tags(String strategy) {
        return dealings.orElse(List.of()).stream()
                .filter(dealing -> dealing.strategy().equals(strategy))
                .findFirst()
                .map(Dealing::tags)
                .orElse(Tags.NONE);
    }

    /** The models under which it is asked, the scenario's own first. */
    public List<RateModel> models() {
        List<RateModel> models = new ArrayList<>(List.of(model));
        alternatives.orElse(List.of()).forEach(other -> models.add(other.model()));
        return models;
    }

    /** The same question under the scenario's own model alone. */
    public Scenario alone() {
        return toBuilder().alternatives(List.of()).build();
    }

    /** Whether paths are simulated for anything beside the decision under its own model. */
    boolean asksBesideDecision() {
        return alternatives.isPresent() || ParameterRun.passes(this) > 0 || SensitivityRun.asked(this);
    }

    /** The same question without what paths are simulated for beside the decision; the draws are the same. */
    Scenario decisionAlone() {
        ScenarioBuilder less = alone().toBuilder().withoutEstimates();
        risk.ifPresent(
                report -> less.risk(report.toBuilder().sensitivities(false).build()));
        return less.build();
    }

    /** The same question under other models too. */
    public Scenario with(List<Alternative> others) {
        return toBuilder().alternatives(others).build();
    }

    /** The same question, seen afterwards. */
    public Scenario with(RealisedRates rates) {
        return toBuilder().realised(rates).build();
    }

    /** The same question, under shocks too. */
    public Scenario with(StressTest shocks) {
        return toBuilder().stress(shocks).build();
    }

    /** The same question, with how well the model is known. */
    public Scenario with(Estimates laws) {
        return toBuilder().estimates(laws).build();
    }

    /** As {@link #run(Settings, Progress)}, telling nobody how far it is. */
    public ScenarioResult run(Settings settings) {
        return run(settings, Progress.SILENT);
    }

    /** Simulates and decides. The result depends on the scenario, the number of paths and the seed alone. */
    public ScenarioResult run(Settings settings, Progress progress) {
        ScenarioChecks.checkPaths(model, settings.paths());
        return new ScenarioRun(this, settings, progress).result();
    }

    /** What a run takes in memory, nearly. */
    public MemoryUse memory(Settings settings) {
        return new ScenarioRun(this, settings, Progress.SILENT).memory();
    }

    /** What following one path takes: the paths by which credit is charged before. */
    public MemoryUse memoryOfOnePath(Settings settings) {
        return new CreditRun(this, settings, Candidates.of(this)).memory();
    }

    /** The same with what else is asked for. */
    public MemoryUse memory(Settings settings, Request request) {
        return new ScenarioRun(this, settings, Progress.SILENT, request, Optional.empty()).memory();
    }

    /** What a run would simulate. */
    public Outline outline(Settings settings, Request request) {
        return new ScenarioRun(this, settings, Progress.SILENT, request, Optional.empty()).outline();
    }

    /** What looking for the best mix takes in memory, nearly. */
    public MemoryUse memory(Settings settings, OptimiserTerms asked) {
        return new OptimiserRun(this, settings, asked, Progress.SILENT).memory();
    }

    /** Looks for the best mix of its hedges under its own model: on paths of the settings' seed, reported on others. */
    public BestMix optimise(Settings settings, OptimiserTerms asked) {
        return optimise(settings, asked, Progress.SILENT);
    }

    /** The same, telling how far it is. */
    public BestMix optimise(Settings settings, OptimiserTerms asked, Progress progress) {
        ScenarioChecks.checkPaths(model, settings.paths());
        return new OptimiserRun(this, settings, asked, progress).result();
    }

    /** What became of each strategy at the realised rates, which the scenario must have. */
    public RealisedOutcomes attribution(Settings settings) {
        model.paths().ifPresent(own -> ScenarioChecks.checkPaths(own, settings.paths(), "paths"));
        return new ScenarioRun(this, settings, Progress.SILENT).attribution();
    }

    /**
     * Simulates and decides, and answers what else is asked for. Where ever more paths are asked for until they are enough,
     * the result is that of a run with its number of paths, but for intervals that are wide enough to have been looked at
     * several times.
     *
     * @param settings with the most paths that are simulated
     */
    public ScenarioResult run(Settings settings, Request request, Progress progress) {
        ScenarioChecks.checkPaths(model, settings.paths());
        return request.until().isPresent()
                ? new LookedAt(this, settings, request, progress).result()
                : new ScenarioRun(this, settings, progress, request, Optional.empty()).result();
    }

    /**
     * The passes of a run in slices, to be computed by anybody: in the store of a run with the same settings and request they take
     * the place of its own. Finds out what they depend on, which takes passes too where counterparties are charged for.
     */
    public SlicedRun sliced(Settings settings, Request request, Progress progress) {
        ScenarioChecks.checkPaths(model, settings.paths());
        return new ScenarioRun(this, settings, progress, request, Optional.empty()).sliced();
    }

    /**
     * Follows one path of a run entry by entry, under the scenario's own model.
     *
     * @param strategy its name, {@code none} for doing nothing
     * @param path from 0, below the number of paths
     */
    public PathTrace trace(Settings settings, String strategy, int path) {
        model.paths().ifPresent(own -> ScenarioChecks.checkPaths(own, settings.paths(), "paths"));
        Checks.in(path, 0, settings.paths() - 1, "path");
        return new ScenarioRun(this, settings, Progress.SILENT).trace(strategy, path);
    }

    /** Runs with the scenario's own number of paths and seed on all processors. */
    public ScenarioResult run() {
        return run(settings(Runtime.getRuntime().availableProcessors()), Progress.SILENT);
    }

    /** The scenario's own number of paths, which the model may set, its plan and its seed. */
    public Settings settings(int threads) {
        return settings(sampling.orElse(Sampling.USUAL), threads);
    }

    /** As asked; what is left open is as the model has it. */
    public Settings settings(Sampling asked, int threads) {
        if (model.paths().isPresent()) {
            int paths = asked.paths().orElse(model.paths().getAsInt());
            return new Settings(paths, asked.seed().orElse(1L), threads);
        }
        return asked.settings(model.usualPlan(position.netExposure(market).keySet()), threads);
    }
}
