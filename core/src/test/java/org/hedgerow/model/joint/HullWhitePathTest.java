package org.hedgerow.model.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.model.joint.FourFactors.EUR;
import static org.hedgerow.model.joint.FourFactors.LAST;
import static org.hedgerow.model.joint.FourFactors.LATER;
import static org.hedgerow.model.joint.FourFactors.SOON;
import static org.hedgerow.model.joint.FourFactors.TODAY;
import static org.hedgerow.model.joint.FourFactors.UAH;
import static org.hedgerow.model.joint.FourFactors.USD;
import static org.hedgerow.model.joint.FourFactors.YEAR;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hedgerow.formula.rate.FxRates;
import org.hedgerow.formula.rate.HullWhite;
import org.hedgerow.market.Market;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.model.Drift;
import org.hedgerow.model.diffusion.Heston;
import org.hedgerow.model.diffusion.Lognormal;
import org.hedgerow.model.jump.Bates;
import org.hedgerow.model.rate.InterestRates;
import org.hedgerow.money.Currency;
import org.hedgerow.path.observable.Discount;
import org.hedgerow.path.observable.Growth;
import org.hedgerow.path.observable.Observable;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Paths with Hull-White rates at home and abroad, correlated with spots and each other. */
class HullWhitePathTest {
    private static final int PATHS = 131_072;
    private static final List<LocalDate> DATES = List.of(SOON, YEAR, LATER);
    private static final Observable[] ALL = {
        new Spot(USD),
        new Spot(EUR),
        new Growth(UAH),
        new Growth(USD),
        new Growth(EUR),
        new Discount(UAH, LAST),
        new Discount(USD, LAST),
        new Discount(EUR, LAST)
    };

    private final Market market = FourFactors.market();

    static Stream<JointModel> models() {
        Heston heston = new Heston(0.02, 1.5, 0.04, 0.6, -0.4);
        Bates bates = new Bates(0.03, 1, 0.02, 0.4, 0.5, 0.5, -0.05, 0.1);
        return Stream.of(FourFactors.model(Map.of()), FourFactors.model(Map.of(), heston, bates));
    }

    /** In home currency over the growth of home cash: bonds and cash of all three currencies. */
    @ParameterizedTest
    @MethodSource("models")
    void underTheRiskNeutralMeasureEveryCurrencysBondsAndCashAreMartingales(JointModel model) {
        PathSample sample = PathSample.of(market, new RiskNeutral(model), dates(model), PATHS, ALL);
        for (LocalDate date : dates(model)) {
            for (Currency currency : List.of(UAH, USD, EUR)) {
                double bond = spot(currency) * market.discount(currency, TODAY, LAST);
                assertMean(
                        "bond " + currency + " " + date, bond, discounted(sample, new Discount(currency, LAST), date));
                assertMean(
                        "cash " + currency + " " + date,
                        spot(currency),
                        discounted(sample, new Growth(currency), date));
            }
        }
    }

    private double spot(Currency currency) {
        return market.spot(currency);
    }

    private static double[] discounted(PathSample sample, Observable what, LocalDate date) {
        double[] value = sample.values(what, date).clone();
        double[] home = sample.values(new Growth(UAH), date);
        Currency currency = what instanceof Discount bond ? bond.currency() : ((Growth) what).currency();
        double[] spot = currency.equals(UAH) ? null : sample.values(new Spot(currency), date);
        for (int path = 0; path < value.length; path++) {
            value[path] *= (spot == null ? 1 : spot[path]) / home[path];
        }
        return value;
    }

    /** Home cash over itself does not vary. */
    private static void assertMean(String what, double expected, double[] values) {
        Estimate mean = Influence.estimate(values);
        assertThat(mean.standardError()).as(what).isLessThanOrEqualTo(0.002 * expected);
        assertThat(mean.value()).as(what).isCloseTo(expected, within(4.5 * mean.standardError() + 1e-13 * expected));
    }

    @ParameterizedTest
    @MethodSource("models")
    void inTheRealWorldTheMeanSpotIsThatOfItsDrift(JointModel model) {
        Map<Currency, Drift> drifts = Map.of(EUR, new Drift.View(0.2));
        JointModel drifting = new JointModel(model.spots(), Optional.of(drifts), model.correlation(), model.rates());
        List<LocalDate> dates = dates(model);
        PathSample sample = PathSample.of(market, drifting, dates, PATHS, new Spot(USD), new Spot(EUR));
        for (LocalDate date : dates) {
            double years = (date.toEpochDay() - TODAY.toEpochDay()) / 365.0;
            assertMean("USD " + date, market.forward(USD, date), sample.values(new Spot(USD), date));
            assertMean("EUR " + date, 10.7 * Math.exp(0.2 * years), sample.values(new Spot(EUR), date));
        }
    }

    @Test
    void inTheRealWorldTheMeanShortRateIsTodaysForwardRate() {
        JointModel model = FourFactors.model(Map.of());
        PathSample sample =
                PathSample.of(market, model, DATES, 2 * PATHS, new Spot(USD), new Growth(UAH), new Growth(USD));
        for (LocalDate date : DATES) {
            for (Currency currency : List.of(UAH, USD)) {
                double[] interest = logs(sample.values(new Growth(currency), date));
                assertMean("interest of " + currency, Math.log(market.growth(currency, TODAY, date)), interest);
            }
        }
    }

    /** Random variances take a step a week. */
    private static List<LocalDate> dates(JointModel model) {
        return model.spots().get(USD) instanceof Heston ? List.of(SOON, YEAR) : DATES;
    }

    /** Amin and Jarrow (1991), from the closed form of the formulas. */
    @Test
    void theVolatilityOfThePathsCountsWhatInterestAdds() {
        HullWhite home = FourFactors.HOME;
        Lognormal flat = new Lognormal(VolatilityTerm.flat(TODAY, 0.12));
        double expected =
                new FxRates(home, FourFactors.FOREIGN, 0.4, -0.5, 0.25).equivalentVolatility(0.12, 1100 / 365.0);
        JointModel model = FourFactors.model(Map.of(), flat, flat);
        assertThat(model.volatility(market, USD, LATER).orElseThrow()).isCloseTo(expected, within(1e-14));
        double[] logs =
                logs(PathSample.of(market, model, DATES, PATHS, new Spot(USD)).values(new Spot(USD), LATER));
        double mean = Influence.estimate(logs).value();
        Estimate variance = Influence.estimate(
                Arrays.stream(logs).map(log -> (log - mean) * (log - mean)).toArray());
        assertThat(variance.value())
                .isCloseTo(expected * expected * 1100 / 365.0, within(4.5 * variance.standardError()));
    }

    private static double[] logs(double[] values) {
        return Arrays.stream(values).map(Math::log).toArray();
    }

    @Test
    void withoutVolatilityTheCurvesAreTodaysToTheLastBit() {
        Lognormal still = new Lognormal(VolatilityTerm.flat(TODAY, 0));
        InterestRates calm =
                new InterestRates(Map.of(UAH, new HullWhite(0.1, 0), USD, new HullWhite(0, 0)), Optional.empty());
        JointModel model = new JointModel(Map.of(USD, still), Optional.empty(), Optional.empty(), Optional.of(calm));
        PathSample sample =
                PathSample.of(market, model, DATES, 10, new Spot(USD), new Growth(UAH), new Discount(USD, LAST));
        for (LocalDate date : DATES) {
            assertThat(sample.values(new Spot(USD), date)).containsOnly(market.forward(USD, date));
            assertThat(sample.values(new Growth(UAH), date)).containsOnly(market.growth(UAH, TODAY, date));
            assertThat(sample.values(new Discount(USD, LAST), date)).containsOnly(market.discount(USD, date, LAST));
        }
    }

    /** Read on the same dates, they take the same steps. */
    @Test
    void simulatedInterestOfOneCurrencyLeavesTheMovesOfOtherSpotsTheSameBits() {
        JointModel with = FourFactors.model(Map.of());
        JointModel without = new JointModel(
                with.spots(),
                with.drifts(),
                with.correlation(),
                Optional.of(new InterestRates(Map.of(USD, FourFactors.FOREIGN), Optional.empty())));
        JointModel none = new JointModel(with.spots(), with.drifts(), with.correlation());
        double[] euro = PathSample.of(market, none, DATES, 2_000, new Spot(USD), new Spot(EUR))
                .values(new Spot(EUR), YEAR);
        assertThat(PathSample.of(market, without, DATES, 2_000, new Spot(USD), new Spot(EUR))
                        .values(new Spot(EUR), YEAR))
                .containsExactly(euro);
    }

    @Test
    void aBondAtItsMaturityIsOne() {
        PathSample sample =
                PathSample.of(market, FourFactors.model(Map.of()), List.of(SOON, YEAR), 2_000, new Discount(UAH, YEAR));
        assertThat(sample.values(new Discount(UAH, YEAR), YEAR)).containsOnly(1.0);
        assertThat(sample.values(new Discount(UAH, YEAR), SOON)).doesNotHaveDuplicates();
    }
}
