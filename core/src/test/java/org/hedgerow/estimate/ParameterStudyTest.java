package org.hedgerow.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.decision.appraisal.Verdict;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.fixed.ForwardHedge;
import org.hedgerow.hedge.option.OptionHedge;
import org.hedgerow.market.VolatilityPillar;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.math.numeric.Matrices;
import org.hedgerow.model.Correlation;
import org.hedgerow.model.Drift;
import org.hedgerow.model.diffusion.Lognormal;
import org.hedgerow.model.jump.Merton;
import org.hedgerow.model.regime.Calm;
import org.hedgerow.model.regime.Devaluation;
import org.hedgerow.model.regime.DevaluationOdds;
import org.hedgerow.model.regime.ManagedRate;
import org.hedgerow.model.regime.Regime;
import org.hedgerow.money.Currency;
import org.hedgerow.risk.Estimate;
import org.hedgerow.scenario.Bank;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.junit.jupiter.api.Test;

/** Laws of drawn parameters, and of the decisions under them. */
class ParameterStudyTest {
    private static final Currency USD = Bank.USD;
    private static final Currency EUR = Bank.EUR;
    private static final int DRAWS = 2048;

    @Test
    void theLawOfAVarianceFromObservationsIsInverseChiSquare() {
        double[] squares = drawn(volatility(Optional.of(101), Optional.empty()), "USD volatility", v -> v * v);
        double mean = 0.1 * 0.1 * 100 / 98.0; // of (n - 1) / chi2(n - 1)
        double deviation = mean * Math.sqrt(2 / 96.0);
        assertThat(mean(squares)).isEqualTo(mean, within(4.5 * deviation / Math.sqrt(DRAWS)));
        assertThat(deviation(squares)).isEqualTo(deviation, within(0.06 * deviation));
    }

    @Test
    void aVolatilityWithAStandardErrorIsLogNormal() {
        double[] logs = drawn(volatility(Optional.empty(), Optional.of(0.02)), "USD volatility", Math::log);
        assertThat(mean(logs)).isEqualTo(Math.log(0.1), within(4.5 * 0.2 / Math.sqrt(DRAWS)));
        assertThat(deviation(logs)).isEqualTo(0.2, within(0.01));
    }

    @Test
    void theModelHasTheVolatilityThatWasDrawn() {
        Bank bank = new Bank();
        Estimates estimates = volatility(Optional.of(101), Optional.empty());
        for (DrawnModels.Drawn drawn : models(bank, estimates).drawn(8, 1)) {
            double value = drawn.values().values().iterator().next();
            assertThat(drawn.model()
                            .volatility(bank.market(), USD, Bank.HORIZON)
                            .orElseThrow())
                    .isEqualTo(value, within(1e-12));
            assertThat(drawn.model()
                            .volatility(bank.market(), EUR, Bank.HORIZON)
                            .orElseThrow())
                    .isEqualTo(0.1, within(1e-12));
        }
    }

    /** Steep terms, in which the total variance would fall if a number were taken off. */
    @Test
    void aSlopedTermIsScaledAsAWhole() {
        VolatilityTerm falling = new VolatilityTerm(List.of(
                new VolatilityPillar(Bank.TODAY.plusMonths(1), 0.4),
                new VolatilityPillar(Bank.HORIZON, 0.13),
                new VolatilityPillar(Bank.HORIZON.plusYears(2), 0.08)));
        VolatilityTerm rising = new VolatilityTerm(
                List.of(new VolatilityPillar(Bank.TODAY.plusMonths(1), 0.01), new VolatilityPillar(Bank.HORIZON, 0.2)));
        for (VolatilityTerm term : List.of(falling, rising)) {
            Bank bank = new Bank();
            bank.dollar = Optional.of(new Lognormal(term));
            for (DrawnModels.Drawn drawn :
                    models(bank, volatility(Optional.of(11), Optional.empty())).drawn(500, 1)) {
                VolatilityTerm other =
                        drawn.model().spots().get(USD).diffusion().orElseThrow();
                other.checkAfter(Bank.TODAY);
                double factor = other.pillars().get(1).volatility()
                        / term.pillars().get(1).volatility();
                assertThat(factor).isPositive();
                for (int pillar = 0; pillar < term.pillars().size(); pillar++) {
                    double scaled = factor * term.pillars().get(pillar).volatility();
                    assertThat(other.pillars().get(pillar).volatility()).isEqualTo(scaled, within(1e-12));
                }
                assertThat(drawn.values().values().iterator().next())
                        .isEqualTo(other.volatility(Bank.TODAY, Bank.HORIZON), within(1e-12));
            }
        }
    }

    /** Of n normal returns: mean about 0.7, deviation about (1 - r^2) / sqrt(n - 1); Fisher (1915). */
    @Test
    void correlationsAreThoseOfSoManyReturns() {
        Estimates estimates = new Estimates(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(401));
        double[] fisher = drawn(estimates, "correlation USD, EUR", r -> 0.5 * Math.log((1 + r) / (1 - r)));
        double deviation = 1 / Math.sqrt(398);
        double expected = 0.5 * Math.log(1.7 / 0.3) + 0.7 / (2 * 400);
        assertThat(mean(fisher)).isEqualTo(expected, within(4.5 * deviation / Math.sqrt(DRAWS)));
        assertThat(deviation(fisher)).isEqualTo(deviation, within(0.06 * deviation));
    }

    @Test
    void everyCorrelationDrawnIsPositiveDefiniteAndKeepsItsZeros() {
        List<Currency> three = List.of(Currency.of("CHF"), EUR, USD);
        Correlation given = new Correlation(
                three, List.of(List.of(1.0, 0.95, 0.0), List.of(0.95, 1.0, 0.0), List.of(0.0, 0.0, 1.0)));
        CorrelationDraw draw = new CorrelationDraw(given, 30);
        ParameterDraws draws = new ParameterDraws(1);
        for (int number = 0; number < 500; number++) {
            double[][] drawn = draw.drawn(draws, number).among(three);
            assertThat(Matrices.smallestEigenvalue(drawn)).isPositive();
            assertThat(drawn[0][2]).isZero();
            assertThat(drawn[1][2]).isZero();
        }
    }

    @Test
    void anIntensityHasTheGammaLawOfItsCountWithoutBeingAsked() {
        Bank bank = new Bank();
        bank.dollar = Optional.of(managed(DevaluationOdds.counted(5, 20)));
        double[] rates = drawn(bank, Estimates.NONE, "USD jumps a year", rate -> rate);
        double deviation = Math.sqrt(5.5) / 20;
        assertThat(mean(rates)).isEqualTo(5.5 / 20, within(4.5 * deviation / Math.sqrt(DRAWS)));
        assertThat(deviation(rates)).isEqualTo(deviation, within(0.06 * deviation));
        ManagedRate drawn = (ManagedRate)
                models(bank, Estimates.NONE).drawn(1, 1).get(0).model().spots().get(USD);
        assertThat(drawn.devaluation().odds().rate()).isEqualTo(rates[0], within(1e-15));
        assertThat(drawn.crisis()).isEqualTo(((ManagedRate) bank.dollar.get()).crisis());
    }

    @Test
    void sizesOfJumpsAndDriftsHaveTheirErrors() {
        Bank bank = new Bank();
        bank.dollar = Optional.of(new Merton(VolatilityTerm.flat(Bank.TODAY, 0.05), 1, 0.1, 0.08));
        bank.drifts = Map.of(EUR, new Drift.Historical(0.03, 0.04));
        Estimates estimates = spot(
                USD,
                new SpotEstimate(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new JumpEstimate(0.03, 0.02))));
        assertLaw(drawn(bank, estimates, "USD mean of a jump", mean -> mean), 0.1, 0.03);
        assertLaw(drawn(bank, estimates, "USD deviation of a jump", Math::log), Math.log(0.08), 0.25);
        assertLaw(drawn(bank, estimates, "EUR drift a year", rate -> rate), 0.03, 0.04);
    }

    @Test
    void estimatesWithoutErrorGiveTheSameVerdictInAllDraws() {
        ScenarioResult result =
                run(volatility(Optional.empty(), Optional.of(0.0)).with(20));
        ParameterReport report = result.parameters().orElseThrow();
        for (int place = 0; place < report.strategies().size(); place++) {
            ParameterReport.OfStrategy strategy = report.strategies().get(place);
            Verdict verdict = result.decision().appraisals().get(place).verdict();
            assertThat(strategy.verdicts().get(verdict).value()).isOne();
            assertThat(strategy.high().value()).isEqualTo(strategy.simulated().value());
            assertThat(strategy.low().value()).isEqualTo(strategy.simulated().value());
        }
        assertThat(report.paths()).isEqualTo(2048);
    }

    @Test
    void sharesAddUpToOne() {
        ParameterReport report = run(volatility(Optional.of(20), Optional.empty())
                        .with(40))
                .parameters()
                .orElseThrow();
        assertThat(report.draws()).isEqualTo(40);
        double recommended = report.nothing().value();
        for (ParameterReport.OfStrategy strategy : report.strategies()) {
            double sum = strategy.verdicts().values().stream()
                    .mapToDouble(Estimate::value)
                    .sum();
            assertThat(sum).isEqualTo(1, within(1e-12));
            recommended += strategy.recommended().value();
            assertThat(strategy.low().value())
                    .isLessThanOrEqualTo(strategy.median().value());
            assertThat(strategy.median().value())
                    .isLessThanOrEqualTo(strategy.high().value());
        }
        assertThat(recommended).isEqualTo(1, within(1e-12));
    }

    @Test
    void drawsChangeNoBitOfTheAnswer() {
        Scenario plain = few().scenario();
        assertThat(run(volatility(Optional.of(100), Optional.empty()).with(20)).decision())
                .isEqualTo(plain.run(new Settings(2048, 1, 2), Progress.SILENT).decision());
    }

    @Test
    void aModelOfWhichNothingIsEstimatedIsRefused() {
        assertThatThrownBy(() -> run(Estimates.NONE.with(20)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("estimates must say how well something of the model is known");
    }

    private static ManagedRate managed(DevaluationOdds odds) {
        Regime crisis = Regime.of(6, 1, 0.3);
        return new ManagedRate(
                new Calm.Peg(Optional.empty()), Devaluation.of(odds, 0.2, 0.1), crisis, crisis, crisis, 0.5);
    }

    private static void assertLaw(double[] drawn, double mean, double deviation) {
        assertThat(mean(drawn)).isEqualTo(mean, within(4.5 * deviation / Math.sqrt(DRAWS)));
        assertThat(deviation(drawn)).isEqualTo(deviation, within(0.06 * deviation));
    }

    private static ScenarioResult run(Estimates estimates) {
        return few().scenario().with(estimates).run(new Settings(2048, 1, 2), Progress.SILENT);
    }

    private static Bank few() {
        Bank bank = new Bank();
        bank.hedges = List.of(
                new ForwardHedge("forward", Cover.ofNetPosition(1), Optional.empty()),
                new OptionHedge("option", Cover.ofNetPosition(1), 0));
        return bank;
    }

    private static Estimates volatility(Optional<Integer> observations, Optional<Double> error) {
        return spot(
                USD,
                new SpotEstimate(
                        Optional.of(new VolatilityEstimate(observations, error)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static Estimates spot(Currency currency, SpotEstimate estimate) {
        return new Estimates(
                Optional.empty(), Optional.empty(), Optional.of(Map.of(currency, estimate)), Optional.empty());
    }

    private static DrawnModels models(Bank bank, Estimates estimates) {
        return new DrawnModels(estimates, bank.model(), bank.market(), Bank.HORIZON);
    }

    private static double[] drawn(Estimates estimates, String name, ToDoubleFunction<Double> of) {
        return drawn(new Bank(), estimates, name, of);
    }

    private static double[] drawn(Bank bank, Estimates estimates, String name, ToDoubleFunction<Double> of) {
        return models(bank, estimates).drawn(DRAWS, 1).stream()
                .mapToDouble(drawn -> drawn.values().entrySet().stream()
                        .filter(entry -> entry.getKey().name().equals(name))
                        .mapToDouble(entry -> of.applyAsDouble(entry.getValue()))
                        .findFirst()
                        .orElseThrow())
                .toArray();
    }

    private static double mean(double[] row) {
        return Arrays.stream(row).average().orElseThrow();
    }

    private static double deviation(double[] row) {
        double mean = mean(row);
        return Math.sqrt(Arrays.stream(row).map(x -> (x - mean) * (x - mean)).sum() / (row.length - 1));
    }
}
