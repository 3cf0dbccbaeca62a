package org.hedgerow.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hedgerow.check.Checks;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.decision.Words;
import org.hedgerow.decision.appraisal.Candidate;
import org.hedgerow.decision.appraisal.Terms;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.limit.OpenItem;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.model.RateModel;
import org.hedgerow.optimiser.CuttingPlanes;
import org.hedgerow.optimiser.Goal;
import org.hedgerow.optimiser.Optimum;
import org.hedgerow.optimiser.Region;
import org.hedgerow.optimiser.cost.ConvexCost;
import org.hedgerow.optimiser.cost.ScenarioMatrix;
import org.hedgerow.optimiser.mix.ChargeCost;
import org.hedgerow.optimiser.mix.Frontier;
import org.hedgerow.optimiser.mix.Instrument;
import org.hedgerow.optimiser.mix.MinimumVariance;
import org.hedgerow.optimiser.mix.MixAppraiser;
import org.hedgerow.optimiser.mix.Twins;
import org.hedgerow.optimiser.mix.WholeLots;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.simulation.Host;
import org.hedgerow.simulation.MemoryUse;
import org.hedgerow.simulation.Phase;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;

/** Simulates a scenario's hedges apart, looks for the best mix of them, and weighs it on other paths. */
final class OptimiserRun {
    private static final int MOST_PASSES = 2_000;
    private static final int WORKING_ROWS = 8; // of a mix that is weighed

    private final Scenario scenario;
    private final Settings settings;
    private final OptimiserTerms asked;
    private final Progress progress;
    private final Market market;
    private final Terms terms;
    private final MixedHedges hedges;
    private final List<OpenItem> lines = new ArrayList<>();
    private final List<Instrument> instruments = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private List<Optional<Twins.Twin>> twins = List.of(); // of gains, among the instruments
    private final Map<String, String> leftOut = new LinkedHashMap<>();

    OptimiserRun(Scenario scenario, Settings settings, OptimiserTerms asked, Progress progress) {
        this.progress = progress;
        this.scenario = scenario;
        this.settings = settings;
        this.asked = asked;
        this.market = scenario.market();
        this.terms = Candidates.terms(scenario);
        this.hedges = new MixedHedges(scenario, asked);
        leftOut.putAll(hedges.leftOut());
        Checks.that(
                scenario.charge().onProfile().isEmpty(),
                "charge.profile",
                "must be absent where the best mix is looked for: it is charged by the horizon alone");
        if (hedges.isEmpty()) {
            throw InvalidValue.at("hedges", "must have one at least that can be mixed");
        }
    }

    /**
     * A part of a hedge.
     *
     * @param instrument that it is a share of, by its place; a part that is a share of another is no instrument
     */
    private record Part(String strategy, int instrument, double share, boolean isInstrument) {}

    /** Outcomes of the parts under the drift of the scenario, and under the forward drift where that is another. */
    private record Simulated(ScenarioMatrix chosen, Optional<ScenarioMatrix> atForward) {}

    BestMix result() {
        Simulated on = simulated(settings, progress.part(0, 2));
        long reportSeed = asked.reportSeedOf(settings);
        Simulated elsewhere = simulated(settings.withSeed(reportSeed), progress.part(1, 2));
        MixAppraiser report = report(elsewhere.chosen);

        twins = twins(on.chosen);
        double[][] metric = on.chosen.covariance();
        ConvexCost cost = cost(on.chosen);
        MixRegion choice = new MixRegion(scenario, asked, lines, instruments);
        Region region = choice.of(on.chosen, cost, metric);
        leftOut.putAll(choice.leftOut());
        Goal goal = new Goal(asked.relativeGap(), MOST_PASSES);
        double[] single = single(cost, region);
        Optimum optimum = search(cost, region, metric, List.of(new double[single.length], single), goal);
        Optional<WholeLots> lots = WholeLots.areIn(instruments)
                ? WholeLots.near(optimum, cost, region, instruments, metric, goal)
                : Optional.empty();
        double[] best = Twins.gathered(lots.map(WholeLots::holdings).orElseGet(optimum::holdings), twins, region);
        return new BestMix(
                scenario,
                settings.on(Host.NONE), // which is no part of what an answer says of its settings
                reportSeed,
                asked,
                terms,
                instruments,
                leftOut,
                choice.notes(),
                found(optimum, cost),
                new BestMix.Mix("best mix", boxed(best), report.value(best)),
                choice.broken(best),
                rounding(lots, optimum),
                new BestMix.Mix(name(single), boxed(single), report.value(single)),
                report.advantage(best, single),
                report.value(new double[instruments.size()]),
                elsewhere.atForward.map(paths -> report(paths).value(best)),
                on.atForward.flatMap(paths -> atForward(paths, elsewhere.atForward.orElseThrow(), goal)),
                leastVariance(on.chosen, report),
                frontier(on.chosen, region, report));
    }

    /** The frontier alone, with the scenario's own hedges on the same paths. */
    MixFrontier frontier() {
        ScenarioMatrix on = simulated(settings, progress.part(0, 2)).chosen;
        long reportSeed = asked.reportSeedOf(settings);
        MixAppraiser report = report(simulated(settings.withSeed(reportSeed), progress.part(1, 2)).chosen);
        twins = twins(on);
        MixRegion strict = new MixRegion(scenario, asked, lines, instruments);
        MixRegion wide = new MixRegion(scenario, asked.raising(), lines, instruments);
        Region within = strict.of(on, cost(on), on.covariance());
        Region beyond = wide.of(on, cost(on), on.covariance());
        boolean raises = kept(beyond) > kept(within);
        Region region = raises ? beyond : within;
        leftOut.putAll((raises ? wide : strict).leftOut());
        Map<String, MixFrontier.Whole> strategies = new LinkedHashMap<>();
        wholes().forEach((name, holdings) ->
                strategies.put(name, new MixFrontier.Whole(report.value(holdings), region.contains(holdings))));
        return new MixFrontier(
                settings.paths(),
                reportSeed,
                instruments.stream().map(Instrument::name).toList(),
                new TreeMap<>(leftOut),
                raises,
                (raises ? wide : strict).notes(),
                frontier(on, region, report),
                strategies);
    }

    /** How many of the hedges as the scenario has them may be taken. */
    private long kept(Region region) {
        return wholes().values().stream().filter(region::contains).count();
    }

    private Optional<BestMix.Rounding> rounding(Optional<WholeLots> lots, Optimum optimum) {
        return WholeLots.areIn(instruments)
                ? Optional.of(lots.map(whole -> BestMix.Rounding.of(whole.cost(), whole.gap(optimum)))
                        .orElse(BestMix.Rounding.NOT_FOUND))
                : Optional.empty();
    }

    private MixAppraiser report(ScenarioMatrix elsewhere) {
        return new MixAppraiser(elsewhere, terms, lines, instruments);
    }

    private List<Frontier.Point> frontier(ScenarioMatrix on, Region region, MixAppraiser report) {
        return asked.frontierPoints() == 0
                ? List.of()
                : Frontier.of(
                        on,
                        ChargeCost.ofRisk(scenario.charge(), on),
                        region,
                        asked.frontierPoints(),
                        holdings -> Twins.gathered(holdings, twins, region),
                        report);
    }

    private List<Optional<Twins.Twin>> twins(ScenarioMatrix on) {
        List<double[]> gains = new ArrayList<>();
        for (int place = 0; place < instruments.size(); place++) {
            gains.add(on.gain(place));
        }
        return Twins.ofGains(instruments, gains);
    }

    /** Gains of the parts on both sets of paths under each drift, and what is worked with beside them. */
    MemoryUse memory() {
        Scenario apart = hedges.apart();
        int drifts = scenario.model().hasForwardDrift() ? 1 : 2;
        long rows = (long) apart.hedges().size() + WORKING_ROWS;
        return apart.memory(settings).withRows((2L * drifts + 1) * rows);
    }

    private Simulated simulated(Settings how, Progress part) {
        Scenario apart = hedges.apart();
        List<Candidate> candidates = Candidates.of(apart);
        CreditRun credit = new CreditRun(apart, how, candidates);
        Passes passes = new Passes(apart, credit.passes(), part);
        List<Candidate> charged = credit.charged(passes);
        DevaluationTrial trial = new DevaluationTrial(apart, how, charged, terms);
        RateModel model = trial.model(trial.pilot(passes));
        Outcomes outcomes = ModelRun.simulation(model, apart, charged).run(how, passes.next(Phase.MIX));
        if (instruments.isEmpty()) {
            describe(charged, outcomes);
        }
        ScenarioMatrix chosen = matrix(charged, outcomes);
        return new Simulated(
                chosen,
                model.hasForwardDrift()
                        ? Optional.empty()
                        : Optional.of(matrix(
                                charged,
                                ModelRun.simulation(model.atForwardDrift(), apart, charged)
                                        .run(how, passes.next(Phase.MIX)))));
    }

    private void describe(List<Candidate> candidates, Outcomes outcomes) {
        lines.addAll(candidates.get(0).after().items());
        List<Instrument> all = candidates.subList(1, candidates.size()).stream()
                .map(part -> hedges.instrument(part, outcomes, asked.lot()))
                .toList();
        List<Optional<Twins.Twin>> twins = Twins.of(all, gains(candidates, outcomes));
        Map<Integer, Integer> places = new HashMap<>();
        for (int place = 0; place < all.size(); place++) {
            if (twins.get(place).isEmpty()) {
                places.put(place, instruments.size());
                instruments.add(all.get(place));
            }
        }
        for (int place = 0; place < all.size(); place++) {
            int own = place;
            parts.add(twins.get(place)
                    .map(twin -> part(all.get(own), all.get(twin.of()), twin, places))
                    .orElseGet(() -> new Part(all.get(own).strategy(), places.get(own), 1, true)));
        }
    }

    private Part part(Instrument small, Instrument large, Twins.Twin twin, Map<Integer, Integer> places) {
        leftOut.put(small.name(), Words.percent(twin.share()) + " of '" + large.name() + "', which is mixed");
        return new Part(small.strategy(), places.get(twin.of()), twin.share(), false);
    }

    private static List<double[]> gains(List<Candidate> candidates, Outcomes outcomes) {
        double[] unhedged = outcomes.values(candidates.get(0).strategy().outcome());
        List<double[]> gains = new ArrayList<>();
        for (Candidate part : candidates.subList(1, candidates.size())) {
            double[] gain = outcomes.values(part.strategy().outcome()).clone();
            Rows.addScaled(gain, -1, unhedged);
            gains.add(gain);
        }
        return gains;
    }

    private ScenarioMatrix matrix(List<Candidate> candidates, Outcomes outcomes) {
        List<double[]> all = gains(candidates, outcomes);
        List<double[]> own = new ArrayList<>();
        for (int place = 0; place < all.size(); place++) {
            if (parts.get(place).isInstrument()) {
                own.add(all.get(place));
            }
        }
        double[] unhedged = outcomes.values(candidates.get(0).strategy().outcome());
        return new ScenarioMatrix(outcomes.sample(), unhedged, own, settings.crew());
    }

    private ConvexCost cost(ScenarioMatrix scenarios) {
        return ChargeCost.of(scenario.charge(), terms.years(), scenarios, lines, instruments, market.valuationDate());
    }

    private static Optimum search(ConvexCost cost, Region region, double[][] metric, List<double[]> starts, Goal goal) {
        return CuttingPlanes.minimise(cost, region, metric, starts, goal)
                .orElseThrow(() -> InvalidValue.at("hedges", "must allow a mix that keeps the budgets asked for"));
    }

    private BestMix.Search found(Optimum optimum, ConvexCost cost) {
        List<Double> bounds = new ArrayList<>();
        for (int place = 0; place < instruments.size(); place++) {
            bounds.add(optimum.priceOfBound(place));
        }
        return new BestMix.Search(
                cost.at(new double[instruments.size()]),
                optimum.cost(),
                optimum.lowest(),
                optimum.relativeGap(),
                optimum.passes(),
                optimum.cuts(),
                optimum.prices(),
                bounds);
    }

    /** The best of the hedges as the scenario has them, doing nothing among them, of those that keep all restrictions. */
    private double[] single(ConvexCost cost, Region region) {
        double[] best = new double[instruments.size()];
        double least = cost.at(best);
        for (double[] whole : wholes().values()) {
            double there = cost.at(whole);
            if (there < least && region.contains(whole)) {
                best = whole;
                least = there;
            }
        }
        return best;
    }

    private Map<String, double[]> wholes() {
        Map<String, double[]> wholes = new LinkedHashMap<>();
        wholes.put(Strategy.NONE, new double[instruments.size()]);
        for (Part part : parts) {
            double[] whole = wholes.computeIfAbsent(part.strategy(), any -> new double[instruments.size()]);
            whole[part.instrument()] += part.share();
        }
        return wholes;
    }

    private String name(double[] single) {
        return wholes().entrySet().stream()
                .filter(whole -> Arrays.equals(whole.getValue(), single))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** Of any amounts, within budgets of what hedges cost under that drift; absent where no mix keeps those. */
    private Optional<BestMix.Mix> atForward(ScenarioMatrix on, ScenarioMatrix elsewhere, Goal goal) {
        ConvexCost cost = cost(on);
        double[][] metric = on.covariance();
        Region region = new MixRegion(scenario, asked, lines, instruments).of(on, cost, metric);
        List<double[]> starts = List.of(new double[region.size()], single(cost, region));
        return CuttingPlanes.minimise(cost, region, metric, starts, goal)
                .map(optimum -> Twins.gathered(optimum.holdings(), twins, region))
                .map(best -> new BestMix.Mix(
                        "best mix under the forward drift",
                        boxed(best),
                        report(elsewhere).value(best)));
    }

    private BestMix.Mix leastVariance(ScenarioMatrix on, MixAppraiser report) {
        double[] holdings = MinimumVariance.of(on);
        return new BestMix.Mix("least variance", boxed(holdings), report.value(holdings));
    }

    private static List<Double> boxed(double[] holdings) {
        return Arrays.stream(holdings).boxed().toList();
    }
}
