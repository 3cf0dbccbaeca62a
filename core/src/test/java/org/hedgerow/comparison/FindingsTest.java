package org.hedgerow.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.hedgerow.decision.Decision;
import org.hedgerow.decision.Differences;
import org.hedgerow.decision.Recommendation;
import org.hedgerow.decision.appraisal.Appraisal;
import org.hedgerow.decision.appraisal.NetBenefit;
import org.hedgerow.decision.appraisal.PriceOfRisk;
import org.hedgerow.decision.appraisal.RiskRemoved;
import org.hedgerow.decision.appraisal.Terms;
import org.hedgerow.decision.appraisal.Verdict;
import org.hedgerow.decision.charge.Capital;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.ledger.Cost;
import org.hedgerow.model.Drift;
import org.hedgerow.model.SpotModel;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.model.regime.Calm;
import org.hedgerow.model.regime.Devaluation;
import org.hedgerow.model.regime.DevaluationOdds;
import org.hedgerow.model.regime.ManagedRate;
import org.hedgerow.model.regime.Regime;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Interval;
import org.hedgerow.risk.TailPaths;
import org.hedgerow.risk.measure.RiskLevels;
import org.hedgerow.risk.measure.RiskProfile;
import org.hedgerow.risk.measure.TailRisk;
import org.hedgerow.scenario.Bank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole sentences, from numbers made up for them. */
class FindingsTest {
    private static final Terms TERMS = new Terms(
            new Capital(0.15, Optional.empty()),
            1,
            10_000,
            1e-4,
            new RiskLevels(List.of(0.99), 0.99, OptionalDouble.empty()),
            "UAH");

    private static final Means MEANS = new Means(new Bank().market(), Bank.HORIZON, List.of(Bank.USD));
    private static final String START = "Without a hedge, by '";
    private static final String HEDGE = "'forward', the hedge that leaves least risk, is expected by '";

    @ParameterizedTest(name = "a mean of {0} and one of {1}")
    @CsvSource(delimiter = '|', textBlock = """
            800  | 100  | one | gains on average 800.00 ± 1.00 | 'two' shows 100.00 ± 1.00 under drift 'forward': it hides 700.00 of that gain
            800  | -100 | one | gains on average 800.00 ± 1.00 | 'two' shows a loss of 100.00 ± 1.00 under drift 'forward' instead: 900.00 apart
            -100 | 800  | two | gains on average 800.00 ± 1.00 | 'one' shows a loss of 100.00 ± 1.00 under drift 'forward' instead: 900.00 apart
            -800 | -100 | one | loses on average 800.00 ± 1.00 | 'two' shows 100.00 ± 1.00 under drift 'forward': it hides 700.00 of that loss
            -800 | 100  | one | loses on average 800.00 ± 1.00 | 'two' shows a gain of 100.00 ± 1.00 under drift 'forward' instead: 900.00 apart
            800  | -2   | one | gains on average 800.00 ± 1.00 | 'two' shows -2.00 ± 1.00 under drift 'forward': it hides 800.00 of that gain
            """)
    void aMeanIsHiddenOrHasTheOtherSign(double one, double two, String most, String shown, String less) {
        assertThat(findings(answer("one", one, 0), answer("two", two, 0)))
                .contains(START + most + "' the position " + shown + " UAH under drift 'forward'; " + less + ".");
    }

    @ParameterizedTest(name = "a cost of {0} and one of {1}")
    @CsvSource(delimiter = '|', textBlock = """
            800  | 100  | one | cost 800.00 ± 1.00 | 'two' shows 100.00 ± 1.00 under drift 'forward': it hides 700.00 of that cost
            800  | -100 | one | cost 800.00 ± 1.00 | 'two' shows a gain of 100.00 ± 1.00 under drift 'forward' instead: 900.00 apart
            -800 | -100 | one | earn 800.00 ± 1.00 | 'two' shows 100.00 ± 1.00 under drift 'forward': it hides 700.00 of that gain
            -800 | 100  | one | earn 800.00 ± 1.00 | 'two' shows a cost of 100.00 ± 1.00 under drift 'forward' instead: 900.00 apart
            100  | -800 | two | earn 800.00 ± 1.00 | 'one' shows a cost of 100.00 ± 1.00 under drift 'forward' instead: 900.00 apart
            """)
    void aCostIsHiddenOrHasTheOtherSign(double one, double two, String most, String shown, String less) {
        assertThat(findings(answer("one", 0, one), answer("two", 0, two)))
                .contains(HEDGE + most + "' to " + shown + " UAH under drift 'forward'; " + less + ".");
    }

    @Test
    void theOddsOfTheForwardWithinTheIntervalOfTheEventsLeaveTheSignOpen() {
        List<String> findings =
                findings(new ModelAnswer("held", held(0.224), decision(800, 0)), answer("calm", 100, 0));
        assertThat(findings.get(0))
                .startsWith(START + "held' the position gains on average 800.00 ± 1.00 UAH under drift 'model'; 'calm'"
                        + " shows 100.00 ± 1.00 under drift 'forward': it hides 700.00 of that gain. The errors are of"
                        + " the simulation only: the 5 events behind the odds of 'held' for USD (0.224 a year of calm,"
                        + " 95 % interval 0.073 to 0.523) allow those of the forward, 0.")
                .endsWith(", too, and so do not tell the sign of the difference.");
    }

    @Test
    void eventsThatExcludeTheOddsOfTheForwardSayNothingMore() {
        ModelAnswer often = new ModelAnswer("often", held(5), decision(800, 0));
        assertThat(findings(often, answer("calm", 100, 0)).get(0)).endsWith(": it hides 700.00 of that gain.");
    }

    @Test
    void theModelDecidesAVerdictThatTurns() {
        ModelAnswer pays = new ModelAnswer("pays", model(), decision(0, 0, Verdict.HEDGE));
        ModelAnswer costs = new ModelAnswer("costs", model(), decision(0, 0, Verdict.INEXPEDIENT));
        assertThat(findings(pays, costs))
                .endsWith(
                        "The model decides the verdict, 'hedge' by one and 'inexpedient' by another, of: 'forward'.",
                        "By 'costs': The drift decides.");
        assertThat(findings(pays, pays)).noneMatch(finding -> finding.startsWith("The model decides"));
    }

    private static List<String> findings(ModelAnswer... answers) {
        return new Findings(List.of(answers), TERMS, MEANS).sentences();
    }

    private static JointModel model() {
        return new Bank().model();
    }

    private static JointModel held(double rate) {
        double years = 5 / rate;
        Regime float4 = Regime.of(4, 0, 0.1);
        SpotModel managed = new ManagedRate(
                new Calm.Peg(Optional.empty()),
                Devaluation.of(new DevaluationOdds(rate, Optional.of(5), Optional.of(years)), 0.3, 0),
                float4,
                float4,
                float4,
                0);
        return new JointModel(
                new TreeMap<>(Map.of(Bank.USD, managed)),
                Optional.of(Map.of(Bank.USD, new Drift.Model())),
                Optional.empty());
    }

    private static ModelAnswer answer(String name, double mean, double cost) {
        return new ModelAnswer(name, model(), decision(mean, cost));
    }

    private static Decision decision(double mean, double cost) {
        return decision(mean, cost, Verdict.EQUAL);
    }

    private static Decision decision(double mean, double cost, Verdict verdict) {
        List<Appraisal> appraisals = new ArrayList<>();
        appraisals.add(appraisal(Strategy.NONE, mean, 0, Verdict.EQUAL));
        appraisals.add(appraisal("forward", mean - cost, cost, verdict));
        return new Decision(
                appraisals,
                new Recommendation(
                        Optional.of("forward"),
                        List.of(),
                        "It does. The drift decides.",
                        Optional.of("The drift decides.")),
                new Differences(
                        List.of(Strategy.NONE, "forward"), List.of(List.of(new Estimate(0, 0)), List.of()), 1.96),
                new TreeMap<>());
    }

    private static Appraisal appraisal(String name, double mean, double cost, Verdict verdict) {
        Estimate zero = new Estimate(0, 0);
        NetBenefit nothing = new NetBenefit(zero, new Interval(0, 0));
        TailRisk tail = new TailRisk(new TailPaths(1_000, 0.99), zero, zero, zero);
        RiskProfile outcome =
                new RiskProfile(Optional.empty(), new Estimate(mean, 1), zero, List.of(tail), tail, Optional.empty());
        return new Appraisal(
                name,
                false,
                outcome,
                new EnumMap<>(Cost.class),
                new Estimate(cost, 1),
                zero,
                zero,
                zero,
                nothing,
                nothing,
                new PriceOfRisk(PriceOfRisk.Kind.NEVER, Optional.empty()),
                new RiskRemoved(zero, Optional.empty()),
                verdict,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
