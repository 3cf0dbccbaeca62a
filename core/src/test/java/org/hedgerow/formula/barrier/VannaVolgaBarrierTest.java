package org.hedgerow.formula.barrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.formula.OptionSide.CALL;
import static org.hedgerow.formula.OptionSide.PUT;

import org.hedgerow.check.InvalidValue;
import org.hedgerow.formula.Black;
import org.hedgerow.formula.smile.DeltaType;
import org.hedgerow.formula.smile.VannaVolga;
import org.hedgerow.reference.product.SmileProducts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VannaVolgaBarrierTest {
    private static final LognormalSpot MARKET = LognormalSpot.of(1.3, 0.004, 0.001, 0.09, 1);

    @ParameterizedTest
    @EnumSource
    void aFlatSmileChangesNothing(BarrierType type) {
        VannaVolga flat = smile(MARKET, 0.999, 0.09, 0.09, 1);
        Barrier barrier = new Barrier(type, type.up() ? 1.45 : 1.2);
        double price = VannaVolgaBarrier.option(PUT, 1.31, barrier, flat, MARKET.deviation(), MARKET);
        assertThat(price).isCloseTo(SingleBarrier.option(PUT, 1.31, barrier, 0, MARKET), within(1e-12));
    }

    /** To the error of sensitivities that are taken forward. */
    @Test
    void aFarBarrierLeavesTheVanillaOptionOfTheSmile() {
        VannaVolga smile = smile(MARKET, 0.999, 0.1, 0.085, 1);
        double deviation = smile.exact(1.2);
        double price = VannaVolgaBarrier.option(PUT, 1.2, new Barrier(BarrierType.UP_OUT, 4), smile, deviation, MARKET);
        assertThat(price)
                .isCloseTo(Black.value(PUT, MARKET.forward(), 1.2, deviation, MARKET.discount()), within(1e-5));
    }

    @Test
    void theMarketIsThatAtTheMoney() {
        VannaVolga smile = smile(MARKET, 0.999, 0.1, 0.085, 1);
        assertThatThrownBy(() -> VannaVolgaBarrier.option(
                        CALL, 1.2, new Barrier(BarrierType.UP_OUT, 4), smile, 0.1, MARKET.withDeviation(0.2)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageStartingWith("market.deviation must");
    }

    private static VannaVolga smile(
            LognormalSpot market, double baseDiscount, double putVolatility, double callVolatility, double years) {
        double root = Math.sqrt(years);
        return SmileProducts.vannaVolga(
                market.spot(),
                market.forward(),
                baseDiscount,
                DeltaType.FORWARD,
                putVolatility * root,
                market.deviation(),
                callVolatility * root);
    }
}
