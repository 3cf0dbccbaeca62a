package org.hedgerow.reference.product;

import java.util.Map;
import org.hedgerow.formula.barrier.Barrier;
import org.hedgerow.formula.barrier.BarrierType;
import org.hedgerow.formula.barrier.Corridor;
import org.hedgerow.formula.barrier.DiscreteBarrier;
import org.hedgerow.formula.barrier.DoubleBarrier;
import org.hedgerow.formula.barrier.LognormalSpot;
import org.hedgerow.formula.barrier.SingleBarrier;
import org.hedgerow.formula.barrier.VannaVolgaBarrier;
import org.hedgerow.formula.smile.DeltaType;
import org.hedgerow.formula.smile.VannaVolga;
import org.hedgerow.reference.Inputs;

/** Options that a barrier brings to life or ends. */
final class BarrierProducts {
    private BarrierProducts() {}

    static Map<String, Product> all() {
        return Map.of(
                "fx_barrier_single", Product.of(BarrierProducts::single),
                "fx_barrier_discrete_monitoring", Product.of(BarrierProducts::discrete),
                "fx_barrier_double", Product.of(BarrierProducts::corridor),
                "fx_barrier_vanna_volga", Product.of(BarrierProducts::vannaVolga),
                "fx_digital_barrier", Product.of(BarrierProducts::digital));
    }

    /** {@code DownOut} is {@link BarrierType#DOWN_OUT}. */
    private static Barrier barrier(Inputs given) {
        BarrierType type =
                switch (given.text("barrier_type")) {
                    case "UpOut" -> BarrierType.UP_OUT;
                    case "UpIn" -> BarrierType.UP_IN;
                    case "DownOut" -> BarrierType.DOWN_OUT;
                    case "DownIn" -> BarrierType.DOWN_IN;
                    default -> throw new IllegalArgumentException(given.text("barrier_type"));
                };
        return new Barrier(type, given.number("H"));
    }

    private static double single(Inputs given) {
        return SingleBarrier.option(
                given.side(), given.number("K"), barrier(given), given.number("rebate"), VanillaProducts.market(given));
    }

    private static double digital(Inputs given) {
        return given.number("cash")
                * SingleBarrier.digital(given.side(), given.number("K"), barrier(given), VanillaProducts.market(given));
    }

    /** Watched at the ends of equal times, the last of them at expiry. */
    private static double discrete(Inputs given) {
        withoutRebate(given);
        double[] dates = new double[given.count("monitoring_points")];
        for (int date = 0; date < dates.length; date++) {
            dates[date] = (date + 1.0) / dates.length;
        }
        return DiscreteBarrier.option(
                given.side(), given.number("K"), barrier(given), dates, VanillaProducts.market(given));
    }

    private static double corridor(Inputs given) {
        withoutRebate(given);
        Corridor corridor = new Corridor(given.number("L"), given.number("U"));
        LognormalSpot market = VanillaProducts.market(given);
        return given.text("barrier_type").equals("KnockIn")
                ? DoubleBarrier.knockIn(given.side(), given.number("K"), corridor, market)
                : DoubleBarrier.knockOut(given.side(), given.number("K"), corridor, market);
    }

    /** The smile is quoted at 25 forward delta and at the delta-neutral strike. */
    private static double vannaVolga(Inputs given) {
        withoutRebate(given);
        double years = given.number("T");
        double root = Math.sqrt(years);
        LognormalSpot market = LognormalSpot.of(
                given.number("S"), given.number("rd"), given.number("rf"), given.number("volatm"), years);
        VannaVolga smile = SmileProducts.vannaVolga(
                market.spot(),
                market.forward(),
                StrictMath.exp(-given.number("rf") * years),
                DeltaType.FORWARD,
                given.number("vol25p") * root,
                market.deviation(),
                given.number("vol25c") * root);
        return VannaVolgaBarrier.option(
                given.side(), given.number("K"), barrier(given), smile, given.number("vol_K") * root, market);
    }

    private static void withoutRebate(Inputs given) {
        if (given.number("rebate", 0) != 0) {
            throw new IllegalArgumentException("a rebate is not offered");
        }
    }
}
