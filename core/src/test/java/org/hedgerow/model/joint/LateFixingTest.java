package org.hedgerow.model.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hedgerow.formula.rate.FxRates;
import org.hedgerow.formula.rate.HullWhite;
import org.hedgerow.market.Market;
import org.hedgerow.market.TestMarket;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.model.Correlation;
import org.hedgerow.model.diffusion.Lognormal;
import org.hedgerow.model.rate.Factor;
import org.hedgerow.model.rate.InterestRates;
import org.hedgerow.model.rate.RateCorrelation;
import org.hedgerow.money.Currency;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.path.observable.FixingOverForward;
import org.hedgerow.path.observable.FuturesOverForward;
import org.hedgerow.path.observable.Growth;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;
import org.hedgerow.sample.Sample;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.simulation.Simulation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What simulated interest makes of a rate that is paid late, and of a future on a cross that is margined abroad. */
class LateFixingTest {
    private static final LocalDate TODAY = LocalDate.of(2009, 1, 1);
    private static final LocalDate FIXED = TODAY.plusDays(365);
    private static final LocalDate PAID = TODAY.plusDays(2 * 365);
    private static final Currency USD = Currency.of("USD");
    private static final Currency EUR = Currency.of("EUR");
    private static final Currency UAH = Currency.of("UAH");
    private static final HullWhite HOME = new HullWhite(0.1, 0.04);
    private static final HullWhite DOLLAR = new HullWhite(0.3, 0.02);
    private static final HullWhite EURO = new HullWhite(0.2, 0.01);

    private static final Market MARKET = TestMarket.of(TODAY, "UAH")
            .rate("UAH", 0.15)
            .rate("USD", 0.02)
            .rate("EUR", 0.03)
            .spot("USD/UAH", 8)
            .spot("EUR/UAH", 11)
            .market();

    private static final JointModel MODEL = new JointModel(
            Map.of(
                    USD, new Lognormal(VolatilityTerm.flat(TODAY, 0.15)),
                    EUR, new Lognormal(VolatilityTerm.flat(TODAY, 0.2))),
            Optional.empty(),
            Optional.of(new Correlation(List.of(USD, EUR), List.of(List.of(1.0, 0.5), List.of(0.5, 1.0)))),
            Optional.of(new InterestRates(
                    Map.of(UAH, HOME, USD, DOLLAR, EUR, EURO),
                    Optional.of(List.of(
                            pair("UAH rate", "USD", 0.6),
                            pair("UAH rate", "EUR", 0.3),
                            pair("USD rate", "USD", -0.3),
                            pair("USD rate", "EUR", 0.2),
                            pair("UAH rate", "USD rate", 0.2),
                            pair("EUR rate", "USD rate", 0.4))))));

    private static final FixingOverForward LATE = new FixingOverForward(USD, FIXED, PAID);
    private static final FuturesOverForward CROSS = new FuturesOverForward(EUR.in(USD), PAID);

    private static PathSample sample;
    private static Sample controlled;

    private static RateCorrelation pair(String between, String and, double value) {
        return new RateCorrelation(Factor.parse(between), Factor.parse(and), value);
    }

    @BeforeAll
    static void simulate() {
        List<LocalDate> dates = List.of(FIXED, PAID);
        Observer constants = PathSample.recorder(List.of(TODAY, TODAY.plusDays(100), FIXED), LATE, CROSS);
        Observer paths = PathSample.recorder(
                dates, new Spot(USD), new Spot(EUR), new Growth(UAH), new Growth(USD), new Growth(EUR));
        Outcomes outcomes = Simulation.of(MARKET, PAID, new RiskNeutral(MODEL), List.of(constants, paths))
                .run(new Settings(131_072, 1, 2), Progress.SILENT);
        sample = new PathSample(outcomes);
        // Money lent until fixing, dollars and euros lent until payment: what they are worth today is known.
        double[] euros = worth(EUR, sample.values(new Growth(EUR), PAID), PAID);
        double[] dollars = worth(USD, sample.values(new Growth(USD), PAID), PAID);
        double[] fixed = worth(USD, ones(), FIXED);
        double[] hryvnias = inverse(sample.values(new Growth(UAH), PAID));
        controlled = outcomes.sample().controlledBy(List.of(euros, dollars, fixed, hryvnias), new double[] {
            11, 8, MARKET.forward(USD, FIXED) * MARKET.discount(UAH, TODAY, FIXED), MARKET.discount(UAH, TODAY, PAID)
        });
    }

    private static double[] ones() {
        double[] ones = new double[131_072];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static double[] inverse(double[] growth) {
        return Arrays.stream(growth).map(value -> 1 / value).toArray();
    }

    /** So many units of a currency on a date, home currency today. */
    private static double[] worth(Currency currency, double[] units, LocalDate date) {
        double[] spot = sample.values(new Spot(currency), date);
        double[] home = sample.values(new Growth(UAH), date);
        double[] worth = new double[units.length];
        for (int path = 0; path < worth.length; path++) {
            worth[path] = units[path] * spot[path] / home[path];
        }
        return worth;
    }

    /** Left out, the error would be many standard errors. */
    private static void assertMean(double[] worth, double plain, double convexity) {
        Estimate mean = Influence.estimate(worth, controlled);
        assertThat(mean.standardError()).isLessThan(0.0005 * plain);
        assertThat(mean.value()).isCloseTo(plain * Math.exp(convexity), within(4 * mean.standardError()));
        assertThat(Math.abs(Math.expm1(convexity)) * plain).isGreaterThan(8 * mean.standardError());
    }

    @Test
    void aFixingThatIsPaidLateIsWorthItsForwardTimesTheKnownConvexity() {
        FxRates rates = new FxRates(HOME, DOLLAR, 0.6, -0.3, 0.2);
        double convexity = rates.fixingConvexity(0.15, 1, 1);
        assertThat(convexity).isBetween(-0.02, -0.002);
        assertThat(sample.values(LATE, TODAY)[0]).isCloseTo(Math.exp(convexity), within(1e-13));
        double left = rates.fixingConvexity(0.15, 265 / 365.0, 1);
        assertThat(sample.values(LATE, TODAY.plusDays(100))[0]).isCloseTo(Math.exp(left), within(1e-13));
        assertThat(sample.values(LATE, FIXED)).containsOnly(1);

        double[] fixed = sample.values(new Spot(USD), FIXED);
        double[] growth = sample.values(new Growth(UAH), PAID);
        double[] worth = new double[fixed.length];
        for (int path = 0; path < worth.length; path++) {
            worth[path] = fixed[path] / growth[path];
        }
        assertMean(worth, MARKET.forward(USD, FIXED) * MARKET.discount(UAH, TODAY, PAID), convexity);
    }

    @Test
    void paidOnItsDayItIsWorthItsForward() {
        assertThat(new FxRates(HOME, DOLLAR, 0.6, -0.3, 0.2).fixingConvexity(0.15, 1, 0))
                .isZero();
    }

    /** The mean of the cross where dollars lent are what all is worth in. */
    @Test
    void aFutureOnACrossIsWorthMoreThanItsForwardByWhatItsMarginEarns() {
        double convexity = Math.log(sample.values(CROSS, TODAY)[0]);
        double[] euros = sample.values(new Spot(EUR), PAID);
        double[] dollars = sample.values(new Growth(USD), PAID);
        double[] growth = sample.values(new Growth(UAH), PAID);
        double[] worth = new double[euros.length];
        for (int path = 0; path < worth.length; path++) {
            worth[path] = dollars[path] * euros[path] / growth[path] / 8;
        }
        assertMean(worth, MARKET.forward(EUR, PAID) / MARKET.forward(USD, PAID), convexity);
    }

    /** Euro and dollar alone, as if there were no hryvnia: correlations are those of the cross. */
    @Test
    void itsConvexityIsThatOfTheCrossSeenFromItsQuoteCurrency() {
        double volatility = Math.sqrt(0.15 * 0.15 + 0.2 * 0.2 - 2 * 0.5 * 0.15 * 0.2);
        double withDollarRate = (0.2 * 0.2 + 0.3 * 0.15) / volatility;
        double withEuroRate = 0;
        double convexity = new FxRates(DOLLAR, EURO, withDollarRate, withEuroRate, 0.4).futuresConvexity(volatility, 2);
        assertThat(sample.values(CROSS, TODAY)[0]).isCloseTo(Math.exp(convexity), within(1e-13));
    }
}
