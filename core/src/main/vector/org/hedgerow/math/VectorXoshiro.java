package org.hedgerow.math;

import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.LSHR;
import static jdk.incubator.vector.VectorOperators.XOR;
import static org.hedgerow.math.Lanes.all;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;

/** The operations of {@link Xoshiro} for several generators at once. */
final class VectorXoshiro {
    private static final LongVector ONE_BITS = all(Xoshiro.ONE_BITS);
    private static final DoubleVector TO_OPEN_UNIT = all(Xoshiro.TO_OPEN_UNIT);

    private VectorXoshiro() {}

    /** As many generators as a register has lanes, from {@code lane} on. */
    static void fillLanes(long[] state, int lane, double[] out) {
        LongVector s0 = LongVector.fromArray(Lanes.LONGS, state, lane);
        LongVector s1 = LongVector.fromArray(Lanes.LONGS, state, lane + Xoshiro.LANES);
        LongVector s2 = LongVector.fromArray(Lanes.LONGS, state, lane + 2 * Xoshiro.LANES);
        LongVector s3 = LongVector.fromArray(Lanes.LONGS, state, lane + 3 * Xoshiro.LANES);
        for (int i = lane; i < out.length; i += Xoshiro.LANES) {
            LongVector sum = s0.add(s3);
            LongVector word = sum.lanewise(LSHL, 23).or(sum.lanewise(LSHR, 41)).add(s0);
            DoubleVector fromOne =
                    word.lanewise(LSHR, Xoshiro.DROPPED_BITS).or(ONE_BITS).reinterpretAsDoubles();
            fromOne.add(TO_OPEN_UNIT).intoArray(out, i);
            LongVector t = s1.lanewise(LSHL, 17);
            s2 = s2.lanewise(XOR, s0);
            s3 = s3.lanewise(XOR, s1);
            s1 = s1.lanewise(XOR, s2);
            s0 = s0.lanewise(XOR, s3);
            s2 = s2.lanewise(XOR, t);
            s3 = s3.lanewise(LSHL, 45).or(s3.lanewise(LSHR, 19));
        }
        s0.intoArray(state, lane);
        s1.intoArray(state, lane + Xoshiro.LANES);
        s2.intoArray(state, lane + 2 * Xoshiro.LANES);
        s3.intoArray(state, lane + 3 * Xoshiro.LANES);
    }
}
