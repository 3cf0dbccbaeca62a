package org.hedgerow.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.scenario.Bank.EUR;
import static org.hedgerow.scenario.Bank.HORIZON;
import static org.hedgerow.scenario.Bank.TODAY;
import static org.hedgerow.scenario.Bank.UAH;
import static org.hedgerow.scenario.Bank.USD;

import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.fixed.ForwardHedge;
import org.hedgerow.hedge.option.OptionHedge;
import org.hedgerow.market.BidOffer;
import org.hedgerow.market.Market;
import org.hedgerow.market.OwnSpreads;
import org.hedgerow.model.RateModel;
import org.hedgerow.money.Currency;
import org.hedgerow.path.PathKernel;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.position.Certainty;
import org.hedgerow.position.Flow;
import org.hedgerow.position.StatedIn;
import org.hedgerow.position.Stock;
import org.hedgerow.risk.Estimate;
import org.hedgerow.sensitivity.Bump;
import org.hedgerow.sensitivity.BumpEffect;
import org.hedgerow.sensitivity.Sensitivities;
import org.hedgerow.sensitivity.StrategyEffect;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.time.DayCount;
import org.junit.jupiter.api.Test;

/** Log-normal dollars whose mean is the forward, without spreads: slopes have closed forms. */
class SensitivitiesTest {
    private static final double AMOUNT = 1_000_000;
    private static final double VOLATILITY = 0.10;
    private static final double ALPHA = 0.99;
    private static final Settings SETTINGS = new Settings(1 << 17, 1, 2);

    private static final NormalDistribution NORMAL = new NormalDistribution();
    private static final double YEARS = DayCount.ACT_365F.years(TODAY, HORIZON);

    private static Bank bank() {
        Bank bank = new Bank();
        bank.bidOffer = BidOffer.NONE;
        bank.ownSpreads = OwnSpreads.NONE;
        bank.lines = List.of(Stock.net(USD, AMOUNT));
        bank.hedges = List.of();
        return bank;
    }

    private static ScenarioResult run(Bank bank, Settings settings) {
        return bank.scenario().toBuilder()
                .risk(RiskReport.USUAL.toBuilder().sensitivities(true).build())
                .build()
                .run(settings, Progress.SILENT);
    }

    private static StrategyEffect effect(ScenarioResult result, Bump.Kind kind, Currency currency, int strategy) {
        return result.sensitivities().orElseThrow().effects().stream()
                .filter(effect -> effect.bump().equals(new Bump(kind, currency)))
                .map(effect -> effect.strategies().get(strategy))
                .findFirst()
                .orElseThrow();
    }

    /** @param bend of the closed form over the step, which the difference has and the slope has not */
    private static void agrees(Estimate estimate, double truth, double bend) {
        assertThat(estimate.value()).isCloseTo(truth, within(4.5 * estimate.standardError() + bend));
        assertThat(estimate.standardError()).isLessThan(0.01 * Math.abs(truth) + bend);
    }

    private static double forward() {
        return new Bank().market().forward(USD, HORIZON);
    }

    @Test
    void slopesOfAnUnhedgedFlowAreThoseOfItsLognormalLaw() {
        Bank bank = bank();
        bank.lines = List.of(new Flow(USD, AMOUNT, HORIZON, Certainty.COMMITMENT, Optional.of(5.0)));
        ScenarioResult result = run(bank, SETTINGS);
        double forward = AMOUNT * forward();
        double deviation = VOLATILITY * Math.sqrt(YEARS);
        double quantile = NORMAL.inverseCumulativeProbability(1 - ALPHA);
        double inTail = forward * NORMAL.cumulativeProbability(quantile - deviation) / (1 - ALPHA);
        StrategyEffect spot = effect(result, Bump.Kind.SPOT, USD, 0);
        agrees(spot.mean(), 0.01 * forward, 1e-6 * forward);
        agrees(spot.expectedShortfall(), -0.01 * inTail, 1e-6 * forward);
        double years = DayCount.ACT_365F.years(bank.market().spotDate(USD), HORIZON);
        agrees(effect(result, Bump.Kind.RATES, UAH, 0).mean(), 1e-4 * years * forward, 1e-6);
        agrees(effect(result, Bump.Kind.RATES, USD, 0).mean(), -1e-4 * years * forward, 1e-6);
        StrategyEffect volatility = effect(result, Bump.Kind.MODEL_VOLATILITY, USD, 0);
        double bend = 1e-4 * forward; // a step of a tenth of the volatility
        double inTailSlope = -forward * NORMAL.density(quantile - deviation) / (1 - ALPHA) * Math.sqrt(YEARS);
        assertThat(volatility.mean().value())
                .isCloseTo(0, within(4.5 * volatility.mean().standardError() + 1e-9 * forward));
        agrees(volatility.expectedShortfall(), -0.01 * inTailSlope, bend);
        StrategyEffect quoted = effect(result, Bump.Kind.QUOTED_VOLATILITY, USD, 0);
        assertThat(quoted.mean()).isEqualTo(new Estimate(0, 0, quoted.mean().degreesOfFreedom()));
    }

    /** The deal is struck in the bumped world: what is left is the forward premium of the position. */
    @Test
    void aStockHedgedForwardMovesByItsForwardPointsAlone() {
        Bank bank = bank();
        bank.hedges = List.of(new ForwardHedge("forward", Cover.ofNetPosition(1), Optional.empty()));
        ScenarioResult result = run(bank, new Settings(4_096, 1, 2));
        Market market = bank.market();
        StrategyEffect spot = effect(result, Bump.Kind.SPOT, USD, 1);
        double points = AMOUNT * (forward() - market.spot(USD));
        assertThat(spot.mean().value()).isCloseTo(0.01 * points, within(1e-6));
        assertThat(spot.expectedShortfall().value()).isCloseTo(-0.01 * points, within(1e-6));
        assertThat(spot.mean().standardError()).isLessThan(1e-6);
        double years = DayCount.ACT_365F.years(market.spotDate(USD), HORIZON);
        StrategyEffect rate = effect(result, Bump.Kind.RATES, UAH, 1);
        assertThat(rate.mean().value()).isCloseTo(1e-4 * years * AMOUNT * forward(), within(1e-3));
    }

    @Test
    void aPutCostsTheVegaOfItsQuotesAndPaysThatOfThePaths() {
        Bank bank = bank();
        bank.hedges = List.of(new OptionHedge("put", Cover.ofNetPosition(1), 0));
        ScenarioResult result = run(bank, SETTINGS);
        double forward = AMOUNT * forward();
        double deviation = VOLATILITY * Math.sqrt(YEARS);
        double vega = 0.01 * forward * NORMAL.density(deviation / 2) * Math.sqrt(YEARS); // struck at the forward
        StrategyEffect quoted = effect(result, Bump.Kind.QUOTED_VOLATILITY, USD, 1);
        StrategyEffect paths = effect(result, Bump.Kind.MODEL_VOLATILITY, USD, 1);
        agrees(quoted.mean(), -vega, 1e-3 * vega);
        agrees(paths.mean(), vega, 1e-3 * vega);
        double points = forward - AMOUNT * bank.market().spot(USD);
        agrees(effect(result, Bump.Kind.SPOT, USD, 1).mean(), 0.01 * points, 1e-3 * vega);
    }

    @Test
    void whatIsStatedInHomeCurrencyStaysTheUnitsThatItIsToday() {
        Bank units = bank();
        Bank home = bank();
        home.lines = List.of(new Stock(USD, AMOUNT * 5.05, 0, 0, 0, Optional.of(StatedIn.HOME), Optional.empty()));
        Settings few = new Settings(2_048, 1, 2);
        StrategyEffect expected = effect(run(units, few), Bump.Kind.SPOT, USD, 0);
        StrategyEffect found = effect(run(home, few), Bump.Kind.SPOT, USD, 0);
        assertThat(found.mean().value()).isCloseTo(expected.mean().value(), within(1e-6));
        assertThat(found.expectedShortfall().value())
                .isCloseTo(expected.expectedShortfall().value(), within(1e-6))
                .isPositive();
    }

    @Test
    void whatCannotMoveIsSaidSo() {
        Bank bank = bank();
        bank.lines = List.of(Stock.net(USD, AMOUNT), Stock.net(EUR, AMOUNT));
        bank.paths = 0.005;
        Sensitivities low = run(bank, new Settings(1_024, 1, 2)).sensitivities().orElseThrow();
        assertThat(low.effects())
                .filteredOn(effect -> !effect.central())
                .extracting(BumpEffect::bump)
                .containsExactly(new Bump(Bump.Kind.MODEL_VOLATILITY, EUR), new Bump(Bump.Kind.MODEL_VOLATILITY, USD));
        assertThat(low.left()).isEmpty();
    }

    /** A bumped world that is refused is left out and said so; one whose paths come to nothing is a fault of the model. */
    @Test
    void aBumpedWorldWithoutNumbersFailsTheRun() {
        Scenario scenario = bank().scenario();
        double today = scenario.market().spot(USD);
        RateModel broken = bound(
                scenario.model(),
                (layout, market) -> market.spot(USD) == today
                        ? scenario.model().bind(layout, market)
                        : (batch, date, draws) -> Arrays.fill(batch.row(layout.row(new Spot(USD))), Double.NaN));
        Scenario asked = scenario.toBuilder()
                .model(broken)
                .risk(RiskReport.USUAL.toBuilder().sensitivities(true).build())
                .build();
        Settings settings = new Settings(1_024, 1, 2);
        asked.toBuilder().risk(RiskReport.USUAL).build().run(settings, Progress.SILENT);
        assertThatThrownBy(() -> asked.run(settings, Progress.SILENT))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is NaN on path");
    }

    /** A model that is another in everything but its kernel. */
    private static RateModel bound(RateModel model, BiFunction<PathLayout, Market, PathKernel> kernel) {
        return (RateModel) Proxy.newProxyInstance(
                RateModel.class.getClassLoader(), new Class<?>[] {RateModel.class}, (proxy, method, arguments) -> {
                    return method.getName().equals("bind")
                            ? kernel.apply((PathLayout) arguments[0], (Market) arguments[1])
                            : method.invoke(model, arguments);
                });
    }
}
