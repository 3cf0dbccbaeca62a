package org.hedgerow.math;

import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.LSHR;
import static jdk.incubator.vector.VectorOperators.XOR;
import static org.hedgerow.math.Lanes.all;

import jdk.incubator.vector.LongVector;

/** The operations of {@link Philox4x32} for the two blocks of several lanes at once. */
final class VectorPhilox {
    private static final LongVector MULTIPLIER_0 = all(Philox4x32.MULTIPLIER_0);
    private static final LongVector MULTIPLIER_2 = all(Philox4x32.MULTIPLIER_2);
    private static final LongVector LOW_WORD = all(Philox4x32.LOW_WORD);
    private static final LongVector KEY_STEP_0 = all(Philox4x32.KEY_STEP_0 & Philox4x32.LOW_WORD);
    private static final LongVector KEY_STEP_1 = all(Philox4x32.KEY_STEP_1 & Philox4x32.LOW_WORD);
    private static final LongVector FROM_ZERO = LongVector.zero(Lanes.LONGS).addIndex(1);

    private VectorPhilox() {}

    /** Two chains side by side, each of which waits for its multiplications. */
    static void seedLanes(long key, long block, long date, int lane, long[] state) {
        LongVector key0 = all(key & Philox4x32.LOW_WORD);
        LongVector key1 = all(key >>> Integer.SIZE);
        LongVector lowA = FROM_ZERO.add(all(lane | (block << Integer.SIZE)));
        LongVector lowB = FROM_ZERO.add(all((lane + Xoshiro.LANES) | (block << Integer.SIZE)));
        LongVector highA = all(date);
        LongVector highB = highA;
        for (int round = 0; round < Philox4x32.ROUNDS; round++) {
            LongVector product0A = lowA.and(LOW_WORD).mul(MULTIPLIER_0);
            LongVector product0B = lowB.and(LOW_WORD).mul(MULTIPLIER_0);
            LongVector product2A = highA.and(LOW_WORD).mul(MULTIPLIER_2);
            LongVector product2B = highB.and(LOW_WORD).mul(MULTIPLIER_2);
            lowA = product2A
                    .lanewise(LSHR, 32)
                    .lanewise(XOR, lowA.lanewise(LSHR, 32))
                    .lanewise(XOR, key0);
            lowA = lowA.or(product2A.lanewise(LSHL, 32));
            lowB = product2B
                    .lanewise(LSHR, 32)
                    .lanewise(XOR, lowB.lanewise(LSHR, 32))
                    .lanewise(XOR, key0);
            lowB = lowB.or(product2B.lanewise(LSHL, 32));
            highA = product0A
                    .lanewise(LSHR, 32)
                    .lanewise(XOR, highA.lanewise(LSHR, 32))
                    .lanewise(XOR, key1);
            highA = highA.or(product0A.lanewise(LSHL, 32));
            highB = product0B
                    .lanewise(LSHR, 32)
                    .lanewise(XOR, highB.lanewise(LSHR, 32))
                    .lanewise(XOR, key1);
            highB = highB.or(product0B.lanewise(LSHL, 32));
            key0 = key0.add(KEY_STEP_0).and(LOW_WORD);
            key1 = key1.add(KEY_STEP_1).and(LOW_WORD);
        }
        lowA.intoArray(state, lane);
        highA.intoArray(state, lane + Xoshiro.LANES);
        lowB.intoArray(state, lane + 2 * Xoshiro.LANES);
        highB.intoArray(state, lane + 3 * Xoshiro.LANES);
    }
}
