package org.hedgerow.formula.barrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.formula.OptionSide.CALL;
import static org.hedgerow.formula.OptionSide.PUT;
import static org.hedgerow.formula.barrier.BarrierType.DOWN_IN;
import static org.hedgerow.formula.barrier.BarrierType.DOWN_OUT;
import static org.hedgerow.formula.barrier.BarrierType.UP_IN;
import static org.hedgerow.formula.barrier.BarrierType.UP_OUT;

import org.hedgerow.check.InvalidValue;
import org.hedgerow.formula.Black;
import org.hedgerow.formula.OptionSide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SingleBarrierTest {
    private static final double ROUNDING = 1e-12;
    private static final LognormalSpot MARKET = LognormalSpot.of(1.1, 0.035, 0.02, 0.08, 0.5);

    @ParameterizedTest(name = "{0}, strike {1}, barrier {2}, deviation {3}, forward {4}")
    @CsvSource({
        "CALL, 1.1, 1.2, 0.06, 1.108",
        "CALL, 1.3, 1.2, 0.06, 1.108",
        "PUT, 1.1, 1.2, 0.06, 1.108",
        "CALL, 1.1, 1.02, 0.06, 1.108",
        "PUT, 1.1, 1.02, 0.06, 1.108",
        "PUT, 1.0, 1.02, 0.06, 1.108",
        "CALL, 1.1, 1.2, 1.5, 1.4",
        "PUT, 1.1, 0.6, 1.5, 0.8",
        "CALL, 1.1, 1.15, 0.002, 1.15",
        "CALL, 1.1, 1.1001, 0.06, 1.108"
    })
    void inAndOutMakeTheVanillaOption(OptionSide side, double strike, double level, double deviation, double forward) {
        LognormalSpot market = new LognormalSpot(1.1, forward, deviation, 0.97);
        boolean up = level > 1.1;
        double in = SingleBarrier.option(side, strike, new Barrier(up ? UP_IN : DOWN_IN, level), 0, market);
        double out = SingleBarrier.option(side, strike, new Barrier(up ? UP_OUT : DOWN_OUT, level), 0, market);
        assertThat(in + out).isCloseTo(Black.value(side, forward, strike, deviation, 0.97), within(ROUNDING));
        assertThat(in).isGreaterThanOrEqualTo(-ROUNDING);
        assertThat(out).isGreaterThanOrEqualTo(-ROUNDING);
    }

    /** The holder of call and of put sold pays {@code S - K} if the barrier was not touched. */
    @ParameterizedTest
    @EnumSource
    void aCallLessAPutIsAForwardWithABarrier(BarrierType type) {
        Barrier barrier = new Barrier(type, type.up() ? 1.2 : 1.02);
        double call = SingleBarrier.option(CALL, 1.12, barrier, 0, MARKET);
        double put = SingleBarrier.option(PUT, 1.12, barrier, 0, MARKET);
        double forward = Touch.assetAtExpiry(barrier, MARKET) - 1.12 * Touch.cashAtExpiry(barrier, MARKET);
        assertThat(call - put).isCloseTo(forward, within(ROUNDING));
        assertThat(SingleBarrier.forward(1.12, barrier, MARKET)).isCloseTo(forward, within(ROUNDING));
    }

    @ParameterizedTest
    @EnumSource
    void anOptionIsAnAssetDigitalLessTheStrikeInCash(BarrierType type) {
        Barrier barrier = new Barrier(type, type.up() ? 1.2 : 1.02);
        double put = 1.12 * SingleBarrier.digital(PUT, 1.12, barrier, MARKET)
                - SingleBarrier.assetDigital(PUT, 1.12, barrier, MARKET);
        assertThat(SingleBarrier.option(PUT, 1.12, barrier, 0, MARKET)).isCloseTo(put, within(ROUNDING));
    }

    @ParameterizedTest
    @EnumSource
    void aFarBarrierIsNone(OptionSide side) {
        double vanilla = Black.value(side, MARKET.forward(), 1.1, MARKET.deviation(), MARKET.discount());
        assertThat(SingleBarrier.option(side, 1.1, new Barrier(UP_OUT, 3), 0, MARKET))
                .isCloseTo(vanilla, within(ROUNDING));
        assertThat(SingleBarrier.option(side, 1.1, new Barrier(DOWN_OUT, 0.4), 0, MARKET))
                .isCloseTo(vanilla, within(ROUNDING));
        assertThat(SingleBarrier.option(side, 1.1, new Barrier(UP_IN, 3), 0, MARKET))
                .isCloseTo(0, within(ROUNDING));
    }

    @Test
    void aReachedBarrierHasDoneItsWork() {
        double vanilla = Black.value(CALL, MARKET.forward(), 1.1, MARKET.deviation(), MARKET.discount());
        assertThat(SingleBarrier.option(CALL, 1.1, new Barrier(DOWN_IN, 1.1), 0, MARKET))
                .isCloseTo(vanilla, within(ROUNDING));
        assertThat(SingleBarrier.option(CALL, 1.1, new Barrier(DOWN_OUT, 1.1), 0.03, MARKET))
                .isEqualTo(0.03);
    }

    @Test
    void aSureRatePaysOrNot() {
        LognormalSpot sure = new LognormalSpot(1.1, 1.2, 0, 0.9);
        assertThat(SingleBarrier.option(CALL, 1, new Barrier(UP_OUT, 1.3), 0, sure))
                .isCloseTo(0.18, within(ROUNDING));
        assertThat(SingleBarrier.option(CALL, 1, new Barrier(UP_OUT, 1.2), 0, sure))
                .isZero();
        assertThat(SingleBarrier.option(CALL, 1, new Barrier(UP_IN, 1.15), 0, sure))
                .isCloseTo(0.18, within(ROUNDING));
        assertThat(SingleBarrier.option(CALL, 1, new Barrier(DOWN_IN, 1.05), 0, sure))
                .isZero();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "UP_OUT, CALL", "UP_OUT, PUT", "UP_IN, CALL", "UP_IN, PUT",
        "DOWN_OUT, CALL", "DOWN_OUT, PUT", "DOWN_IN, CALL", "DOWN_IN, PUT"
    })
    void aRowHasTheBitsOfItsNumbers(BarrierType type, OptionSide side) {
        Barrier barrier = new Barrier(type, type.up() ? 1.25 : 1.01);
        double[] spot = {1, 1.02, 1.1, 1.15, 1.3, 1.1, 1.1, 1.2};
        double[] forward = {1, 1.03, 1.11, 1.15, 1.29, 1.12, 1.25, 1.1};
        double[] deviation = {0.1, 0.05, 0.2, 0, 0.1, 0.3, 0.005, 0.01};
        double[][] scratch = new double[BarrierRows.SCRATCH][spot.length];
        double[] options = new double[spot.length];
        double[] digitals = new double[spot.length];
        new BarrierRows(side, 1.12, barrier, 0.95).value(spot, forward, deviation, scratch, options);
        BarrierRows.digital(side, 1.12, barrier, 0.95).value(spot, forward, deviation, scratch, digitals);
        double[] forwards = new double[spot.length];
        double[] touches = new double[spot.length];
        BarrierRows.forward(1.12, barrier, 0.95).value(spot, forward, deviation, scratch, forwards);
        BarrierRows.touch(barrier, 0.95).value(spot, forward, deviation, scratch, touches);
        for (int path = 0; path < spot.length; path++) {
            LognormalSpot market = new LognormalSpot(spot[path], forward[path], deviation[path], 0.95);
            assertThat(options[path]).isEqualTo(SingleBarrier.option(side, 1.12, barrier, 0, market));
            assertThat(forwards[path]).isEqualTo(SingleBarrier.forward(1.12, barrier, market));
            assertThat(touches[path]).isEqualTo(Touch.cashAtExpiry(barrier, market));
            assertThat(digitals[path]).isEqualTo(SingleBarrier.digital(side, 1.12, barrier, market));
        }
    }

    @Test
    void aRateThatIsNoNumberDoesNotPassForAPrice() {
        double[] out = new double[2];
        new BarrierRows(CALL, 1.1, new Barrier(UP_OUT, 1.2), 0.9)
                .value(
                        new double[] {Double.NaN, 1.1},
                        new double[] {1.1, Double.NaN},
                        new double[] {0.1, 0.1},
                        new double[BarrierRows.SCRATCH][2],
                        out);
        assertThat(out).containsOnly(Double.NaN);
    }

    @Test
    void termsArePositiveNumbers() {
        assertThatThrownBy(() -> new Barrier(UP_OUT, -1))
                .isInstanceOf(InvalidValue.class)
                .hasMessageStartingWith("level must");
        assertThatThrownBy(() -> SingleBarrier.option(CALL, -1, new Barrier(UP_OUT, 1), 0, MARKET))
                .isInstanceOf(InvalidValue.class)
                .hasMessageStartingWith("strike must");
        assertThatThrownBy(() -> new LognormalSpot(0, 1, 1, 1))
                .isInstanceOf(InvalidValue.class)
                .hasMessageStartingWith("spot must");
    }
}
