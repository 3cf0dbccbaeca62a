package org.hedgerow.formula.average;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.formula.OptionSide.CALL;
import static org.hedgerow.formula.OptionSide.PUT;

import org.hedgerow.check.InvalidValue;
import org.hedgerow.formula.Black;
import org.hedgerow.reference.Inputs;
import org.hedgerow.reference.ReferenceRow;
import org.hedgerow.reference.ReferenceSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

class GeometricAverageTest {
    private static final double ROUNDING = 1e-12;

    /**
     * QuantLib counts all times from the first fixing, as if the rate of today were fixed first and the rest came a tenth
     * of the life sooner; so read, its value is ours.
     */
    @ParameterizedTest
    @ReferenceSource("asian_geometric_avg_strike_discrete")
    void anAverageStrikeAgreesWithQuantLibAsItCountsTime(ReferenceRow row) {
        Inputs given = row.inputs();
        double[] sooner = even(given.count("n_fixings"), given.number("T"));
        double first = sooner[0];
        for (int fixing = 0; fixing < sooner.length; fixing++) {
            sooner[fixing] -= first;
        }
        double carry = given.number("rd") - given.number("rf");
        Fixings fixings = Fixings.of(given.number("S"), carry, given.number("vol"), sooner);
        double discount = StrictMath.exp(-given.number("rd") * sooner[sooner.length - 1]);
        assertThat(GeometricAverage.averageStrike(given.side(), fixings, 0, discount))
                .isCloseTo(row.number(), within(row.tolerance()));
    }

    /** The terms of ASI-003 as they stand; simulated apart with NumPy over 40 million paths: SIMULATED. */
    @Test
    void anAverageStrikeAgreesWithASimulation() {
        Fixings fixings = Fixings.of(100, 0.03, 0.2, even(10, 1));
        assertThat(GeometricAverage.averageStrike(CALL, fixings, 0, StrictMath.exp(-0.06)))
                .isCloseTo(4.9562, within(0.003));
    }

    @Test
    void oneFixingIsAVanillaOption() {
        Fixings fixings = Fixings.of(1.1, 0.02, 0.1, 0.5);
        assertThat(GeometricAverage.option(PUT, 1.12, fixings, 0, 0.97))
                .isCloseTo(
                        Black.value(PUT, 1.1 * StrictMath.exp(0.01), 1.12, 0.1 * Math.sqrt(0.5), 0.97),
                        within(ROUNDING));
        assertThat(GeometricAverage.averageStrike(CALL, fixings, 0, 0.97)).isCloseTo(0, within(ROUNDING));
    }

    @Test
    void manyFixingsAreAllTimes() {
        double forward = 1.1 * StrictMath.exp(0.02);
        double continuous = GeometricAverage.continuous(CALL, 1.12, 1.1, forward, 0.1, 0.97);
        Fixings many = Fixings.of(1.1, 0.02, 0.1, even(20_000, 1));
        assertThat(GeometricAverage.option(CALL, 1.12, many, 0, 0.97)).isCloseTo(continuous, within(3e-6));
    }

    /** A fixing that is certain is as good as past. */
    @Test
    void pastFixingsAreKnownRates() {
        Fixings past = new Fixings(new double[] {1.11, 1.12}, new double[] {0.01, 0.02}, 1);
        Fixings certain = new Fixings(new double[] {1.05, 1.11, 1.12}, new double[] {0, 0.01, 0.02}, 0);
        assertThat(GeometricAverage.option(CALL, 1.1, past, 1.05, 0.97))
                .isCloseTo(GeometricAverage.option(CALL, 1.1, certain, 0, 0.97), within(ROUNDING));
        assertThat(GeometricAverage.averageStrike(PUT, past, 1.05, 0.97))
                .isCloseTo(GeometricAverage.averageStrike(PUT, certain, 0, 0.97), within(ROUNDING));
    }

    @Test
    void variancesDoNotFall() {
        assertThatThrownBy(() -> new Fixings(new double[] {1, 1}, new double[] {0.2, 0.1}, 0))
                .isInstanceOf(InvalidValue.class)
                .hasMessageStartingWith("variance[1] must not be below 0.2");
        assertThatThrownBy(() -> new Fixings(new double[] {1, 1}, new double[] {0.2}, 0))
                .isInstanceOf(InvalidValue.class)
                .hasMessageStartingWith("variance must");
    }

    static double[] even(int count, double years) {
        double[] times = new double[count];
        for (int fixing = 0; fixing < count; fixing++) {
            times[fixing] = years * (fixing + 1) / count;
        }
        return times;
    }
}
