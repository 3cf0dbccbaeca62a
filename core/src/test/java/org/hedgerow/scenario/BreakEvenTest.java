package org.hedgerow.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.trade.Kyiv.HORIZON;
import static org.hedgerow.trade.Kyiv.SPOT;
import static org.hedgerow.trade.Kyiv.SPOT_DATE;
import static org.hedgerow.trade.Kyiv.TODAY;
import static org.hedgerow.trade.Kyiv.USD;
import static org.hedgerow.trade.Kyiv.forward;
import static org.hedgerow.trade.Kyiv.years;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.hedgerow.decision.charge.Capital;
import org.hedgerow.decision.turning.BreakEven;
import org.hedgerow.decision.turning.BreakEvens;
import org.hedgerow.decision.turning.Factor;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.hedge.fixed.ForwardHedge;
import org.hedgerow.hedge.option.OptionHedge;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.model.SpotModel;
import org.hedgerow.model.diffusion.Lognormal;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.model.regime.Calm;
import org.hedgerow.model.regime.Devaluation;
import org.hedgerow.model.regime.DevaluationOdds;
import org.hedgerow.model.regime.ManagedRate;
import org.hedgerow.model.regime.Regime;
import org.hedgerow.position.Position;
import org.hedgerow.position.Stock;
import org.hedgerow.risk.Estimate;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.trade.Kyiv;
import org.junit.jupiter.api.Test;

/**
 * A dollar sold forward, for which all break-evens have a closed form: the hedge is worth nothing where {@code E S (1 - k
 * years d) = F - spread}, with the unexpected loss {@code d = 1 - N(z - s) / (1 - alpha)} of a mean of 1.
 */
class BreakEvenTest {
    private static final double VOLATILITY = 0.12;
    private static final double K = 0.15;
    private static final double ALPHA = 0.9;
    private static final double HALF_SPREAD = 0.002 * SPOT;
    private static final double YEARS = years(TODAY, HORIZON);
    private static final Request BREAK_EVENS = new Request(Optional.empty(), false, true);

    private static Scenario lognormalScenario(double... ratios) {
        return scenario(new Lognormal(VolatilityTerm.flat(TODAY, VOLATILITY)), ratios);
    }

    private static ScenarioResult run(SpotModel model, double... ratios) {
        return scenario(model, ratios).run(new Settings(32_768, 1, 1), BREAK_EVENS, Progress.SILENT);
    }

    private static Scenario scenario(SpotModel model, double... ratios) {
        Strategy[] hedges = new Strategy[ratios.length];
        for (int hedge = 0; hedge < hedges.length; hedge++) {
            hedges[hedge] = new ForwardHedge("forward " + hedge, Cover.ofNetPosition(ratios[hedge]), Optional.empty());
        }
        return Scenario.of(
                "dollars",
                Kyiv.market(),
                HORIZON,
                JointModel.of(USD, model),
                Position.of(Stock.net(USD, 1_000)),
                new Capital(K, Optional.of(ALPHA)),
                hedges);
    }

    private static BreakEvens lognormal(double... ratios) {
        return run(new Lognormal(VolatilityTerm.flat(TODAY, VOLATILITY)), ratios)
                .breakEvens()
                .orElseThrow();
    }

    private static BreakEven of(Factor.Kind kind, String against, BreakEvens all) {
        return all.all().stream()
                .filter(each -> each.factor().kind() == kind && each.against().equals(against))
                .filter(each ->
                        kind != Factor.Kind.DRIFT || each.factor().currency().isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static double lossOfAUnit(double volatility) {
        NormalDistribution normal = new NormalDistribution();
        double quantile = normal.inverseCumulativeProbability(1 - ALPHA);
        return 1 - normal.cumulativeProbability(quantile - volatility * Math.sqrt(YEARS)) / (1 - ALPHA);
    }

    private static void assertIs(double truth, BreakEven found) {
        Estimate value = found.value().orElseThrow();
        assertThat(value.value()).isCloseTo(truth, within(4.5 * value.standardError()));
        assertThat(value.standardError())
                .isPositive()
                .isLessThan(0.03 * Math.abs(truth - found.factor().today()));
    }

    @Test
    void driftVolatilityPointsAndThePriceOfRiskTurnTheAnswerWhereTheClosedFormDoes() {
        BreakEvens found = lognormal(1);
        double worth = (forward(HORIZON) - HALF_SPREAD) / (1 - K * YEARS * lossOfAUnit(VOLATILITY)); // of a mean
        assertIs(Math.log(worth / SPOT) / YEARS, of(Factor.Kind.DRIFT, Strategy.NONE, found));
        double fair = HALF_SPREAD / forward(HORIZON) / (K * YEARS); // loss of a unit that is worth the spread
        double volatility = new BrentSolver(1e-12).solve(100, each -> lossOfAUnit(each) - fair, 0.001, 0.5);
        assertIs(volatility - VOLATILITY, of(Factor.Kind.VOLATILITY, Strategy.NONE, found));
        double points = forward(HORIZON) * (1 - K * YEARS * lossOfAUnit(VOLATILITY)) + HALF_SPREAD;
        assertIs(
                Math.log(points / forward(HORIZON)) / years(SPOT_DATE, HORIZON),
                of(Factor.Kind.FORWARD_POINTS, Strategy.NONE, found));
        assertIs(
                HALF_SPREAD / forward(HORIZON) / (YEARS * lossOfAUnit(VOLATILITY)),
                of(Factor.Kind.PRICE_OF_RISK, Strategy.NONE, found));
    }

    /** All is linear in the dollar at the horizon, so the run's own paths tell it, to the last digit of the other way. */
    @Test
    void theDriftOfBalancesHedgedLinearlyNeedsNoSimulation() {
        ScenarioResult result = lognormalScenario(0.5).run(new Settings(32_768, 1, 1), Progress.SILENT);
        BreakEvens plain = result.breakEvens().orElseThrow();
        assertThat(plain.all()).hasSize(1);
        BreakEven drift = plain.all().get(0);
        double worth = (forward(HORIZON) - HALF_SPREAD) / (1 - K * YEARS * lossOfAUnit(VOLATILITY));
        assertIs(Math.log(worth / forward(HORIZON)) / YEARS, drift);
        BreakEven simulated = lognormal(0.5).all().stream()
                .filter(each -> each.factor().currency().isPresent())
                .findFirst()
                .orElseThrow();
        double more = drift.value().orElseThrow().value();
        Estimate other = simulated.value().orElseThrow();
        assertThat(more + simulated.factor().today()).isCloseTo(other.value(), within(0.05 * other.standardError()));
        assertThat(drift.value().orElseThrow().standardError())
                .isCloseTo(other.standardError(), within(0.05 * other.standardError()));
    }

    @Test
    void anOptionHasNoClosedForm() {
        Scenario scenario = Scenario.of(
                "dollars",
                Kyiv.market(),
                HORIZON,
                JointModel.of(USD, new Lognormal(VolatilityTerm.flat(TODAY, VOLATILITY))),
                Position.of(Stock.net(USD, 1_000)),
                new Capital(K, Optional.of(ALPHA)),
                new OptionHedge("put", Cover.ofNetPosition(1), 0));
        assertThat(scenario.run(new Settings(2_048, 1, 1), Progress.SILENT).breakEvens())
                .isEmpty();
    }

    /** Half as much is worth half as much, so all turn together. */
    @Test
    void theNextBestIsComparedToo() {
        BreakEvens found = lognormal(1, 0.5);
        Estimate none = of(Factor.Kind.DRIFT, Strategy.NONE, found).value().orElseThrow();
        BreakEven next = of(Factor.Kind.DRIFT, "forward 1", found);
        assertThat(next.strategy()).isEqualTo("forward 0");
        assertThat(next.value().orElseThrow().value()).isCloseTo(none.value(), within(none.standardError()));
    }

    /** Nobody devalues, nothing is lost but the spread: the forward pays from some odds on. */
    @Test
    void oddsOfADevaluationTurnTheAnswer() {
        ScenarioResult result = run(held(0.02), 1);
        BreakEven odds = of(
                Factor.Kind.DEVALUATION_ODDS, Strategy.NONE, result.breakEvens().orElseThrow());
        Estimate times = odds.value().orElseThrow();
        assertThat(times.standardError()).isPositive().isLessThan(0.2 * times.value());
        double fair = times.value();
        assertThat(hedgeAtOdds(0.02 * 0.5 * fair)).isNegative();
        assertThat(hedgeAtOdds(0.02 * 1.5 * fair)).isPositive();
        assertThat(result.decision().appraisals().get(1).netBenefit().value() > 0)
                .isEqualTo(times.value() < 1);
    }

    private static ManagedRate held(double odds) {
        return new ManagedRate(
                new Calm.Peg(Optional.empty()),
                Devaluation.of(DevaluationOdds.judged(odds), -0.4, 0),
                Regime.of(4, 0, 0.1),
                Regime.of(4, 0, 0.1),
                Regime.of(4, 0, 0.1),
                0);
    }

    private static double hedgeAtOdds(double odds) {
        return scenario(held(odds), 1)
                .run(new Settings(32_768, 1, 1), Progress.SILENT)
                .decision()
                .appraisals()
                .get(1)
                .netBenefit()
                .value();
    }

    /** Half sold forward is the next best: the price at which both are worth the same is that of the half left. */
    @Test
    void thePriceOfRiskIsAlsoAgainstTheNextBestAndFollowsTheDrift() {
        BreakEvens found = lognormal(1, 0.5);
        Estimate none =
                of(Factor.Kind.PRICE_OF_RISK, Strategy.NONE, found).value().orElseThrow();
        Estimate next =
                of(Factor.Kind.PRICE_OF_RISK, "forward 1", found).value().orElseThrow();
        assertThat(next.value()).isCloseTo(none.value(), within(1e-9));
        assertThat(next.standardError()).isCloseTo(none.standardError(), within(1e-9));
        assertThat(found.all().stream().map(each -> each.factor().kind()).distinct())
                .containsExactly(
                        Factor.Kind.DRIFT,
                        Factor.Kind.PRICE_OF_RISK,
                        Factor.Kind.VOLATILITY,
                        Factor.Kind.FORWARD_POINTS);
        assertThat(found.enough()).isTrue();
    }

    /** Neither alone nor as the best of several, all of which cost more than they are worth. */
    @Test
    void aHedgeOfNothingTurnsNothing() {
        assertThat(lognormal(0).all()).isEmpty();
        Scenario costly = lognormalScenario(0, 1).toBuilder()
                .charge(new Capital(0, Optional.of(ALPHA)))
                .build();
        BreakEvens found = costly.run(new Settings(2_048, 1, 1), BREAK_EVENS, Progress.SILENT)
                .breakEvens()
                .orElseThrow();
        assertThat(found.all()).isNotEmpty().extracting(BreakEven::strategy).containsOnly("forward 1");
    }

    @Test
    void thereIsNothingToTurnWithoutAHedge() {
        assertThat(lognormal().all()).isEmpty();
        assertThat(List.of(lognormal().paths())).containsExactly(32_768);
    }
}
