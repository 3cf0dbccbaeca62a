package org.hedgerow.model.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.model.joint.ThreeRates.MIDDLE;
import static org.hedgerow.model.joint.ThreeRates.SOON;
import static org.hedgerow.model.joint.ThreeRates.TODAY;
import static org.hedgerow.model.joint.ThreeRates.YEAR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.ToDoubleBiFunction;
import org.hedgerow.market.Market;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.model.Drift;
import org.hedgerow.model.diffusion.Lognormal;
import org.hedgerow.money.Currency;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;
import org.junit.jupiter.api.Test;

/** Means of the simulated rates, on several dates and with volatilities that change with time. */
class MeanSpotTest {
    private static final List<LocalDate> DATES = List.of(SOON, MIDDLE, YEAR);
    private static final Map<Currency, Double> SPOTS =
            Map.of(ThreeRates.USD, 7.7, ThreeRates.EUR, 7.7 * 1.39, ThreeRates.XAU, 7.7 * 880);
    private static final Map<Currency, Double> RATES =
            Map.of(ThreeRates.USD, 0.02, ThreeRates.EUR, 0.03, ThreeRates.XAU, 0.001);

    /** Parity by hand: 2 January is a Friday, so spot is delivered on Monday the 5th, four days after the 1st. */
    @Test
    void theMeanSpotIsTheForward() {
        assertMeans(
                Map.of(),
                (currency, date) -> SPOTS.get(currency)
                        * Math.exp((0.15 - RATES.get(currency) + 0.01)
                                * (date.toEpochDay() - TODAY.toEpochDay() - 4)
                                / 365.0));
    }

    @Test
    void theMeanOfARandomWalkIsTodaysSpot() {
        assertMeans(drifts(new Drift.RandomWalk()), (currency, date) -> SPOTS.get(currency));
    }

    @Test
    void theMeanOfAViewGrowsFromTodaysSpotAtItsRate() {
        assertMeans(
                drifts(new Drift.View(-0.4)),
                (currency, date) ->
                        SPOTS.get(currency) * Math.exp(-0.4 * (date.toEpochDay() - TODAY.toEpochDay()) / 365));
    }

    @Test
    void driftsMayDifferByCurrency() {
        Map<Currency, Drift> drifts = Map.of(ThreeRates.EUR, new Drift.View(0.3));
        assertMeans(
                drifts,
                (currency, date) -> currency.equals(ThreeRates.EUR)
                        ? SPOTS.get(currency) * Math.exp(0.3 * (date.toEpochDay() - TODAY.toEpochDay()) / 365)
                        : ThreeRates.market().forward(currency, date));
    }

    private static Map<Currency, Drift> drifts(Drift drift) {
        return Map.of(ThreeRates.USD, drift, ThreeRates.EUR, drift, ThreeRates.XAU, drift);
    }

    private static void assertMeans(Map<Currency, Drift> drifts, ToDoubleBiFunction<Currency, LocalDate> expected) {
        SpotSample sample = ThreeRates.sample(drifts, SOON, MIDDLE, YEAR);
        for (Currency currency : ThreeRates.ALL) {
            for (LocalDate date : DATES) {
                Estimate mean = Influence.estimate(sample.spots(currency, date));
                double truth = expected.applyAsDouble(currency, date);
                assertThat(mean.standardError()).isPositive().isLessThan(0.002 * truth);
                assertThat(mean.value())
                        .as("%s on %s", currency, date)
                        .isCloseTo(truth, within(4 * mean.standardError()));
            }
        }
    }

    /** Moves after a date are nothing on average whatever the rate was: weighted by that rate they are still nothing. */
    @Test
    void underTheForwardDriftEveryRateOverItsForwardIsAMartingale() {
        Market market = ThreeRates.market();
        SpotSample sample = ThreeRates.sample(Map.of(), SOON, MIDDLE, YEAR);
        for (Currency currency : ThreeRates.ALL) {
            for (int date = 1; date < DATES.size(); date++) {
                double[] before = sample.spots(currency, DATES.get(date - 1));
                double[] after = sample.spots(currency, DATES.get(date));
                double factor = market.forwardFactor(currency, DATES.get(date - 1), DATES.get(date));
                double[] gain = new double[before.length];
                for (int path = 0; path < gain.length; path++) {
                    gain[path] = before[path] * (after[path] - factor * before[path]);
                }
                Estimate mean = Influence.estimate(gain);
                double square = Math.pow(market.forward(currency, DATES.get(date)), 2);
                assertThat(mean.standardError()).isPositive().isLessThan(0.002 * square);
                assertThat(mean.value())
                        .as("%s after %s", currency, DATES.get(date - 1))
                        .isCloseTo(0, within(4 * mean.standardError()));
            }
        }
    }

    @Test
    void withoutVolatilityEveryPathIsTheMeanToTheLastBit() {
        Market market = ThreeRates.market();
        Lognormal still = new Lognormal(VolatilityTerm.flat(TODAY, 0));
        JointModel model = new JointModel(
                Map.of(ThreeRates.USD, still, ThreeRates.EUR, still, ThreeRates.XAU, still),
                Optional.of(Map.of(ThreeRates.XAU, new Drift.RandomWalk())),
                ThreeRates.model(Map.of()).correlation());
        SpotSample sample = SpotSample.of(market, model, ThreeRates.ALL, new TreeSet<>(DATES), 2_000);
        for (LocalDate date : DATES) {
            assertThat(sample.spots(ThreeRates.USD, date)).containsOnly(market.forward(ThreeRates.USD, date));
            assertThat(sample.spots(ThreeRates.EUR, date)).containsOnly(market.forward(ThreeRates.EUR, date));
            assertThat(sample.spots(ThreeRates.XAU, date)).containsOnly(market.spot(ThreeRates.XAU));
        }
    }

    @Test
    void aRateWithoutVolatilityIsItsMeanBesideOthersThatMove() {
        Market market = ThreeRates.market();
        JointModel moving = ThreeRates.model(Map.of());
        JointModel model = new JointModel(
                Map.of(
                        ThreeRates.USD,
                        new Lognormal(VolatilityTerm.flat(TODAY, 0)),
                        ThreeRates.EUR,
                        moving.spots().get(ThreeRates.EUR)),
                Optional.empty(),
                Optional.of(moving.correlation().orElseThrow()));
        List<Currency> both = List.of(ThreeRates.USD, ThreeRates.EUR);
        SpotSample sample = SpotSample.of(market, model, both, new TreeSet<>(DATES), 2_000);
        assertThat(sample.spots(ThreeRates.USD, YEAR)).containsOnly(market.forward(ThreeRates.USD, YEAR));
        assertThat(sample.spots(ThreeRates.EUR, YEAR)[0]).isNotEqualTo(sample.spots(ThreeRates.EUR, YEAR)[1]);
    }
}
