package org.hedgerow.math;

/**
 * The counter-based generator Philox4x32-10: a bijection of 128-bit counters for every 64-bit key. Salmon, Moraes, Dror
 * and Shaw, Parallel random numbers: as easy as 1, 2, 3 (2011).
 *
 * <p>The paper's 32-bit words stand in {@code long}s in pairs, the first word of a pair in the lower half.
 */
public final class Philox4x32 {
    /** Two {@code long}s. */
    public static final int BLOCK_LENGTH = 2;

    static final int ROUNDS = 10;
    static final long MULTIPLIER_0 = 0xD2511F53L;
    static final long MULTIPLIER_2 = 0xCD9E8D57L;
    static final int KEY_STEP_0 = 0x9E3779B9; // the golden ratio's fraction
    static final int KEY_STEP_1 = 0xBB67AE85; // that of sqrt(3)
    static final long LOW_WORD = 0xFFFF_FFFFL;

    private Philox4x32() {}

    /** The block of a counter: words 0 and 1 in {@code out[0]}, words 2 and 3 in {@code out[1]}. */
    public static void block(long key, long counterLow, long counterHigh, long[] out) {
        int key0 = (int) key;
        int key1 = (int) (key >>> Integer.SIZE);
        long low = counterLow;
        long high = counterHigh;
        for (int round = 0; round < ROUNDS; round++) {
            long product0 = MULTIPLIER_0 * (low & LOW_WORD);
            long product2 = MULTIPLIER_2 * (high & LOW_WORD);
            low = pair((int) (product2 >>> Integer.SIZE) ^ (int) (low >>> Integer.SIZE) ^ key0, product2);
            high = pair((int) (product0 >>> Integer.SIZE) ^ (int) (high >>> Integer.SIZE) ^ key1, product0);
            key0 += KEY_STEP_0;
            key1 += KEY_STEP_1;
        }
        out[0] = low;
        out[1] = high;
    }

    /** As {@link Rows#seed}. */
    static void seed(long key, long block, long date, long[] state) {
        long[] words = new long[BLOCK_LENGTH];
        for (int index = 0; index < 2 * Xoshiro.LANES; index++) {
            block(key, index | (block << Integer.SIZE), date, words);
            int word = index / Xoshiro.LANES * 2;
            int lane = index % Xoshiro.LANES;
            state[word * Xoshiro.LANES + lane] = words[0];
            state[(word + 1) * Xoshiro.LANES + lane] = words[1];
        }
    }

    private static long pair(int first, long second) {
        return (first & LOW_WORD) | (second << Integer.SIZE);
    }
}
