package org.hedgerow.math;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Philox4x32Test {
    /** C++26, [rand.predef]: the 10 000th number of a default constructed philox4x32 is 1955073260. */
    @Test
    void agreesWithTheCppStandard() {
        long defaultSeed = 20111115;
        int position = 10_000 - 1;
        long[] block = new long[Philox4x32.BLOCK_LENGTH];
        Philox4x32.block(defaultSeed, position / 4, 0, block);
        assertThat(position % 4).isEqualTo(3);
        assertThat(block[1] >>> Integer.SIZE).isEqualTo(1_955_073_260L);
    }
}
