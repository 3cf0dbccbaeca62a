package org.hedgerow.reference.product;

import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import org.hedgerow.formula.barrier.Barrier;
import org.hedgerow.formula.barrier.BarrierType;
import org.hedgerow.formula.barrier.Corridor;
import org.hedgerow.formula.barrier.DoubleBarrier;
import org.hedgerow.formula.barrier.LognormalSpot;
import org.hedgerow.formula.barrier.Touch;
import org.hedgerow.reference.Inputs;

/** Amounts that are paid if a barrier, or one of two, is touched, or if not. */
final class TouchProducts {
    private TouchProducts() {}

    static Map<String, Product> all() {
        return Map.of(
                "fx_one_touch_cash_at_hit", touch(Touch::cashAtHit),
                "fx_one_touch_asset_at_hit", touch(Touch::assetAtHit),
                "fx_touch_cash_at_expiry", touch(Touch::cashAtExpiry),
                "fx_touch_asset_at_expiry", touch(Touch::assetAtExpiry),
                "fx_double_one_touch", corridor(DoubleBarrier::oneTouch),
                "fx_double_no_touch", corridor(DoubleBarrier::noTouch));
    }

    private static Product touch(ToDoubleBiFunction<Barrier, LognormalSpot> unit) {
        return Product.of(
                given -> given.number("cash", 1) * unit.applyAsDouble(barrier(given), VanillaProducts.market(given)));
    }

    private static Product corridor(ToDoubleBiFunction<Corridor, LognormalSpot> unit) {
        return Product.of(given -> given.number("cash")
                * unit.applyAsDouble(
                        new Corridor(given.number("L"), given.number("U")), VanillaProducts.market(given)));
    }

    private static Barrier barrier(Inputs given) {
        boolean up = given.text("type").equals("up");
        boolean in = given.text("knock").equals("in");
        BarrierType upwards = in ? BarrierType.UP_IN : BarrierType.UP_OUT;
        BarrierType downwards = in ? BarrierType.DOWN_IN : BarrierType.DOWN_OUT;
        return new Barrier(up ? upwards : downwards, given.number("H"));
    }
}
