package org.hedgerow.random;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.math.Philox4x32;
import org.hedgerow.math.Rows;

/**
 * Independent pseudo-random numbers.
 *
 * <p>Stream version 1, where all words and bytes are little-endian:
 *
 * <ol>
 *   <li>The hash of a driver is the first 128 bits of SHA-256 of {@code purpose \n name} in UTF-8.
 *   <li>Its key is the first 64 bits of Philox4x32-10 of the hash as counter, with the seed as key.
 *   <li>A row's generators start from Philox4x32-10 of the counters (32 bits of index, 32 bits of block, 64 bits of
 *       date), with the driver's key: words 0 and 1 of lane l from index l, words 2 and 3 from index 8 + l.
 *   <li>{@link Rows#normals} or {@link Rows#uniforms} make the row of this state.
 * </ol>
 */
final class AddressedDraws implements Draws {
    private static final long LAST_BLOCK = 0xFFFF_FFFFL;

    private final long seed;
    private final Map<Driver, Long> keys = new HashMap<>();
    private final long[] words = new long[Philox4x32.BLOCK_LENGTH];
    private final long[] state = new long[Rows.STATE_LENGTH];

    AddressedDraws(long seed) {
        this.seed = seed;
    }

    /** To rows of a length that is a multiple of 16. */
    @Override
    public void normals(Driver driver, long block, long date, double[] out) {
        seedState(key(driver), block, date);
        Rows.normals(state, out);
    }

    /** To rows of a length that is a multiple of 8. */
    @Override
    public void uniforms(Driver driver, long block, long date, double[] out) {
        seedState(key(driver), block, date);
        Rows.uniforms(state, out);
    }

    long key(Driver driver) {
        Long known = keys.get(driver);
        if (known != null) {
            return known;
        }
        ByteBuffer hash = ByteBuffer.wrap(hash(driver.purpose() + "\n" + driver.name()));
        hash.order(ByteOrder.LITTLE_ENDIAN);
        Philox4x32.block(seed, hash.getLong(), hash.getLong(), words);
        keys.put(driver, words[0]);
        return words[0];
    }

    /** A lane takes two blocks, which differ as Philox is a bijection: no lane is all zero and so stuck at zero. */
    private void seedState(long key, long block, long date) {
        if (block < 0 || block > LAST_BLOCK) {
            throw InvalidValue.at("block", "must be from 0 to " + LAST_BLOCK + ", but is " + block);
        }
        Rows.seed(key, block, date, state);
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
