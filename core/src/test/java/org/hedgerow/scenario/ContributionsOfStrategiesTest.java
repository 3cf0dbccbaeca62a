package org.hedgerow.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hedgerow.contribution.Contribution;
import org.hedgerow.contribution.Detail;
import org.hedgerow.contribution.Part;
import org.hedgerow.contribution.RiskNumbers;
import org.hedgerow.contribution.StrategyContributions;
import org.hedgerow.decision.appraisal.Appraisal;
import org.hedgerow.formula.rate.HullWhite;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.model.rate.InterestRates;
import org.hedgerow.position.Certainty;
import org.hedgerow.position.Flow;
import org.hedgerow.position.Stock;
import org.hedgerow.risk.Estimate;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Strategies of every kind, whose cash earns less than it costs to borrow. */
class ContributionsOfStrategiesTest {
    private static final Settings SETTINGS = new Settings(2_048, 1, 2);
    private static final List<Function<RiskNumbers, Estimate>> MEASURES = List.of(
            RiskNumbers::mean,
            RiskNumbers::standardDeviation,
            RiskNumbers::valueAtRisk,
            RiskNumbers::expectedShortfall,
            RiskNumbers::unexpectedLoss);

    private static final InterestRates RATES = new InterestRates(
            Map.of(Bank.UAH, new HullWhite(0.5, 0.02), Bank.USD, new HullWhite(0.1, 0.01)), Optional.empty());

    private static Bank bank(boolean interest) {
        Bank bank = new Bank();
        Cover cover = Cover.ofNetPosition(0.7);
        List<Strategy> hedges = new ArrayList<>(Bank.everyHedge(cover));
        hedges.addAll(Bank.everyProgramme(cover));
        hedges.addAll(MarginedBank.hedges(cover, 0.01, 1));
        bank.hedges = hedges;
        bank.rates = interest ? Optional.of(RATES) : Optional.empty();
        return bank;
    }

    private static ScenarioResult run(Bank bank, Detail detail) {
        return bank.scenario().toBuilder()
                .risk(RiskReport.USUAL.toBuilder().contributions(detail).build())
                .build()
                .run(SETTINGS, Progress.SILENT);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void currenciesLinesAndLegsAddUpToEachStrategy(boolean interest) {
        ScenarioResult result = run(bank(interest), interest ? Detail.LINES : Detail.CURRENCIES);
        List<Appraisal> appraisals = result.decision().appraisals();
        assertThat(result.contributions())
                .extracting(StrategyContributions::strategy)
                .isEqualTo(appraisals.stream().map(Appraisal::name).toList());
        for (int place = 0; place < appraisals.size(); place++) {
            StrategyContributions of = result.contributions().get(place);
            assertThat(of.total().expectedShortfall())
                    .isEqualTo(appraisals.get(place).outcome().charge().expectedShortfall());
            assertThat(of.total().valueAtRisk())
                    .isEqualTo(appraisals.get(place).outcome().charge().valueAtRisk());
            MEASURES.forEach(measure -> addsUp(of, measure));
        }
    }

    private static void addsUp(StrategyContributions of, Function<RiskNumbers, Estimate> measure) {
        List<Double> parts = of.parts().stream()
                .map(part -> measure.apply(part.euler()).value())
                .toList();
        double sum = parts.stream().mapToDouble(part -> part).sum();
        double gross = parts.stream().mapToDouble(Math::abs).sum();
        assertThat(sum)
                .as(of.strategy())
                .isCloseTo(measure.apply(of.total()).value(), within(1e-12 * Math.max(1e6, gross)));
    }

    @Test
    void whatSharesAreTakenOutOfChangesNoDecision() {
        Bank bank = new Bank();
        assertThat(run(bank, Detail.LINES).decision())
                .isEqualTo(run(bank, Detail.NONE).decision());
        assertThat(run(bank, Detail.NONE).contributions()).isEmpty();
        ScenarioResult usual = bank.scenario().run(SETTINGS, Progress.SILENT);
        assertThat(usual.contributions())
                .extracting(StrategyContributions::strategy)
                .containsExactly(
                        Strategy.NONE,
                        usual.decision().recommendation().strategy().orElseThrow());
    }

    @Test
    void aForwardTakesFromTheRiskOfItsCurrencyWhatItCovers() {
        Bank bank = new Bank();
        bank.lines = bank.lines.subList(0, 2);
        bank.hedges = bank.hedges.subList(0, 1);
        StrategyContributions none =
                run(bank, Detail.CURRENCIES).contributions().get(0);
        assertThat(none.parts()).extracting(part -> part.part().name()).containsExactly("EUR", "USD");
        assertThat(none.parts().get(0).part().size()).isCloseTo(300_000 * 7.41946, within(1e-6));
        assertThat(none.parts().get(0).euler().unexpectedLoss().value())
                .as("a short position in what moves with the long one takes risk away")
                .isNegative();
        StrategyContributions forward =
                run(bank, Detail.CURRENCIES).contributions().get(1);
        List<Contribution> legs = forward.parts().stream()
                .filter(part -> part.part().kind() == Part.Kind.HEDGE)
                .toList();
        assertThat(legs).hasSize(2);
        assertThat(legs).allSatisfy(leg -> assertThat(leg.part().name()).contains("forward"));
        assertThat(forward.leavesNoRisk()).isTrue();
    }

    @Test
    void whatCancelsButForRoundingHasNoSizeToBePaidFor() {
        Bank bank = new Bank();
        bank.lines = List.of(
                Stock.net(Bank.USD, 1_000_000),
                new Flow(Bank.EUR, 100_000.1, Bank.HORIZON, Certainty.COMMITMENT, Optional.of(7.0)),
                new Flow(Bank.EUR, 200_000.2, Bank.HORIZON, Certainty.COMMITMENT, Optional.of(7.0)),
                new Flow(Bank.EUR, -300_000.3, Bank.HORIZON.minusMonths(6), Certainty.COMMITMENT, Optional.of(7.5)));
        bank.hedges = List.of();
        Contribution euros =
                run(bank, Detail.CURRENCIES).contributions().get(0).parts().get(0);
        assertThat(euros.part().name()).isEqualTo("EUR");
        assertThat(euros.part().size()).isZero();
        assertThat(euros.marginal()).isEmpty();
        assertThat(euros.euler().standardDeviation().standardError()).isPositive();
    }
}
