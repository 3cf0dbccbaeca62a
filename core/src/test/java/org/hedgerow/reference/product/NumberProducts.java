package org.hedgerow.reference.product;

import java.util.Map;
import org.hedgerow.math.Normal;
import org.hedgerow.math.Philox4x32;
import org.hedgerow.reference.ReferenceRow;

/** The normal distribution and random words. */
final class NumberProducts {
    private NumberProducts() {}

    static Map<String, Product> all() {
        return Map.of(
                "normal_cdf", Product.of(given -> Normal.cdf(given.number("x"))),
                "normal_quantile", Product.of(given -> Normal.quantile(given.number("p"))),
                "rng_philox4x32_10", NumberProducts::philox);
    }

    /** Words of 64 bits that are not those expected: none may be. */
    private static double philox(ReferenceRow row) {
        long[] counter = words(row.inputs().text("counter"));
        long[] expected = words(row.expected());
        long[] block = new long[Philox4x32.BLOCK_LENGTH];
        Philox4x32.block(words(row.inputs().text("key"))[0], counter[0], counter[1], block);
        int wrong = 0;
        for (int word = 0; word < block.length; word++) {
            wrong += block[word] == expected[word] ? 0 : 1;
        }
        return wrong == 0 ? 0 : Double.POSITIVE_INFINITY;
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
