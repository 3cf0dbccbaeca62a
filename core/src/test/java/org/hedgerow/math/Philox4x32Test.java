package org.hedgerow.math;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class Philox4x32Test {
    @ParameterizedTest(name = "counter {0}, key {1}")
    @CsvFileSource(resources = "philox4x32.csv", numLinesToSkip = 1)
    void agreesWithThePublishedBlock(String counter, String key, String expected, String source) {
        long[] counterWords = words(counter);
        long[] block = new long[Philox4x32.BLOCK_LENGTH];
        Philox4x32.block(words(key)[0], counterWords[0], counterWords[1], block);
        assertThat(block).isEqualTo(words(expected));
    }

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

    /** Words of 32 bits in pairs, the first in the lower half. */
    private static long[] words(String hexadecimal) {
        String[] words = hexadecimal.split(" ");
        long[] pairs = new long[words.length / 2];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = Long.parseUnsignedLong(words[2 * i + 1] + words[2 * i], 16);
        }
        return pairs;
    }
}
