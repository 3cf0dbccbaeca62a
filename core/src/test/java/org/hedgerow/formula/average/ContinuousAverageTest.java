package org.hedgerow.formula.average;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.formula.OptionSide.CALL;
import static org.hedgerow.formula.OptionSide.PUT;

import org.hedgerow.check.InvalidValue;
import org.hedgerow.reference.Inputs;
import org.hedgerow.reference.ReferenceRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class ContinuousAverageTest {
    /** The recomputed values are those of an independent solution of the equation, good to about 1e-6. */
    @ParameterizedTest(name = "{0} is worth {1}")
    @CsvFileSource(resources = "continuous-exact.csv", numLinesToSkip = 1)
    void agreesWithAnIndependentSolution(String id, double recomputed) {
        Inputs given = ReferenceRows.row(id).inputs();
        double years = given.number("T");
        double carry = given.number("rd") - given.number("rf");
        double price = average(given.number("S"), carry, given.number("vol"), years, 0, 0)
                .exact(given.side(), given.number("K"), StrictMath.exp(-given.number("rd") * years));
        assertThat(price).isCloseTo(recomputed, within(3e-6));
    }

    /** Fixings at the middles of n equal parts are the average over all times up to an error in 1 / n^2. */
    @ParameterizedTest(name = "strike {0}, carry {1}, volatility {2}")
    @CsvSource({"1.1, 0.02, 0.1", "1.3, -0.05, 0.3", "0.9, 0, 0.05", "40, 0.2, 1"})
    void manyFixingsAreAllTimes(double strike, double carry, double volatility) {
        double spot = strike == 40 ? 41 : 1.1;
        double coarse = midpoints(32, strike, spot, carry, volatility);
        double fine = midpoints(64, strike, spot, carry, volatility);
        double limit = fine + (fine - coarse) / 3;
        assertThat(average(spot, carry, volatility, 1, 0, 0).exact(CALL, strike, 1))
                .isCloseTo(limit, within(2e-6 * spot));
    }

    private static double midpoints(int count, double strike, double spot, double carry, double volatility) {
        double[] years = new double[count];
        for (int fixing = 0; fixing < count; fixing++) {
            years[fixing] = (fixing + 0.5) / count;
        }
        return ArithmeticAverage.option(CALL, strike, Fixings.of(spot, carry, volatility, years), 0, 1);
    }

    @Test
    void aCallLessAPutIsTheAverageRateForward() {
        ContinuousAverage average = average(1.1, 0.02, 0.1, 0.5, 0.4, 1.05);
        double mean = 0.4 * 1.05 + 0.6 * 1.1 * StrictMath.expm1(0.01) / 0.01;
        assertThat(average.levy(CALL, 1.07, 0.97) - average.levy(PUT, 1.07, 0.97))
                .isCloseTo(0.97 * (mean - 1.07), within(1e-12));
        assertThat(average.exact(CALL, 1.07, 0.97) - average.exact(PUT, 1.07, 0.97))
                .isCloseTo(0.97 * (mean - 1.07), within(1e-12));
    }

    @Test
    void anAverageAboveTheStrikeForCertainIsAForward() {
        ContinuousAverage average = average(1.1, 0, 0.1, 0.5, 0.9, 2);
        assertThat(average.levy(CALL, 1, 0.97)).isCloseTo(0.97 * (0.9 * 2 + 0.11 - 1), within(1e-12));
        assertThat(average.exact(CALL, 1, 0.97)).isCloseTo(0.97 * (0.9 * 2 + 0.11 - 1), within(1e-12));
        assertThat(average.exact(PUT, 1, 0.97)).isZero();
    }

    @Test
    void thePeriodIsNotOver() {
        assertThatThrownBy(() -> new ContinuousAverage(1, 1, 0.1, 1, 1))
                .isInstanceOf(InvalidValue.class)
                .hasMessageStartingWith("elapsed must");
    }

    private static ContinuousAverage average(
            double spot, double carry, double volatility, double years, double elapsed, double averageSoFar) {
        double forward = spot * StrictMath.exp(carry * years);
        return new ContinuousAverage(spot, forward, volatility * Math.sqrt(years), elapsed, averageSoFar);
    }
}
