package org.hedgerow.model.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.model.joint.FourFactors.LAST;
import static org.hedgerow.model.joint.FourFactors.TODAY;
import static org.hedgerow.model.joint.FourFactors.YEAR;

import java.time.LocalDate;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.assertj.core.data.Offset;
import org.hedgerow.formula.rate.HullWhite;
import org.hedgerow.market.VolatilityTerm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Covariances of two spots and two short rates against integrals taken by Simpson's rule between the dates of change. */
class StateCovarianceTest {
    private static final LocalDate CHANGE = TODAY.plusDays(250);
    private static final double[][] CORRELATION = {
        {1, 0.5, 0.4, -0.5}, {0.5, 1, 0.3, -0.2}, {0.4, 0.3, 1, 0.25}, {-0.5, -0.2, 0.25, 1}
    };
    private static final List<HullWhite> RATES = List.of(FourFactors.HOME, FourFactors.FOREIGN);

    private static StepCovariance covariance(List<HullWhite> rates) {
        List<VolatilityTerm> spots = List.of(FourFactors.dollar(), VolatilityTerm.flat(TODAY, 0.15));
        return new StepCovariance(TODAY, spots, rates, CORRELATION);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 30, 365, 2000})
    void agreesWithTheIntegralsOfTheLoadings(int days) {
        LocalDate end = TODAY.plusDays(200 + days);
        double[][] exact = covariance(RATES).covariance(TODAY.plusDays(200), end);
        for (int row = 0; row < 6; row++) {
            for (int column = 0; column < 6; column++) {
                double correlation = CORRELATION[motion(row)][motion(column)];
                DoubleUnaryOperator one = loading(row, end);
                DoubleUnaryOperator other = loading(column, end);
                double expected = correlation * simpson(t -> one.applyAsDouble(t) * other.applyAsDouble(t), days);
                assertThat(exact[row][column])
                        .as("%d %d", row, column)
                        .isCloseTo(expected, within(1e-11 * Math.abs(expected)));
            }
        }
    }

    private static int motion(int factor) {
        return factor < 4 ? factor : factor - 2;
    }

    /** By days from today. */
    private static DoubleUnaryOperator loading(int factor, LocalDate end) {
        if (factor < 2) {
            return day -> factor == 1 ? 0.15 : day < 250 ? 0.1 : 0.2;
        }
        HullWhite rate = RATES.get(motion(factor) - 2);
        double last = end.toEpochDay() - TODAY.toEpochDay();
        return day -> {
            double decay = Math.exp(-rate.meanReversion() * (last - day) / 365);
            return rate.volatility() * (factor < 4 ? decay : (1 - decay) / rate.meanReversion());
        };
    }

    /** From day 200 on, by years; the volatility that changes on day 250 counts at the ends of its own stretch. */
    private static double simpson(DoubleUnaryOperator function, int days) {
        double change = CHANGE.toEpochDay() - TODAY.toEpochDay();
        double end = 200 + days;
        return end < change
                ? simpson(function, 200, end)
                : simpson(function, 200, Math.nextDown(change)) + simpson(function, change, end);
    }

    private static double simpson(DoubleUnaryOperator function, double from, double to) {
        int panels = 4_000;
        double sum = function.applyAsDouble(from) + function.applyAsDouble(to);
        for (int node = 1; node < 2 * panels; node++) {
            double at = from + (to - from) * node / (2 * panels);
            sum += (node % 2 == 1 ? 4 : 2) * function.applyAsDouble(at);
        }
        return sum * (to - from) / (6 * panels) / 365;
    }

    @Test
    void theRootTimesItsMirrorImageIsTheCovariance() {
        double[][] covariance = covariance(RATES).covariance(TODAY, YEAR);
        double[][] root = StepCovariance.root(covariance);
        for (int row = 0; row < 6; row++) {
            for (int column = 0; column < 6; column++) {
                double product = 0;
                for (int driver = 0; driver < 6; driver++) {
                    product += root[row][driver] * root[column][driver];
                    assertThat(driver > row && root[row][driver] != 0).isFalse();
                }
                double scale = Math.sqrt(covariance[row][row] * covariance[column][column]);
                assertThat(product).isCloseTo(covariance[row][column], within(1e-15 * scale));
            }
        }
    }

    @Test
    void manyStepsComeToTheCovarianceOfOne() {
        StepCovariance steps = covariance(RATES);
        StateCovariance many = new StateCovariance(2, RATES);
        LocalDate from = TODAY;
        for (LocalDate to = TODAY.plusDays(7); !from.equals(LAST); to = to.plusDays(37)) {
            LocalDate end = to.isAfter(LAST) ? LAST : to;
            many.step(steps.covariance(from, end), (end.toEpochDay() - from.toEpochDay()) / 365.0);
            from = end;
        }
        StateCovariance one = new StateCovariance(2, RATES);
        one.step(steps.covariance(TODAY, LAST), 2000 / 365.0);
        for (int rate = 0; rate < 2; rate++) {
            assertThat(many.integrals(rate, 1)).isCloseTo(one.integrals(rate, 1), relative(one.integrals(rate, 1)));
            for (int spot = 0; spot < 2; spot++) {
                assertThat(many.spotWithFactor(spot, rate))
                        .isCloseTo(one.spotWithFactor(spot, rate), relative(one.spotWithFactor(spot, rate)));
                assertThat(many.spotWithIntegral(spot, rate))
                        .isCloseTo(one.spotWithIntegral(spot, rate), relative(one.spotWithIntegral(spot, rate)));
                assertThat(many.spots(spot, rate)).isCloseTo(one.spots(spot, rate), relative(one.spots(spot, rate)));
            }
        }
    }

    /** Without reversion the integral of a random walk has the variance {@code t^3 / 3}. */
    @Test
    void aRateWithoutReversionIsARandomWalk() {
        HullWhite walk = new HullWhite(0, 0.01);
        double[][] covariance = covariance(List.of(walk, walk)).covariance(TODAY, LAST);
        double years = 2000 / 365.0;
        assertThat(covariance[2][2]).isCloseTo(1e-4 * years, relative(1e-4 * years));
        assertThat(covariance[4][4]).isCloseTo(1e-4 * Math.pow(years, 3) / 3, relative(1e-4 * Math.pow(years, 3) / 3));
        assertThat(covariance[2][4]).isCloseTo(1e-4 * years * years / 2, relative(1e-4 * years * years / 2));
    }

    private static Offset<Double> relative(double value) {
        return within(1e-13 * Math.abs(value));
    }
}
