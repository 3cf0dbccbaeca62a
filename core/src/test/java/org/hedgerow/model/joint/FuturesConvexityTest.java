package org.hedgerow.model.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hedgerow.formula.rate.FxRates;
import org.hedgerow.formula.rate.HullWhite;
import org.hedgerow.market.Market;
import org.hedgerow.market.TestMarket;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.model.diffusion.Lognormal;
import org.hedgerow.model.rate.Factor;
import org.hedgerow.model.rate.InterestRates;
import org.hedgerow.model.rate.RateCorrelation;
import org.hedgerow.money.Currency;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.path.observable.FuturesOverForward;
import org.hedgerow.path.observable.Growth;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.simulation.Simulation;
import org.junit.jupiter.api.Test;

/** A lognormal dollar between two Hull-White rates: its futures price is its mean under the measure of prices. */
class FuturesConvexityTest {
    private static final LocalDate TODAY = LocalDate.of(2009, 1, 1);
    private static final LocalDate LATER = TODAY.plusDays(2 * 365);
    private static final Currency USD = Currency.of("USD");
    private static final Currency UAH = Currency.of("UAH");
    private static final HullWhite HOME = new HullWhite(0.1, 0.04);
    private static final HullWhite DOLLAR = new HullWhite(0.3, 0.02);
    private static final double VOLATILITY = 0.15;

    private static final Market MARKET = TestMarket.of(TODAY, "UAH")
            .rate("UAH", 0.15)
            .rate("USD", 0.02)
            .spot("USD/UAH", 8)
            .market();

    private static final JointModel MODEL = new JointModel(
            Map.of(USD, new Lognormal(VolatilityTerm.flat(TODAY, VOLATILITY))),
            Optional.empty(),
            Optional.empty(),
            Optional.of(new InterestRates(
                    Map.of(UAH, HOME, USD, DOLLAR),
                    Optional.of(List.of(
                            pair("UAH rate", "USD", 0.6),
                            pair("USD rate", "USD", -0.3),
                            pair("UAH rate", "USD rate", 0.2))))));

    private static RateCorrelation pair(String between, String and, double value) {
        return new RateCorrelation(Factor.parse(between), Factor.parse(and), value);
    }

    private static final FuturesOverForward DIRECT = new FuturesOverForward(USD.in(UAH), LATER);
    private static final FuturesOverForward INVERSE = new FuturesOverForward(UAH.in(USD), LATER);

    private static PathSample sample() {
        List<LocalDate> dates = List.of(TODAY, TODAY.plusDays(365));
        Observer ratios = PathSample.recorder(dates, DIRECT, INVERSE);
        Observer spots = PathSample.recorder(List.of(LATER), new Spot(USD), new Growth(UAH), new Growth(USD));
        Outcomes outcomes = Simulation.of(MARKET, LATER, new RiskNeutral(MODEL), List.of(ratios, spots))
                .run(new Settings(262_144, 1, 2), Progress.SILENT);
        return new PathSample(outcomes);
    }

    @Test
    void theFuturesPriceIsTheForwardTimesTheKnownConvexity() {
        PathSample sample = sample();
        double convexity = new FxRates(HOME, DOLLAR, 0.6, -0.3, 0.2).futuresConvexity(VOLATILITY, 2);
        assertThat(convexity).isBetween(0.005, 0.05);
        assertThat(sample.values(DIRECT, TODAY)).containsOnly(sample.values(DIRECT, TODAY)[0]);
        assertThat(sample.values(DIRECT, TODAY)[0]).isCloseTo(Math.exp(convexity), within(1e-13));
        double yearAfter = new FxRates(HOME, DOLLAR, 0.6, -0.3, 0.2).futuresConvexity(VOLATILITY, 1);
        assertThat(sample.values(DIRECT, TODAY.plusDays(365))[0]).isCloseTo(Math.exp(yearAfter), within(1e-13));

        double price = MARKET.forward(USD, LATER) * Math.exp(convexity);
        Estimate mean = Influence.estimate(sample.values(new Spot(USD), LATER));
        assertThat(mean.value()).isCloseTo(price, within(4 * mean.standardError()));
        assertThat(mean.standardError()).isLessThan(0.002 * price);
        assertThat(Math.abs(price / MARKET.forward(USD, LATER) - 1)).isGreaterThan(8 * mean.standardError() / price);
    }

    /** Hryvnia futures margined in dollars: the mean of the inverse where dollars are what all is worth in. */
    @Test
    void marginedInForeignCurrencyItIsThatOfTheForeignRate() {
        PathSample sample = sample();
        double convexity = new FxRates(DOLLAR, HOME, 0.3, -0.6, 0.2).futuresConvexity(VOLATILITY, 2);
        assertThat(sample.values(INVERSE, TODAY)[0]).isCloseTo(Math.exp(convexity), within(1e-13));
        double[] spot = sample.values(new Spot(USD), LATER);
        double[] home = sample.values(new Growth(UAH), LATER);
        double[] dollars = sample.values(new Growth(USD), LATER);
        double[] worth = new double[spot.length];
        for (int path = 0; path < spot.length; path++) {
            worth[path] = dollars[path] / home[path] / 8; // density times spot, over it
        }
        Estimate mean = Influence.estimate(worth);
        assertThat(mean.value())
                .isCloseTo(Math.exp(convexity) / MARKET.forward(USD, LATER), within(4 * mean.standardError()));
    }
}
