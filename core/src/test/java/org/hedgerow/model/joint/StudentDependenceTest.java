package org.hedgerow.model.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.model.joint.ThreeRates.EUR;
import static org.hedgerow.model.joint.ThreeRates.TODAY;
import static org.hedgerow.model.joint.ThreeRates.USD;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.math.Normal;
import org.hedgerow.model.Correlation;
import org.hedgerow.model.Drift;
import org.hedgerow.model.StudentDependence;
import org.hedgerow.model.diffusion.Lognormal;
import org.hedgerow.money.Currency;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StudentDependenceTest {
    private static final int PATHS = 131_072;
    private static final double DAILY = 0.1 / Math.sqrt(365);

    private static JointModel model(int degrees, double correlation) {
        Lognormal tenPercent = new Lognormal(VolatilityTerm.flat(TODAY, 0.1));
        return new JointModel(
                        Map.of(USD, tenPercent, EUR, tenPercent),
                        Optional.empty(),
                        Optional.of(new Correlation(
                                List.of(USD, EUR), List.of(List.of(1.0, correlation), List.of(correlation, 1.0)))))
                .coupledBy(new StudentDependence(degrees));
    }

    /** The standardised moves of the two rates over some days, one day after the other: {@code [rate][path and day]}. */
    private static double[][] moves(int degrees, double correlation, int days) {
        List<LocalDate> dates =
                IntStream.rangeClosed(1, days).mapToObj(TODAY::plusDays).toList();
        SpotSample sample = SpotSample.of(
                ThreeRates.market(), model(degrees, correlation), List.of(USD, EUR), new TreeSet<>(dates), PATHS);
        double[][] moves = new double[2][PATHS * days];
        for (int rate = 0; rate < 2; rate++) {
            double[] before = new double[PATHS];
            for (int day = 0; day < days; day++) {
                LocalDate date = dates.get(day);
                Currency currency = List.of(USD, EUR).get(rate);
                double[] logs = sample.logs(currency, date, ThreeRates.market().forward(currency, date));
                for (int path = 0; path < PATHS; path++) {
                    moves[rate][day * PATHS + path] = (logs[path] - before[path]) / DAILY + DAILY / 2;
                    before[path] = logs[path];
                }
            }
        }
        return moves;
    }

    /** Kolmogorov and Smirnov at 0.1 %; an odd, an even and a large number of degrees of freedom. */
    @ParameterizedTest
    @ValueSource(ints = {3, 4, 35})
    void everyRateForItselfStaysLognormal(int degrees) {
        for (double[] moves : moves(degrees, 0.6, 1)) {
            double[] fourths = Arrays.stream(moves).map(x -> x * x * x * x).toArray();
            Estimate kurtosis = Influence.estimate(fourths);
            assertThat(kurtosis.value()).isCloseTo(3, within(4.5 * kurtosis.standardError()));
            double[] sorted = moves.clone();
            Arrays.sort(sorted);
            double distance = 0;
            for (int i = 0; i < sorted.length; i++) {
                double cdf = Normal.cdf(sorted[i]);
                double above = (i + 1.0) / sorted.length - cdf;
                distance = Math.max(distance, Math.max(above, cdf - (double) i / sorted.length));
            }
            assertThat(distance * Math.sqrt(sorted.length)).isLessThan(1.95);
        }
    }

    /**
     * The share of moves below the quantile of one rate whose move of the other is below its own: the integral of the t
     * density against the conditional t distribution function, by mpmath with 30 digits; far out it tends to
     * {@code 2 T(-sqrt((n + 1)(1 - rho)/(1 + rho)))} with n + 1 degrees of freedom: 0.3125, 0.3907 and 0.0285.
     */
    @ParameterizedTest(name = "{0} degrees, correlation {1}: {3} at {2}")
    @CsvSource({
        "3, 0.5, 0.01, 0.3295820479, 12",
        "4, 0.7, 0.05, 0.4758658408, 2",
        "4, -0.3, 0.05, 0.05585752826, 14",
    })
    void extremesComeTogetherAsTheCopulaSays(
            int degrees, double correlation, double quantile, double expected, int days) {
        double[][] moves = moves(degrees, correlation, days);
        double bound = -Normal.quantile(quantile);
        double[] together = new double[moves[0].length];
        for (int move = 0; move < together.length; move++) {
            boolean low = moves[0][move] < -bound && moves[1][move] < -bound;
            boolean high = moves[0][move] > bound && moves[1][move] > bound;
            together[move] = low || high ? 0.5 / quantile : 0;
        }
        Estimate share = Influence.estimate(together);
        assertThat(share.standardError()).isLessThan(0.01 * expected);
        assertThat(share.value()).isCloseTo(expected, within(4.5 * share.standardError()));
    }

    /** Lindskog, McNeil and Schmock (2003): of all elliptical laws the same; its error is at most 1/sqrt(9n/4). */
    @Test
    void kendallsTauIsThatOfTheCorrelation() {
        double[][] moves = moves(4, 0.7, 1);
        int size = 4_000;
        long concordant = 0;
        for (int one = 0; one < size; one++) {
            for (int other = 0; other < one; other++) {
                double both = (moves[0][one] - moves[0][other]) * (moves[1][one] - moves[1][other]);
                concordant += both > 0 ? 1 : -1;
            }
        }
        double tau = concordant / (0.5 * size * (size - 1));
        assertThat(tau).isCloseTo(2 / Math.PI * Math.asin(0.7), within(4.5 / Math.sqrt(2.25 * size)));
    }

    @Test
    void meansStayExact() {
        JointModel model = ThreeRates.model(Map.of(USD, new Drift.View(0.2))).coupledBy(new StudentDependence(3));
        List<LocalDate> dates = List.of(ThreeRates.SOON, ThreeRates.MIDDLE, ThreeRates.YEAR);
        SpotSample sample = SpotSample.of(ThreeRates.market(), model, ThreeRates.ALL, new TreeSet<>(dates), PATHS);
        for (Currency currency : ThreeRates.ALL) {
            for (LocalDate date : dates) {
                Estimate mean = Influence.estimate(sample.spots(currency, date));
                double truth = model.mean(ThreeRates.market(), currency, date);
                assertThat(mean.standardError()).isLessThan(0.002 * truth);
                assertThat(mean.value()).isCloseTo(truth, within(4.5 * mean.standardError()));
            }
        }
        assertThat(model.atForwardDrift().copula()).isEqualTo(model.copula());
    }

    @Test
    void aRateWithoutVolatilityIsItsMean() {
        Lognormal still = new Lognormal(VolatilityTerm.flat(TODAY, 0));
        JointModel model = JointModel.of(USD, still).coupledBy(new StudentDependence(3));
        double[] spots = SpotSample.of(
                        ThreeRates.market(), model, List.of(USD), new TreeSet<>(List.of(ThreeRates.YEAR)), 2_000)
                .spots(USD, ThreeRates.YEAR);
        assertThat(spots).containsOnly(ThreeRates.market().forward(USD, ThreeRates.YEAR));
    }
}
