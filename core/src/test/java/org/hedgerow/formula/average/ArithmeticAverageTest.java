package org.hedgerow.formula.average;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.formula.OptionSide.CALL;
import static org.hedgerow.formula.OptionSide.PUT;

import org.hedgerow.formula.Black;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.reference.Inputs;
import org.hedgerow.reference.ReferenceRow;
import org.hedgerow.reference.ReferenceSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArithmeticAverageTest {
    private static final double ROUNDING = 1e-12;

    /** To a fiftieth, the tolerance of the published prices, which the exact ones are within. */
    @ParameterizedTest
    @ReferenceSource("asian_arithmetic_discrete_exact")
    void theMatchIsNearTheExactPrice(ReferenceRow row) {
        Inputs given = row.inputs();
        double carry = given.number("rd") - given.number("rf");
        double first = given.number("first");
        double length = given.number("length");
        Fixings fixings =
                fixings(first, length, given.count("n_fixings"), given.number("S"), carry, given.number("vol"));
        double discount = StrictMath.exp(-given.number("rd") * (first + length));
        double exact = ArithmeticAverage.option(given.side(), given.number("K"), fixings, 0, discount);
        assertThat(ArithmeticAverage.matched(given.side(), given.number("K"), fixings, 0, discount))
                .isCloseTo(exact, within(0.02));
    }

    /** Two fixings, the first today: half the last rate less half the spot, a vanilla call. 1.524515 in the notes. */
    @Test
    void anAverageStrikeOfOneRateToComeIsAVanillaOption() {
        Fixings fixings = fixings(0, 11 / 12.0, 2, 90, -0.035, 0.13);
        double discount = StrictMath.exp(-0.025 * 11 / 12);
        double deviation = 0.13 * Math.sqrt(11 / 12.0);
        double vanilla = 0.5 * Black.value(CALL, 90 * StrictMath.exp(-0.035 * 11 / 12), 90, deviation, discount);
        assertThat(ArithmeticAverage.averageStrike(CALL, fixings, 0, discount))
                .isCloseTo(vanilla, within(90 * ROUNDING))
                .isCloseTo(1.524515, within(1e-6));
    }

    /** Two rates to come: one integral over the first. */
    @Test
    void twoFixingsAreOneIntegral() {
        Fixings fixings = new Fixings(new double[] {1.1, 1.12}, new double[] {0.02, 0.05}, 0);
        double option = 0;
        double averageStrike = 0;
        int steps = 20_000;
        for (int i = 0; i < steps; i++) {
            double z = -9 + 18 * (i + 0.5) / steps;
            double first = 1.1 * StrictMath.exp(z * Math.sqrt(0.02) - 0.01);
            double next = 1.12 / 1.1 * first;
            double density = StrictMath.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * 18 / steps;
            double deviation = Math.sqrt(0.03);
            double left = 2 * 1.05 - first;
            option += density * 0.5 * (left > 0 ? Black.value(CALL, next, left, deviation, 1) : next - left);
            averageStrike += density * 0.5 * Black.value(CALL, next, first, deviation, 1);
        }
        assertThat(ArithmeticAverage.option(CALL, 1.05, fixings, 0, 1)).isCloseTo(option, within(1e-10));
        assertThat(ArithmeticAverage.averageStrike(CALL, fixings, 0, 1)).isCloseTo(averageStrike, within(1e-10));
    }

    @ParameterizedTest
    @EnumSource
    void pastFixingsAreKnownRates(OptionSide side) {
        Fixings past = new Fixings(new double[] {1.11, 1.12, 1.1}, new double[] {0.01, 0.02, 0.025}, 1);
        Fixings certain = new Fixings(new double[] {1.05, 1.11, 1.12, 1.1}, new double[] {0, 0.01, 0.02, 0.025}, 0);
        assertThat(ArithmeticAverage.option(side, 1.1, past, 1.05, 0.97))
                .isCloseTo(ArithmeticAverage.option(side, 1.1, certain, 0, 0.97), within(ROUNDING));
        assertThat(ArithmeticAverage.averageStrike(side, past, 1.05, 0.97))
                .isCloseTo(ArithmeticAverage.averageStrike(side, certain, 0, 0.97), within(ROUNDING));
    }

    @Test
    void aCallLessAPutIsTheAverageRateForward() {
        Fixings fixings = new Fixings(new double[] {1.11, 1.12, 1.1}, new double[] {0.01, 0.02, 0.025}, 2);
        double mean = (2 * 1.05 + 1.11 + 1.12 + 1.1) / 5;
        double strike = 1.09;
        double exact = ArithmeticAverage.option(CALL, strike, fixings, 1.05, 0.97)
                - ArithmeticAverage.option(PUT, strike, fixings, 1.05, 0.97);
        double matched = ArithmeticAverage.matched(CALL, strike, fixings, 1.05, 0.97)
                - ArithmeticAverage.matched(PUT, strike, fixings, 1.05, 0.97);
        assertThat(exact).isCloseTo(0.97 * (mean - strike), within(ROUNDING));
        assertThat(matched).isCloseTo(0.97 * (mean - strike), within(ROUNDING));
        double against = ArithmeticAverage.averageStrike(CALL, fixings, 1.05, 0.97)
                - ArithmeticAverage.averageStrike(PUT, fixings, 1.05, 0.97);
        assertThat(against).isCloseTo(0.97 * (1.1 - mean), within(ROUNDING));
    }

    @Test
    void anAverageAboveTheStrikeForCertainIsAForward() {
        Fixings fixings = new Fixings(new double[] {1.1}, new double[] {0.01}, 9);
        double mean = (9 * 2 + 1.1) / 10;
        assertThat(ArithmeticAverage.matched(CALL, 1, fixings, 2, 0.9)).isCloseTo(0.9 * (mean - 1), within(ROUNDING));
        assertThat(ArithmeticAverage.option(CALL, 1, fixings, 2, 0.9)).isCloseTo(0.9 * (mean - 1), within(ROUNDING));
        assertThat(ArithmeticAverage.option(PUT, 1, fixings, 2, 0.9)).isZero();
    }

    /** Jensen: the arithmetic average is never below the geometric one. */
    @Test
    void aCallOnTheArithmeticAverageCostsMoreThanOneOnTheGeometric() {
        Fixings fixings = Fixings.of(1.1, 0.02, 0.2, GeometricAverageTest.even(12, 1));
        double geometric = GeometricAverage.option(CALL, 1.1, fixings, 0, 1);
        double arithmetic = ArithmeticAverage.option(CALL, 1.1, fixings, 0, 1);
        assertThat(arithmetic).isBetween(geometric, geometric + 0.02 * 1.1);
    }

    private static Fixings fixings(
            double firstYears, double length, int count, double spot, double carry, double volatility) {
        double[] years = new double[count];
        for (int fixing = 0; fixing < count; fixing++) {
            years[fixing] = firstYears + fixing * length / (count - 1);
        }
        return Fixings.of(spot, carry, volatility, years);
    }
}
