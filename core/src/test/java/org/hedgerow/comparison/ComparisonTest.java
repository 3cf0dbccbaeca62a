package org.hedgerow.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.fixed.ForwardHedge;
import org.hedgerow.instrument.VanillaOption;
import org.hedgerow.model.diffusion.Heston;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.model.regime.Calm;
import org.hedgerow.model.regime.Devaluation;
import org.hedgerow.model.regime.DevaluationOdds;
import org.hedgerow.model.regime.ManagedRate;
import org.hedgerow.model.regime.Regime;
import org.hedgerow.money.Currency;
import org.hedgerow.position.Certainty;
import org.hedgerow.position.Derivative;
import org.hedgerow.position.Flow;
import org.hedgerow.position.LineRate;
import org.hedgerow.position.Stock;
import org.hedgerow.position.volume.UncertainFlow;
import org.hedgerow.random.SamplingPlan;
import org.hedgerow.sample.Sample;
import org.hedgerow.scenario.Alternative;
import org.hedgerow.scenario.Bank;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Laws of one question under several models, and of what happened beside them. */
class ComparisonTest {
    private static final int PATHS = 4096;
    private static final int MANY_PATHS = 16_384;

    @Test
    void theSameModelAgainGivesTheSameNumbersAndHidesNothing() {
        Bank bank = new Bank();
        ScenarioResult result = run(bank.scenario().with(List.of(new Alternative("again", bank.model()))));
        Comparison comparison = result.comparison().orElseThrow();
        assertThat(comparison.answers().get(1).decision()).isEqualTo(result.decision());
        assertThat(comparison.findings())
                .hasSize(3)
                .satisfies(findings -> assertThat(findings.get(2)).contains("loses nothing: it is the best there too."))
                .satisfies(findings -> assertThat(findings.get(0)).startsWith("No model hides what another shows"))
                .satisfies(findings -> assertThat(findings.get(1)).startsWith("The recommendation survives"));
    }

    @Test
    void otherModelsAndWatchedRatesChangeNoBitOfTheFirst() {
        Scenario several = several().with(realised(Bank.HORIZON, 5.3, 8));
        assertThat(run(several).decision()).isEqualTo(run(new Bank().scenario()).decision());
    }

    @Test
    void whatIsComparedDependsOnTheThreadsInNoBit() {
        Scenario several = several().with(realised(LocalDate.of(2008, 6, 30), 5.3, 8));
        ScenarioResult once = run(several, new Settings(PATHS, 1, 1));
        ScenarioResult twice = run(several, new Settings(PATHS, 1, 2));
        assertThat(twice.comparison()).isEqualTo(once.comparison());
        assertThat(twice.realised()).isEqualTo(once.realised());
    }

    @Test
    void aCalmModelHidesTheShareOfTheLossThatItsVolatilityLacks() {
        Bank calm = new Bank();
        calm.paths = 0.001;
        Bank bank = new Bank();
        bank.lines = List.of(Stock.net(Bank.USD, 1_000_000));
        bank.hedges = List.of(new ForwardHedge("forward", Cover.ofNetPosition(1), Optional.empty()));
        Scenario several = bank.scenario().with(List.of(new Alternative("calm", calm.model())));
        List<String> findings = run(several).comparison().orElseThrow().findings();
        assertThat(findings.get(0))
                .contains("'main model' shows an unexpected loss of ")
                .containsPattern("'calm' shows .* of it: it hides 98\\.\\d\\d ± 0\\.\\d\\d %\\.$");
        assertThat(findings).noneMatch(finding -> finding.contains("on average"));
        assertThat(findings)
                .anyMatch(
                        finding -> finding.matches(
                                "The recommendation does not survive the change of model: by 'main"
                                        + " model' take 'forward'; by 'calm' take 'none', better there than 'forward' by 7,9\\d\\d ± \\d+\\."))
                .anyMatch(finding ->
                        finding.matches("If 'calm' is true, following the main model's 'forward' loses 7,9\\d\\d ±"
                                + " \\d+ UAH of net benefit against 'none', the best there\\."))
                .contains("The model decides the verdict, 'hedge' by one and 'inexpedient' by another, of: 'forward'.");
    }

    @ParameterizedTest(name = "{0} deviations from the median: {1}")
    @CsvSource({"0, 0.5", "1, 0.841344746", "-2, 0.022750132"})
    void aRealisedRateStandsAtThePercentileOfItsDistribution(double deviations, double percentile) {
        double forward = new Bank().market().forward(Bank.USD, Bank.HORIZON);
        double deviation = 0.1 * Math.sqrt(366 / 365.0);
        double rate = forward * Math.exp(deviations * deviation - deviation * deviation / 2);
        for (SamplingPlan plan : List.of(SamplingPlan.PLAIN, SamplingPlan.ANTITHETIC, SamplingPlan.SOBOL)) {
            Scenario scenario = unhedged().with(realised(Bank.HORIZON, rate, 7));
            Standing standing = dollar(run(scenario, new Settings(MANY_PATHS, 1, 2, plan)));
            double error = standing.percentile().standardError(); // 0 at the median of antithetic pairs
            assertThat(standing.percentile().value()).isEqualTo(percentile, within(4.5 * error + 1e-12));
            assertThat(error).isLessThan(0.005);
        }
    }

    @Test
    void aRateBeyondAllPathsIsKnownAsSuch() {
        Standing above = dollar(run(unhedged().with(realised(Bank.HORIZON, 50, 7))));
        assertThat(above.isAboveAll()).isTrue();
        assertThat(above.bound().orElseThrow()).isEqualTo(1 - 3.0 / PATHS, within(1e-15));
        Standing below = dollar(run(unhedged().with(realised(Bank.HORIZON, 0.5, 7))));
        assertThat(below.isBelowAll()).isTrue();
        assertThat(below.bound().orElseThrow()).isEqualTo(3.0 / PATHS, within(1e-15));
        assertThat(dollar(run(unhedged().with(realised(Bank.HORIZON, 5, 7)))).bound())
                .isEmpty();
    }

    @Test
    void equalPathsStandHalfBelow() {
        Standing standing = Standing.of(5, new double[] {5, 5, 4, 6}, Sample.plain(4));
        assertThat(standing.percentile().value()).isEqualTo(0.5);
    }

    @Test
    void theRealisedOutcomeIsThatOfTheLinesAtTheRealisedRates() {
        Bank bank = new Bank();
        bank.lines = List.of(
                Stock.net(Bank.USD, 1_000),
                new Flow(Bank.EUR, -200, Bank.HORIZON, Certainty.COMMITMENT, Optional.of(7.5)));
        ScenarioResult result = run(bank.scenario().with(realised(Bank.HORIZON, 7.7, 10.85546)));
        double expected = 1_000 * (7.7 - 5.05) - 200 * (10.85546 - 7.5);
        RealisedMove move = result.realised().orElseThrow();
        assertThat(move.outcome().orElseThrow().value()).isEqualTo(expected, within(1e-9));
        assertThat(move.outcome().orElseThrow().standings()).hasSize(1);
    }

    /** The premium of that day is not among the realised rates. */
    @Test
    void aLineAtTheMarketRateHasNoOutcomeWhereAnyModelHasRegimes() {
        Bank bank = new Bank();
        bank.lines = List.of(
                new Stock(Bank.USD, 1_000, 0, 0, 0, Optional.empty(), Optional.empty(), Optional.of(LineRate.MARKET)));
        bank.hedges = List.of();
        Scenario lognormal = bank.scenario().with(dollarRate(7.7));
        assertThat(run(lognormal)
                        .realised()
                        .orElseThrow()
                        .outcome()
                        .orElseThrow()
                        .value())
                .isEqualTo(1_000 * (7.7 - 5.05), within(1e-9));
        Scenario both = lognormal.with(List.of(new Alternative("held", premium())));
        assertThat(run(both).realised().orElseThrow().outcome()).isEmpty();
        Bank official = new Bank();
        official.lines = List.of(Stock.net(Bank.USD, 1_000));
        official.hedges = List.of();
        Scenario known = official.scenario().with(dollarRate(7.7)).with(List.of(new Alternative("held", premium())));
        assertThat(run(known).realised().orElseThrow().outcome()).isPresent();
    }

    @Test
    void anOptionBeyondTheHorizonHasNoOutcomeWhereAnyModelPricesItByItsVariance() {
        Bank bank = new Bank();
        VanillaOption call = new VanillaOption(Bank.USD, OptionSide.CALL, Bank.HORIZON.plusYears(1), 5.2);
        bank.lines = List.of(new Derivative(call, 1_000, 0));
        bank.hedges = List.of();
        Scenario lognormal = bank.scenario().with(dollarRate(7.7));
        assertThat(run(lognormal).realised().orElseThrow().outcome()).isPresent();
        bank.dollar = Optional.of(new Heston(0.01, 1, 0.01, 0.3, 0.2));
        Scenario both = lognormal.with(List.of(new Alternative("variance", bank.model())));
        assertThat(run(both).realised().orElseThrow().outcome()).isEmpty();
    }

    private static RealisedRates dollarRate(double rate) {
        return new RealisedRates(Bank.HORIZON, new TreeMap<>(Map.of(Bank.USD, rate)));
    }

    @Test
    void everyModelMustMakeTheCorrelationsOfUncertainFlows() {
        Bank bank = new Bank();
        bank.hedges = List.of();
        bank.lines = List.of(new UncertainFlow(
                "sales",
                Bank.USD,
                1_000,
                Bank.HORIZON,
                Certainty.FORECAST,
                0.2,
                0.5,
                Optional.empty(),
                Optional.empty()));
        Scenario scenario = bank.scenario();
        assertThatThrownBy(() -> scenario.with(List.of(new Alternative("held", premium()))))
                .isInstanceOf(InvalidValue.class)
                .hasMessage(
                        "position.lines[0].correlation must be 0, since the model 'held' knows no deviation of USD");
    }

    private static JointModel premium() {
        Regime crisis = new Regime(
                4,
                0,
                0.1,
                Optional.of(new Regime.Market(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(0.5), Optional.empty())));
        ManagedRate held = new ManagedRate(
                new Calm.Peg(Optional.empty()),
                Devaluation.of(DevaluationOdds.judged(1), 0.2, 0),
                crisis,
                crisis,
                crisis,
                0);
        return new JointModel(Map.of(Bank.USD, held), Optional.empty(), Optional.empty());
    }

    @Test
    void whatIsPaidBeforeTheHorizonHasNoOutcomeAtItsRates() {
        ScenarioResult result = run(unhedged().with(realised(Bank.HORIZON, 7.7, 10.85546)));
        assertThat(result.realised().orElseThrow().outcome()).isEmpty();
    }

    @Test
    void datesThatNobodySimulatesAndNamesGivenTwiceAreRefused() {
        Bank bank = new Bank();
        assertThatThrownBy(() -> unhedged().with(realised(LocalDate.of(2008, 7, 1), 5, 7)))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("realised.date must be the horizon 2008-12-31 or another date that the scenario simulates,"
                        + " the nearest 2008-06-30 and 2008-09-30, but is 2008-07-01");
        Alternative same = new Alternative("same", bank.model());
        assertThatThrownBy(() -> bank.scenario().with(List.of(same, same)))
                .hasMessage("alternatives[1].name must differ from the other models' names, but is 'same'");
        Bank euro = new Bank();
        euro.lines = List.of(Stock.net(Bank.EUR, 1_000));
        euro.hedges = List.of();
        assertThatThrownBy(() -> euro.scenario().with(realised(LocalDate.of(2008, 7, 1), 5, 7)))
                .hasMessage("realised.rates.USD must be of a currency of the position: EUR");
    }

    private static Scenario unhedged() {
        Bank bank = new Bank();
        bank.hedges = List.of();
        return bank.scenario();
    }

    private static Scenario several() {
        Bank calm = new Bank();
        calm.paths = 0.01;
        return new Bank().scenario().with(List.of(new Alternative("calm", calm.model())));
    }

    private static RealisedRates realised(LocalDate date, double dollar, double euro) {
        return new RealisedRates(date, new TreeMap<>(Map.<Currency, Double>of(Bank.USD, dollar, Bank.EUR, euro)));
    }

    private static Standing dollar(ScenarioResult result) {
        return result.realised().orElseThrow().rates().get(Bank.USD).standings().get(0);
    }

    private static ScenarioResult run(Scenario scenario) {
        return run(scenario, new Settings(PATHS, 1, 2));
    }

    private static ScenarioResult run(Scenario scenario, Settings settings) {
        return scenario.run(settings, Progress.SILENT);
    }
}
