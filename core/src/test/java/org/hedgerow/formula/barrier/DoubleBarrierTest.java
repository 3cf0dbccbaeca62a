package org.hedgerow.formula.barrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.formula.OptionSide.CALL;
import static org.hedgerow.formula.OptionSide.PUT;

import org.hedgerow.check.InvalidValue;
import org.hedgerow.formula.Black;
import org.hedgerow.formula.OptionSide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoubleBarrierTest {
    private static final double ROUNDING = 1e-12;
    private static final LognormalSpot MARKET = LognormalSpot.of(1.1, 0.035, 0.02, 0.08, 0.5);

    @ParameterizedTest(name = "low {0}, high {1}, deviation {2}, forward {3}")
    @CsvSource({
        "1, 1.2, 0.06, 1.11",
        "1, 1.2, 0.18, 1.11",
        "1, 1.2, 0.3, 1.05",
        "0.5, 2, 0.8, 1.5",
        "1.09, 1.11, 0.015, 1.101",
        "1.05, 3, 0.9, 0.9"
    })
    void imagesAndSinesAgree(double low, double high, double deviation, double forward) {
        LognormalSpot market = new LognormalSpot(1.1, forward, deviation, 1);
        Corridor corridor = new Corridor(low, high);
        double width = StrictMath.log(high / low);
        for (Piece payoff : new Piece[] {Piece.everywhere(0, 1), Piece.option(CALL, 1.08), Piece.option(PUT, 1.12)}) {
            assertThat(DoubleBarrier.images(payoff, corridor, market, width))
                    .isCloseTo(DoubleBarrier.sines(payoff, corridor, market, width), within(ROUNDING));
        }
    }

    @ParameterizedTest(name = "deviation {0}")
    @CsvSource({"0", "0.01", "0.05", "0.2", "2"})
    void inAndOutMakeTheVanillaOptionAndTouchAndNoTouchTheDiscountFactor(double deviation) {
        LognormalSpot market = new LognormalSpot(1.1, 1.13, deviation, 0.97);
        Corridor corridor = new Corridor(1, 1.2);
        for (OptionSide side : OptionSide.values()) {
            double sum = DoubleBarrier.knockIn(side, 1.1, corridor, market)
                    + DoubleBarrier.knockOut(side, 1.1, corridor, market);
            assertThat(sum).isCloseTo(Black.value(side, 1.13, 1.1, deviation, 0.97), within(ROUNDING));
        }
        assertThat(DoubleBarrier.oneTouch(corridor, market) + DoubleBarrier.noTouch(corridor, market))
                .isCloseTo(0.97, within(ROUNDING));
    }

    @Test
    void aFarBarrierLeavesTheOtherAlone() {
        Corridor low = new Corridor(1.02, 30);
        Corridor high = new Corridor(0.03, 1.2);
        for (OptionSide side : OptionSide.values()) {
            assertThat(DoubleBarrier.knockOut(side, 1.1, low, MARKET))
                    .isCloseTo(
                            SingleBarrier.option(side, 1.1, new Barrier(BarrierType.DOWN_OUT, 1.02), 0, MARKET),
                            within(ROUNDING));
            assertThat(DoubleBarrier.knockOut(side, 1.1, high, MARKET))
                    .isCloseTo(
                            SingleBarrier.option(side, 1.1, new Barrier(BarrierType.UP_OUT, 1.2), 0, MARKET),
                            within(ROUNDING));
            assertThat(DoubleBarrier.knockOut(side, 1.1, new Corridor(0.03, 30), MARKET))
                    .isCloseTo(
                            Black.value(side, MARKET.forward(), 1.1, MARKET.deviation(), MARKET.discount()),
                            within(ROUNDING));
        }
    }

    @Test
    void aRateOutsideHasLeftTheCorridor() {
        Corridor corridor = new Corridor(1.1, 1.2);
        assertThat(DoubleBarrier.noTouch(corridor, MARKET)).isZero();
        assertThat(DoubleBarrier.oneTouch(corridor, MARKET)).isEqualTo(MARKET.discount());
    }

    @Test
    void theLowerBarrierIsBelowTheUpper() {
        assertThatThrownBy(() -> new Corridor(1.2, 1.1))
                .isInstanceOf(InvalidValue.class)
                .hasMessageStartingWith("high must be above 1.2");
    }
}
