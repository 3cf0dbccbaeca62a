package org.hedgerow.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hedgerow.check.Checks;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.comparison.RealisedRates;
import org.hedgerow.decision.Charge;
import org.hedgerow.hedge.Fund;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.limit.Norms;
import org.hedgerow.market.Market;
import org.hedgerow.model.RateModel;
import org.hedgerow.money.Currency;
import org.hedgerow.position.Position;
import org.hedgerow.position.UncertainVolumes;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;

/**
 * A complete question: this position in this market until the horizon, these ways to hedge it, this price of risk.
 *
 * @param assumptions what is assumed rather than known, repeated in every report
 * @param hedges compared with each other and with doing nothing, which is always there as {@code none}
 * @param alternatives other models under which all is asked again, at the same prices of the market
 * @param realised what rates became, to be seen beside what the models said of them
 */
public record Scenario(
        String name,
        String title,
        Optional<List<String>> assumptions,
        LocalDate horizon,
        Market market,
        RateModel model,
        Position position,
        Charge charge,
        Optional<Norms> norms,
        List<Strategy> hedges,
        Optional<RiskReport> risk,
        Optional<Sampling> sampling,
        Optional<List<Alternative>> alternatives,
        Optional<RealisedRates> realised) {
    /** Beyond it a discount factor or a variance is a slip of the pen. */
    private static final int LONGEST_YEARS = 100;

    public Scenario {
        Checks.notBlank(name, "name");
        Checks.notBlank(title, "title");
        assumptions = Checks.present(assumptions, "assumptions").map(List::copyOf);
        Checks.present(horizon, "horizon");
        Checks.present(market, "market");
        Checks.present(model, "model");
        Checks.present(position, "position");
        Checks.present(charge, "charge");
        Checks.present(norms, "norms");
        hedges = Checks.allPresent(hedges, "hedges");
        Checks.present(risk, "risk");
        Checks.present(sampling, "sampling");
        alternatives = Checks.present(alternatives, "alternatives").map(some -> Checks.notEmpty(some, "alternatives"));
        Checks.present(realised, "realised");
        checkHorizon(horizon, market);
        checkNames(hedges);
        within("model", () -> model.check(market));
        checkPaths(model, sampling);
        sampling.flatMap(Sampling::devaluations).ifPresent(often -> within("sampling", () -> often.check(model)));
        position.check(market, horizon);
        Set<Currency> simulated = position.netExposure(market).keySet();
        within("model", () -> model.checkSimulates(simulated));
        UncertainVolumes.check(model, position, market, horizon);
        Alternatives.check(alternatives.orElse(List.of()), model, market, simulated);
        for (int hedge = 0; hedge < hedges.size(); hedge++) {
            Strategy strategy = hedges.get(hedge);
            within("hedges[" + hedge + "]", () -> strategy.plan(position, market, horizon));
            within("hedges[" + hedge + "]", () -> strategy.fund().ifPresent(fund -> checkPrice(fund, charge)));
        }
        if (realised.isPresent()) {
            Collection<LocalDate> dates = ScenarioRun.dates(model, market, horizon, position, hedges);
            within("realised", () -> realised.get().check(simulated, dates, market.valuationDate()));
        }
    }

    /** A scenario of one model, before anybody knows what rates become. */
    public Scenario(
            String name,
            String title,
            Optional<List<String>> assumptions,
            LocalDate horizon,
            Market market,
            RateModel model,
            Position position,
            Charge charge,
            Optional<Norms> norms,
            List<Strategy> hedges,
            Optional<RiskReport> risk,
            Optional<Sampling> sampling) {
        this(
                name,
                title,
                assumptions,
                horizon,
                market,
                model,
                position,
                charge,
                norms,
                hedges,
                risk,
                sampling,
                Optional.empty(),
                Optional.empty());
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
                horizon,
                market,
                model,
                position,
                charge,
                Optional.empty(),
                List.of(hedges),
                Optional.empty(),
                Optional.empty());
    }

    private static void checkHorizon(LocalDate horizon, Market market) {
        Checks.that(
                horizon.isAfter(market.valuationDate()),
                "horizon",
                "must come after the valuation date " + market.valuationDate() + ", but is " + horizon);
        LocalDate last = market.valuationDate().plusYears(LONGEST_YEARS);
        Checks.that(!horizon.isAfter(last), "horizon", "must not come after " + last + ", but is " + horizon);
        Checks.that(market.calendar().isBusinessDay(horizon), "horizon", "must be a business day, but is " + horizon);
    }

    private static void checkNames(List<Strategy> hedges) {
        Set<String> names = new HashSet<>(Set.of(Strategy.NONE));
        for (int hedge = 0; hedge < hedges.size(); hedge++) {
            String name = hedges.get(hedge).name();
            Checks.that(
                    names.add(name),
                    "hedges[" + hedge + "].name",
                    "must differ from the other strategies' names, 'none' among them, but is " + name);
        }
    }

    private static void checkPrice(Fund fund, Charge charge) {
        Checks.that(
                fund.k().isPresent() || charge.pricePerYear().isPresent(),
                "k",
                "must be given where the charge has no price a year for what is lost beyond the fund");
    }

    private static void checkPaths(RateModel model, Optional<Sampling> sampling) {
        model.paths().ifPresent(own -> sampling.flatMap(Sampling::paths)
                .ifPresent(asked -> checkPaths(own, asked, "sampling.paths")));
    }

    private static void checkPaths(int own, int asked, String place) {
        Checks.that(asked == own, place, "must be " + own + ", the paths that the model consists of, but is " + asked);
    }

    /** A fault whose place is already known from the top keeps it. */
    static void within(String owner, Runnable check) {
        try {
            check.run();
        } catch (InvalidValue fault) {
            boolean known = fault.place().startsWith("market") || fault.place().startsWith("model");
            throw known ? fault : fault.within(owner);
        }
    }

    /** The models under which it is asked, the scenario's own first. */
    public List<RateModel> models() {
        List<RateModel> models = new ArrayList<>(List.of(model));
        alternatives.orElse(List.of()).forEach(other -> models.add(other.model()));
        return models;
    }

    /** The same question under the scenario's own model alone. */
    public Scenario alone() {
        return with(Optional.empty(), realised);
    }

    /** The same question under other models too. */
    public Scenario with(List<Alternative> others) {
        return with(Optional.of(others), realised);
    }

    /** The same question, seen afterwards. */
    public Scenario with(RealisedRates rates) {
        return with(alternatives, Optional.of(rates));
    }

    private Scenario with(Optional<List<Alternative>> others, Optional<RealisedRates> rates) {
        return new Scenario(
                name,
                title,
                assumptions,
                horizon,
                market,
                model,
                position,
                charge,
                norms,
                hedges,
                risk,
                sampling,
                others,
                rates);
    }

    /** Simulates and decides. The result depends on the scenario, the number of paths and the seed alone. */
    public ScenarioResult run(Settings settings, Progress progress) {
        model.paths().ifPresent(own -> checkPaths(own, settings.paths(), "paths"));
        return new ScenarioRun(this, settings, progress).result();
    }

    /**
     * Follows one path of a run entry by entry, under the scenario's own model.
     *
     * @param strategy its name, {@code none} for doing nothing
     * @param path from 0, below the number of paths
     */
    public PathTrace trace(Settings settings, String strategy, int path) {
        model.paths().ifPresent(own -> checkPaths(own, settings.paths(), "paths"));
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
