package org.hedgerow.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hedgerow.decision.charge.Capital;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.hedge.fixed.ForwardHedge;
import org.hedgerow.hedge.option.OptionHedge;
import org.hedgerow.market.CurrencyTerms;
import org.hedgerow.market.Market;
import org.hedgerow.market.PairQuote;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.market.ZeroCurve;
import org.hedgerow.math.Normal;
import org.hedgerow.model.Correlation;
import org.hedgerow.model.diffusion.Lognormal;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.money.Currency;
import org.hedgerow.outlook.budget.AchievedRate;
import org.hedgerow.outlook.budget.BudgetReport;
import org.hedgerow.outlook.budget.BudgetRisk;
import org.hedgerow.position.Certainty;
import org.hedgerow.position.Flow;
import org.hedgerow.position.Line;
import org.hedgerow.position.Position;
import org.hedgerow.position.Stock;
import org.hedgerow.risk.Estimate;
import org.hedgerow.scenario.RiskReport;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.time.Tenor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Budgets, earlier dates and falls of flows in lognormal currencies without interest, whose outcomes have closed forms. */
class OutlookTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 1, 2);
    private static final LocalDate HORIZON = LocalDate.of(2026, 1, 2);
    private static final LocalDate HALF = LocalDate.of(2025, 7, 3); // 182 days
    private static final Currency EUR = Currency.of("EUR");
    private static final Currency USD = Currency.of("USD");
    private static final Currency GBP = Currency.of("GBP");
    private static final double SPOT = 0.9;
    private static final double BUDGET = 0.88;
    private static final double VOLATILITY = 0.1;
    private static final double AMOUNT = 1_000_000;
    private static final RiskReport ASKED = RiskReport.USUAL.toBuilder()
            .alphas(0.95, 0.99)
            .horizons(HALF)
            .drawdownEvery(Tenor.parse("1Y"))
            .build();

    private static Flow flow(Currency currency, double amount, double budget) {
        return new Flow(currency, amount, HORIZON, Certainty.COMMITMENT, Optional.of(budget));
    }

    private static ScenarioResult run(RiskReport risk, List<Line> lines, Strategy... hedges) {
        CurrencyTerms free = new CurrencyTerms(ZeroCurve.flat(TODAY, 0), Optional.empty());
        VolatilityTerm volatility = VolatilityTerm.flat(TODAY, VOLATILITY);
        Market market = new Market(
                TODAY,
                EUR,
                Set.of(),
                Map.of(EUR, free, USD, free, GBP, free),
                Map.of(
                        USD.in(EUR), PairQuote.of(SPOT).with(volatility),
                        GBP.in(EUR), PairQuote.of(1.2).with(volatility)));
        JointModel model = new JointModel(
                Map.of(USD, new Lognormal(volatility), GBP, new Lognormal(volatility)),
                Optional.empty(),
                Optional.of(new Correlation(List.of(USD, GBP), List.of(List.of(1.0, 0.4), List.of(0.4, 1.0)))));
        return Scenario.of(
                        "budget",
                        market,
                        HORIZON,
                        model,
                        Position.of(lines.toArray(Line[]::new)),
                        new Capital(0.1, Optional.empty()))
                .toBuilder()
                .risk(risk)
                .hedges(Arrays.asList(hedges))
                .build()
                .run(new Settings(65_536, 1, 2), Progress.SILENT);
    }

    private static void assertAgrees(Estimate estimate, double truth) {
        assertThat(Math.abs(estimate.value() - truth)).isLessThan(4.5 * estimate.standardError());
        assertThat(estimate.standardError()).isPositive().isLessThan(0.02 * Math.abs(truth));
    }

    /** Of the currency, not exceeded with a probability after some years. */
    private static double rate(double probability, double years) {
        double deviation = VOLATILITY * Math.sqrt(years);
        return SPOT * StrictMath.exp(deviation * Normal.quantile(probability) - deviation * deviation / 2);
    }

    @ParameterizedTest
    @ValueSource(doubles = {AMOUNT, -AMOUNT})
    void anUnhedgedFlowIsExchangedAtTheRateOfItsDayAndAForwardAtItsOwn(double amount) {
        Cover all = Cover.ofNetPosition(1);
        BudgetReport report = run(
                        RiskReport.USUAL,
                        List.of(flow(USD, amount, BUDGET)),
                        new ForwardHedge("forward", all, Optional.empty()),
                        new OptionHedge("option", all, 0))
                .outlook()
                .budget()
                .orElseThrow();
        assertThat(report.budgeted()).isCloseTo(amount * BUDGET, within(1e-6));
        AchievedRate open = report.strategies().get(0).rates().get(0);
        assertThat(open.amount()).isEqualTo(amount);
        assertThat(open.budgetRate()).isCloseTo(BUDGET, within(1e-15));
        assertAgrees(open.mean(), SPOT);
        assertAgrees(open.adverse(), rate(amount > 0 ? 0.05 : 0.95, 1));
        assertThat(open.worst() < rate(0.01, 1) || open.worst() > rate(0.99, 1)).isTrue();
        assertThat(open.worst() < SPOT).isEqualTo(amount > 0);
        AchievedRate forward = report.strategies().get(1).rates().get(0);
        assertThat(forward.mean().value()).isCloseTo(SPOT, within(1e-12));
        assertThat(forward.mean().standardError()).isLessThan(1e-12);
        assertThat(forward.worst()).isCloseTo(SPOT, within(1e-12));
        AchievedRate option = report.strategies().get(2).rates().get(0);
        double premium = SPOT * (2 * Normal.cdf(VOLATILITY / 2) - 1);
        assertThat(option.adverse().value()).isCloseTo(SPOT - Math.signum(amount) * premium, within(1e-9));
    }

    @Test
    void theCashFlowFallsShortOfItsBudgetAsClosedFormsSay() {
        BudgetRisk open = run(RiskReport.USUAL, List.of(flow(USD, AMOUNT, BUDGET)))
                .outlook()
                .budget()
                .orElseThrow()
                .strategies()
                .get(0);
        assertThat(open.cashFlowAtRisk().get(2).alpha()).isEqualTo(0.99);
        assertAgrees(open.cashFlowAtRisk().get(2).amount(), AMOUNT * (BUDGET - rate(0.01, 1)));
        double z = StrictMath.log(BUDGET / SPOT) / VOLATILITY + VOLATILITY / 2;
        double put = AMOUNT * (BUDGET * Normal.cdf(z) - SPOT * Normal.cdf(z - VOLATILITY));
        assertAgrees(open.shortfall().probability(), Normal.cdf(z));
        assertThat(open.shortfall().interval().contains(Normal.cdf(z))).isTrue();
        assertAgrees(open.shortfall().mean(), put);
        assertAgrees(open.shortfall().whenShort().orElseThrow(), put / Normal.cdf(z));
        assertThat(open.earningsAtRisk()).isEqualTo(open.cashFlowAtRisk());
    }

    @Test
    void whatCurrenciesAchieveAddsUpToTheOutcome() {
        List<Line> lines = List.of(flow(USD, AMOUNT, BUDGET), flow(GBP, -500_000, 1.21));
        ScenarioResult result =
                run(RiskReport.USUAL, lines, new ForwardHedge("forward", Cover.ofNetPosition(0.5), Optional.empty()));
        for (int strategy = 0; strategy < 2; strategy++) {
            BudgetRisk risk =
                    result.outlook().budget().orElseThrow().strategies().get(strategy);
            assertThat(risk.dealsElsewhere()).isFalse();
            double sum = risk.rates().stream()
                    .mapToDouble(rate -> rate.amount() * (rate.mean().value() - rate.budgetRate()))
                    .sum();
            assertThat(sum)
                    .isCloseTo(
                            result.decision()
                                    .appraisals()
                                    .get(strategy)
                                    .outcome()
                                    .mean()
                                    .value(),
                            within(1e-4));
        }
    }

    @Test
    void balancesCountInTheEarningsNotInTheCashFlow() {
        List<Line> lines = new ArrayList<>(List.of(flow(USD, AMOUNT, BUDGET)));
        BudgetRisk alone = run(RiskReport.USUAL, lines)
                .outlook()
                .budget()
                .orElseThrow()
                .strategies()
                .get(0);
        lines.add(Stock.net(USD, 2 * AMOUNT));
        ScenarioResult result = run(RiskReport.USUAL, lines);
        BudgetRisk both = result.outlook().budget().orElseThrow().strategies().get(0);
        assertThat(both.cashFlowAtRisk()).isEqualTo(alone.cashFlowAtRisk());
        assertThat(both.rates()).isEqualTo(alone.rates());
        assertThat(both.earningsAtRisk().get(0).amount())
                .isEqualTo(result.decision()
                        .appraisals()
                        .get(0)
                        .outcome()
                        .tails()
                        .get(0)
                        .valueAtRisk());
        assertThat(both.earningsAtRisk().get(0).amount().value())
                .isGreaterThan(2 * both.cashFlowAtRisk().get(0).amount().value());
    }

    @Test
    void flowsThatCancelHaveNoRateOfTheirOwn() {
        BudgetReport report = run(
                        RiskReport.USUAL, List.of(flow(USD, AMOUNT, BUDGET), flow(USD, -0.95 * AMOUNT, BUDGET)))
                .outlook()
                .budget()
                .orElseThrow();
        assertThat(report.withoutRate()).containsExactly(USD);
        assertThat(report.strategies().get(0).rates()).isEmpty();
    }

    @Test
    void anEarlierDateHasTheClosedFormOfItsOwn() {
        StrategyOutlook open = run(ASKED, List.of(flow(USD, AMOUNT, BUDGET)))
                .outlook()
                .strategies()
                .get(0);
        OnDate half = open.dates().get(0);
        double years = 182 / 365.0;
        assertThat(half.date()).isEqualTo(HALF);
        assertAgrees(half.outcome().mean(), AMOUNT * (SPOT - BUDGET));
        assertAgrees(half.outcome().charge().valueAtRisk(), AMOUNT * (BUDGET - rate(0.01, years)));
        double low = Normal.quantile(0.01);
        double shortfall = BUDGET - SPOT * Normal.cdf(low - VOLATILITY * Math.sqrt(years)) / 0.01;
        assertAgrees(half.outcome().charge().expectedShortfall(), AMOUNT * shortfall);
    }

    @Test
    void theFallToTheOnlyDateThatIsLookedAtIsTheLossFromToday() {
        StrategyOutlook open = run(ASKED, List.of(flow(USD, AMOUNT, BUDGET)))
                .outlook()
                .strategies()
                .get(0);
        Drawdown fall = open.drawdown().orElseThrow();
        assertAgrees(fall.mean(), AMOUNT * SPOT * (2 * Normal.cdf(VOLATILITY / 2) - 1));
        assertAgrees(fall.at95(), AMOUNT * (SPOT - rate(0.05, 1)));
        assertAgrees(fall.at99(), AMOUNT * (SPOT - rate(0.01, 1)));
    }

    /** Without drift a Brownian motion falls {@code sqrt(pi / 2)} of its deviation from a high; fewer looks see less. */
    @Test
    void theMeanFallOfOftenSeenPathsIsNearThatOfBrownianMotion() {
        double volatility = VOLATILITY * AMOUNT * SPOT;
        double weekly = mean("1W");
        double monthly = mean("1M");
        assertThat(weekly).isBetween(1.05 * volatility, Math.sqrt(Math.PI / 2) * volatility);
        assertThat(monthly).isBetween(0.85 * volatility, weekly);
    }

    private static double mean(String tenor) {
        RiskReport often =
                RiskReport.USUAL.toBuilder().drawdownEvery(Tenor.parse(tenor)).build();
        return run(often, List.of(flow(USD, AMOUNT, SPOT)))
                .outlook()
                .strategies()
                .get(0)
                .drawdown()
                .orElseThrow()
                .mean()
                .value();
    }

    @Test
    void nothingIsFollowedThatWasNotAskedFor() {
        ScenarioResult result = run(RiskReport.USUAL, List.of(Stock.net(USD, AMOUNT)));
        assertThat(result.outlook().budget()).isEmpty();
        assertThat(result.outlook().strategies().get(0).dates()).isEmpty();
        assertThat(result.outlook().strategies().get(0).drawdown()).isEmpty();
    }
}
