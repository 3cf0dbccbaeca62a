package org.hedgerow.math;

/**
 * Eight independent generators xoshiro256++ side by side, the source of all uniforms. Blackman and Vigna, Scrambled
 * linear pseudorandom number generators (2021).
 *
 * <p>Word w of the state of lane l is number {@code 8 w + l} of the array.
 */
final class Xoshiro {
    static final int LANES = 8;
    static final int WORDS = 4;

    /** The leading 52 bits of a word become the significand of a number from 1 to 2, those below are dropped. */
    static final int DROPPED_BITS = 12;

    static final long ONE_BITS = 0x3ff0_0000_0000_0000L;

    /** Takes 1 to 2 to the open interval 0 to 1: the smallest uniform is 2^-53, the largest 1 - 2^-53. */
    static final double TO_OPEN_UNIT = -0x1.fffffffffffffp-1;

    private Xoshiro() {}

    /** Every eighth element, beginning with that of the lane: uniform strictly between 0 and 1. */
    static void fillLane(long[] state, int lane, double[] out) {
        long s0 = state[lane];
        long s1 = state[lane + LANES];
        long s2 = state[lane + 2 * LANES];
        long s3 = state[lane + 3 * LANES];
        for (int i = lane; i < out.length; i += LANES) {
            long word = Long.rotateLeft(s0 + s3, 23) + s0;
            out[i] = Double.longBitsToDouble((word >>> DROPPED_BITS) | ONE_BITS) + TO_OPEN_UNIT;
            long t = s1 << 17;
            s2 ^= s0;
            s3 ^= s1;
            s1 ^= s2;
            s0 ^= s3;
            s2 ^= t;
            s3 = Long.rotateLeft(s3, 45);
        }
        state[lane] = s0;
        state[lane + LANES] = s1;
        state[lane + 2 * LANES] = s2;
        state[lane + 3 * LANES] = s3;
    }
}
