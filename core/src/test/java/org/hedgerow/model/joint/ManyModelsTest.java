package org.hedgerow.model.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hedgerow.market.Market;
import org.hedgerow.market.TestMarket;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.math.Normal;
import org.hedgerow.model.Correlation;
import org.hedgerow.model.SpotModel;
import org.hedgerow.model.diffusion.Heston;
import org.hedgerow.model.diffusion.Lognormal;
import org.hedgerow.model.jump.Bates;
import org.hedgerow.model.jump.Kou;
import org.hedgerow.model.jump.Merton;
import org.hedgerow.money.Currency;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Six currencies, each by another model and two by the same, correlated, on several dates. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManyModelsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final List<LocalDate> DATES = List.of(TODAY.plusDays(10), TODAY.plusDays(100), TODAY.plusDays(365));
    private static final LocalDate YEAR = DATES.get(2);
    private static final VolatilityTerm CALM = VolatilityTerm.flat(TODAY, 0.08);
    private static final Map<Currency, SpotModel> MODELS = new TreeMap<>(Map.of(
            Currency.of("CHF"), new Kou(CALM, 3, 0.4, 30, 25),
            Currency.of("EUR"), new Bates(0.01, 1.5, 0.012, 0.3, -0.3, 0.5, -0.03, 0.05),
            Currency.of("GBP"), new Merton(CALM, 0.6, -0.05, 0.06),
            Currency.of("JPY"), new Heston(0.012, 1.2, 0.01, 0.3, 0.4),
            Currency.of("SEK"), new Lognormal(VolatilityTerm.flat(TODAY, 0.12)),
            Currency.of("USD"), new Heston(0.008, 2, 0.01, 0.3, -0.6)));
    private static final List<Currency> ALL = List.copyOf(MODELS.keySet());
    private static final double CORRELATION = 0.5;
    private static final int PATHS = 1 << 17;

    private final Market market = market();
    private SpotSample sample;

    @BeforeAll
    void simulate() {
        sample = SpotSample.of(market, joint(), ALL, new TreeSet<>(DATES), PATHS);
    }

    @Test
    void everyRateOverItsForwardIsAMartingale() {
        for (Currency currency : ALL) {
            for (int date = 0; date < DATES.size(); date++) {
                double[] now = sample.spots(currency, DATES.get(date));
                double forward = market.forward(currency, DATES.get(date));
                assertMean(currency + " on " + DATES.get(date), forward, forward, now);
                if (date > 0) {
                    double[] before = sample.spots(currency, DATES.get(date - 1));
                    double factor = forward / market.forward(currency, DATES.get(date - 1));
                    double[] gain = new double[now.length];
                    for (int path = 0; path < gain.length; path++) {
                        gain[path] = before[path] * (now[path] - factor * before[path]);
                    }
                    assertMean(currency + " after " + DATES.get(date - 1), 0, forward * forward, gain);
                }
            }
        }
    }

    /** Margrabe, The value of an option to exchange one asset for another (1978): the cross has its triangle's volatility. */
    @Test
    void anOptionOnACrossOfLognormalRatesHasTheClosedFormOfItsTriangle() {
        Currency first = Currency.of("SEK");
        Currency second = Currency.of("USD");
        Map<Currency, SpotModel> spots = Map.of(
                first, new Lognormal(VolatilityTerm.flat(TODAY, 0.12)),
                second, new Lognormal(VolatilityTerm.flat(TODAY, 0.2)));
        JointModel model = new JointModel(spots, Optional.empty(), joint().correlation());
        SpotSample two = SpotSample.of(market, model, List.of(first, second), new TreeSet<>(List.of(YEAR)), 16 * PATHS);
        double volatility = Math.sqrt(0.12 * 0.12 + 0.2 * 0.2 - 2 * CORRELATION * 0.12 * 0.2);
        for (double strike : new double[] {0.09, 0.1, 0.11}) {
            double long1 = market.forward(first, YEAR);
            double short2 = strike * market.forward(second, YEAR);
            double d = Math.log(long1 / short2) / volatility;
            double expected = long1 * Normal.cdf(d + volatility / 2) - short2 * Normal.cdf(d - volatility / 2);
            assertMean("strike " + strike, expected, expected, exchange(two, first, second, strike));
        }
    }

    /**
     * Steps of up to a week against steps of a day: two Heston rates and the option on their cross. Where the strike is the
     * quotient of the forwards, half of what is paid either way has the mean of the option and half its deviation.
     */
    @Test
    void anOptionOnACrossOfHestonRatesIsTheSameOnAFineGrid() {
        Currency first = Currency.of("JPY");
        Currency second = Currency.of("USD");
        List<Currency> both = List.of(first, second);
        LocalDate end = DATES.get(1);
        double strike = market.forward(first, end) / market.forward(second, end);
        SpotSample fine = SpotSample.daily(market, joint(), both, end, 4 * PATHS);
        SpotSample coarse = SpotSample.of(market, joint(), both, new TreeSet<>(List.of(end)), 4 * PATHS);
        Estimate daily = Influence.estimate(either(fine, first, second, strike, end));
        Estimate weekly = Influence.estimate(either(coarse, first, second, strike, end));
        double error = Math.hypot(daily.standardError(), weekly.standardError());
        assertThat(error).isPositive().isLessThan(0.002 * daily.value());
        assertThat(weekly.value()).isCloseTo(daily.value(), within(4.5 * error));
    }

    private static double[] either(SpotSample of, Currency first, Currency second, double strike, LocalDate date) {
        double[] payOff = of.spots(first, date).clone();
        double[] other = of.spots(second, date);
        for (int path = 0; path < payOff.length; path++) {
            payOff[path] = Math.abs(payOff[path] - strike * other[path]) / 2;
        }
        return payOff;
    }

    /** Over a day, in which the variances hardly move; over longer times their spread takes from it. */
    @Test
    void logarithmsOfHestonRatesAreCorrelatedAsGiven() {
        List<Currency> both = List.of(Currency.of("JPY"), Currency.of("USD"));
        LocalDate tomorrow = TODAY.plusDays(1);
        SpotSample day = SpotSample.of(market, joint(), both, new TreeSet<>(List.of(tomorrow)), PATHS);
        double correlation = correlation(day.logs(both.get(0), tomorrow, 1), day.logs(both.get(1), tomorrow, 1));
        double error = (1 - CORRELATION * CORRELATION) / Math.sqrt(PATHS);
        assertThat(correlation).isCloseTo(CORRELATION, within(4.5 * error));
    }

    private static double correlation(double[] first, double[] second) {
        double firstMean = Influence.estimate(first).value();
        double secondMean = Influence.estimate(second).value();
        double product = 0;
        double firstSquare = 0;
        double secondSquare = 0;
        for (int path = 0; path < first.length; path++) {
            product += (first[path] - firstMean) * (second[path] - secondMean);
            firstSquare += (first[path] - firstMean) * (first[path] - firstMean);
            secondSquare += (second[path] - secondMean) * (second[path] - secondMean);
        }
        return product / Math.sqrt(firstSquare * secondSquare);
    }

    /** Undiscounted, home currency: one unit of the first for {@code strike} units of the second, where that pays. */
    private static double[] exchange(SpotSample of, Currency first, Currency second, double strike) {
        double[] payOff = of.spots(first, YEAR).clone();
        double[] other = of.spots(second, YEAR);
        for (int path = 0; path < payOff.length; path++) {
            payOff[path] = Math.max(payOff[path] - strike * other[path], 0);
        }
        return payOff;
    }

    private static void assertMean(String what, double expected, double scale, double[] row) {
        Estimate mean = Influence.estimate(row);
        assertThat(mean.standardError()).as(what).isPositive().isLessThan(0.002 * scale);
        assertThat(mean.value()).as(what).isCloseTo(expected, within(4.5 * mean.standardError()));
    }

    private static JointModel joint() {
        List<List<Double>> matrix = ALL.stream()
                .map(row -> ALL.stream()
                        .map(column -> row.equals(column) ? 1 : CORRELATION)
                        .toList())
                .toList();
        return new JointModel(MODELS, Optional.empty(), Optional.of(new Correlation(ALL, matrix)));
    }

    private static Market market() {
        TestMarket market = TestMarket.of(TODAY, "PLN").rate("PLN", 0.05);
        Map<String, Double> spots = Map.of("CHF", 4.5, "EUR", 4.3, "GBP", 5.0, "JPY", 0.026, "SEK", 0.39, "USD", 3.9);
        spots.forEach((code, spot) -> market.rate(code, 0.02).spot(code + "/PLN", spot));
        return market.market();
    }
}
