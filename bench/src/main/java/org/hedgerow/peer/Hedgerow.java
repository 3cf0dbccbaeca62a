package org.hedgerow.peer;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hedgerow.booking.HedgedOutcome;
import org.hedgerow.booking.UnhedgedOutcome;
import org.hedgerow.decision.Decision;
import org.hedgerow.decision.charge.Capital;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.Plan;
import org.hedgerow.hedge.fixed.RolledSpotHedge;
import org.hedgerow.market.Market;
import org.hedgerow.model.Correlation;
import org.hedgerow.model.SpotModel;
import org.hedgerow.model.diffusion.Heston;
import org.hedgerow.model.diffusion.Lognormal;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.model.joint.RiskNeutral;
import org.hedgerow.money.AmountUnit;
import org.hedgerow.money.Currency;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.position.Line;
import org.hedgerow.position.Position;
import org.hedgerow.position.Stock;
import org.hedgerow.random.SamplingPlan;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;
import org.hedgerow.risk.Ranks;
import org.hedgerow.risk.measure.Mean;
import org.hedgerow.risk.measure.RiskProfile;
import org.hedgerow.risk.measure.TailRisk;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.simulation.Simulation;
import org.hedgerow.time.Tenor;

/**
 * This library by its public classes, as who embeds it calls them: a {@link Simulation} with observers.
 *
 * @param plan by which paths are sampled
 * @param isWhole whether the portfolio is asked for by {@link Scenario#run}, whose answer is more than the job
 */
public record Hedgerow(String name, int threads, SamplingPlan plan, boolean isWhole) implements Library {
    private static final String HEDGE = "rolled";

    /** Independent paths. */
    public static Hedgerow plain(int threads) {
        return new Hedgerow("hedgerow", threads, SamplingPlan.PLAIN, false);
    }

    /** Sampled as scenarios are where they say nothing else. */
    public static Hedgerow usual(int threads) {
        SamplingPlan plan = single(lognormal()).usualPlan(List.of(World.single()));
        return new Hedgerow("hedgerow-sobol", threads, plan, false);
    }

    /**
     * From the scenario to its decision: the position unhedged and hedged, all numbers of both with their errors, shape and
     * course of the outcome, parts of the risk.
     */
    public static Hedgerow wholeAnswer(int threads) {
        return new Hedgerow("hedgerow-whole-answer", threads, SamplingPlan.PLAIN, true);
    }

    @Override
    public Answer answer(Job job, long seed) {
        Settings settings = new Settings(job.paths(), seed, threads, plan);
        return switch (job.task()) {
            case LOGNORMAL_PATHS -> paths(single(lognormal()), settings);
            case HESTON_PATHS -> paths(single(heston()), settings);
            case OPTION -> ToError.reach(job.standardError(), job.paths(), paths -> option(settings.withPaths(paths)));
            case PORTFOLIO -> portfolio(settings);
        };
    }

    private static SpotModel lognormal() {
        return new Lognormal(World.volatility(World.SINGLE));
    }

    private static SpotModel heston() {
        return new Heston(
                World.HESTON.initialVariance(),
                World.HESTON.meanReversion(),
                World.HESTON.longVariance(),
                World.HESTON.volOfVol(),
                World.HESTON.correlation());
    }

    private static JointModel single(SpotModel spot) {
        return JointModel.of(World.single(), spot);
    }

    private static Answer paths(JointModel model, Settings settings) {
        RateWatch watch = new RateWatch(World.single(), World.days(), World.forward());
        Outcomes outcomes = simulate(model, watch, settings);
        return Answer.of(
                Influence.estimate(outcomes.moments(watch.average()), outcomes.sample()),
                Influence.estimate(outcomes.moments(watch.payoff()), outcomes.sample()));
    }

    private static Outcomes simulate(JointModel model, RateWatch watch, Settings settings) {
        return Simulation.of(World.market(), World.HORIZON, new RiskNeutral(model), List.of(watch))
                .run(settings, Progress.SILENT);
    }

    private static Estimate option(Settings settings) {
        Market market = World.market();
        RateWatch watch = new RateWatch(World.single(), List.of(World.HORIZON), World.forward());
        Outcomes outcomes = simulate(single(lognormal()), watch, settings);
        double discount = market.discount(World.HOME, World.TODAY, World.HORIZON);
        Estimate payoff = Influence.estimate(outcomes.moments(watch.payoff()), outcomes.sample());
        return new Estimate(discount * payoff.value(), discount * payoff.standardError());
    }

    private Answer portfolio(Settings settings) {
        Scenario scenario = scenario();
        return isWhole ? whole(scenario, settings) : hedged(scenario, settings);
    }

    private static Answer whole(Scenario scenario, Settings settings) {
        Decision decision = scenario.run(settings, Progress.SILENT).decision();
        RiskProfile profile = decision.appraisals().get(decision.place(HEDGE)).outcome();
        return Answer.of(
                profile.mean(), profile.charge().valueAtRisk(), profile.charge().expectedShortfall());
    }

    private static Answer hedged(Scenario scenario, Settings settings) {
        Market market = scenario.market();
        Plan plan = scenario.hedges().get(0).plan(scenario.position(), market, World.HORIZON);
        HedgedOutcome hedged = new HedgedOutcome(HEDGE, plan, market, World.HORIZON);
        List<Observer> observers = List.of(new UnhedgedOutcome(scenario.position(), market, World.HORIZON), hedged);
        Outcomes outcomes = Simulation.of(market, World.HORIZON, scenario.model(), observers)
                .run(settings, Progress.SILENT);
        double[] outcome = outcomes.values(hedged.outcome());
        Ranks ranks = Ranks.of(outcome, outcomes.sample());
        TailRisk tail = TailRisk.of(outcome, ranks, World.ALPHA);
        return Answer.of(new Mean().estimate(outcome, ranks), tail.valueAtRisk(), tail.expectedShortfall());
    }

    private static Scenario scenario() {
        Map<Currency, SpotModel> spots = new HashMap<>();
        IntStream.range(0, World.SPOTS.length)
                .forEach(place -> spots.put(World.CURRENCIES.get(place), new Lognormal(World.volatility(place))));
        List<List<Double>> correlations = Arrays.stream(World.correlations())
                .map(row -> Arrays.stream(row).boxed().toList())
                .toList();
        JointModel model =
                new JointModel(spots, Optional.empty(), Optional.of(new Correlation(World.CURRENCIES, correlations)));
        List<Line> lines = World.CURRENCIES.stream()
                .<Line>map(currency -> Stock.net(currency, World.BALANCE))
                .toList();
        return Scenario.of(
                "portfolio",
                World.market(),
                World.HORIZON,
                model,
                new Position(AmountUnit.ONE, lines),
                new Capital(0.15, Optional.of(World.ALPHA)),
                new RolledSpotHedge(HEDGE, Cover.ofNetPosition(World.HEDGE_RATIO), Tenor.parse("1W")));
    }
}
