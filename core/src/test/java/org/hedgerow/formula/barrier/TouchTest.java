package org.hedgerow.formula.barrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.formula.barrier.BarrierType.DOWN_IN;
import static org.hedgerow.formula.barrier.BarrierType.UP_IN;
import static org.hedgerow.formula.barrier.BarrierType.UP_OUT;

import org.hedgerow.check.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TouchTest {
    private static final double ROUNDING = 1e-12;

    @ParameterizedTest(name = "level {0}, forward {1}, deviation {2}")
    @CsvSource({"1.2, 1.11, 0.06", "1.02, 1.11, 0.06", "1.02, 0.8, 1.5", "1.15, 1.15, 0.002", "1.1001, 1.1, 0.1"})
    void touchAndNoTouchMakeTheDiscountFactor(double level, double forward, double deviation) {
        LognormalSpot market = new LognormalSpot(1.1, forward, deviation, 0.97);
        Barrier in = new Barrier(level > 1.1 ? UP_IN : DOWN_IN, level);
        assertThat(Touch.cashAtExpiry(in, market) + Touch.cashAtExpiry(in.opposite(), market))
                .isCloseTo(0.97, within(ROUNDING));
        assertThat(Touch.assetAtExpiry(in, market) + Touch.assetAtExpiry(in.opposite(), market))
                .isCloseTo(0.97 * forward, within(ROUNDING));
    }

    /** By inclusion in the closed form, in mpmath with 60 digits: a peg whose forward stands on the barrier. */
    @Test
    void aFactorTooLargeTimesOneTooSmallIsStillAProbability() {
        LognormalSpot pegged = new LognormalSpot(1, StrictMath.exp(0.05), 0.002, 1);
        assertThat(Touch.cashAtExpiry(new Barrier(UP_IN, StrictMath.exp(0.05)), pegged))
                .isCloseTo(0.50757687107916, within(1e-9));
    }

    @Test
    void withoutInterestItDoesNotMatterWhenATouchIsPaid() {
        LognormalSpot market = new LognormalSpot(1.1, 1.12, 0.1, 1);
        Barrier in = new Barrier(UP_IN, 1.2);
        assertThat(Touch.cashAtHit(in, market)).isCloseTo(Touch.cashAtExpiry(in, market), within(ROUNDING));
    }

    @ParameterizedTest(name = "rate {0}")
    @CsvSource({"0.01", "-0.0001", "-0.001", "-0.004", "-0.03"})
    void aTouchIsTheIntegralOverItsTimes(double rate) {
        LognormalSpot market = LognormalSpot.of(1.1, rate, rate - 0.0002, 0.02, 1);
        Barrier in = new Barrier(UP_IN, 1.12);
        int steps = 20_000;
        double sum = 0;
        double before = 0;
        for (int step = 1; step <= steps; step++) {
            double years = step / (double) steps;
            LognormalSpot part = LognormalSpot.of(1.1, rate, rate - 0.0002, 0.02, years);
            double touched = Touch.cashAtExpiry(in, part) / part.discount();
            sum += StrictMath.exp(-rate * (years - 0.5 / steps)) * (touched - before);
            before = touched;
        }
        assertThat(Touch.cashAtHit(in, market)).isCloseTo(sum, within(1e-9));
    }

    @Test
    void payingOnTouchIsAskedOfKnockInsOnly() {
        LognormalSpot market = new LognormalSpot(1.1, 1.12, 0.1, 1);
        assertThatThrownBy(() -> Touch.cashAtHit(new Barrier(UP_OUT, 1.2), market))
                .isInstanceOf(InvalidValue.class)
                .hasMessageStartingWith("barrier.type must be a knock-in");
    }

    @Test
    void aSureRateTouchesOnItsWay() {
        LognormalSpot sure = new LognormalSpot(1, StrictMath.exp(0.1), 0, StrictMath.exp(-0.04));
        assertThat(Touch.cashAtHit(new Barrier(UP_IN, StrictMath.exp(0.05)), sure))
                .isCloseTo(StrictMath.exp(-0.02), within(ROUNDING));
        assertThat(Touch.cashAtHit(new Barrier(DOWN_IN, 0.9), sure)).isZero();
    }
}
