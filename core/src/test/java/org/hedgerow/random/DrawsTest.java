package org.hedgerow.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.math.Rows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawsTest {
    private static final long DATE = 20_000;

    private final Draws draws = Draws.of(1);
    private final DriverKey key = draws.key(new Driver("spot", "USD"));

    /** A change here is a new stream version: every simulated number changes with it. */
    @Test
    void theStreamIsVersionOne() throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (int block = 0; block < 100; block++) {
            digest.update(bytes(normals(draws, key, block, DATE + block)));
        }
        assertThat(Draws.STREAM_VERSION).isEqualTo(1);
        assertThat(HexFormat.of().formatHex(digest.digest())).isEqualTo("@GOLDEN@");
    }

    /** The documentation of {@link Draws}, followed step by step. */
    @Test
    void aRowIsMadeFromItsAddressAsDocumented() {
        long[] state = new long[Rows.STATE_LENGTH];
        long[] words = new long[2];
        for (int lane = 0; lane < 8; lane++) {
            Philox4x32.block(key.bits(), lane | (7L << 32), DATE, words);
            state[lane] = words[0];
            state[8 + lane] = words[1];
            Philox4x32.block(key.bits(), (8 + lane) | (7L << 32), DATE, words);
            state[16 + lane] = words[0];
            state[24 + lane] = words[1];
        }
        double[] expected = new double[1_024];
        Rows.normals(state, expected);
        assertThat(normals(draws, key, 7, DATE)).isEqualTo(expected);
    }

    @Test
    void aRowDependsOnItsAddressOnly() {
        double[] expected = normals(draws, key, 3, DATE);
        normals(draws, draws.key(new Driver("spot", "EUR")), 4, DATE + 1);
        assertThat(normals(draws, key, 3, DATE)).isEqualTo(expected);
        Draws ofAnotherThread = Draws.of(1);
        assertThat(normals(ofAnotherThread, ofAnotherThread.key(new Driver("spot", "USD")), 3, DATE))
                .isEqualTo(expected);
    }

    @Test
    void everyPartOfTheAddressMatters() {
        Draws otherSeed = Draws.of(-1);
        List<double[]> rows = List.of(
                normals(draws, key, 3, DATE),
                normals(draws, key, 4, DATE),
                normals(draws, key, 3, DATE + 1),
                normals(draws, key, 3, DATE + (1L << 32)),
                normals(draws, draws.key(new Driver("spot", "EUR")), 3, DATE),
                normals(draws, draws.key(new Driver("jump", "USD")), 3, DATE),
                normals(otherSeed, otherSeed.key(new Driver("spot", "USD")), 3, DATE));
        assertThat(rows.stream().mapToDouble(row -> row[0]).distinct()).hasSize(rows.size());
    }

    @Test
    void aShorterNameWithALongerPurposeIsAnotherDriver() {
        assertThat(draws.key(new Driver("ab", "c"))).isNotEqualTo(draws.key(new Driver("a", "bc")));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 1L << 32, Long.MAX_VALUE})
    void aBlockBeyondTheCounterIsRefused(long block) {
        assertThatThrownBy(() -> normals(draws, key, block, DATE))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("block must be from 0 to 4294967295, but is " + block);
    }

    @Test
    void theLastBlockAndAnyDateAreDrawn() {
        assertThat(normals(draws, key, (1L << 32) - 1, Long.MIN_VALUE)).allMatch(Double::isFinite);
    }

    @Test
    void drawingAllocatesNothing() {
        double[] row = new double[1_024];
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long leastAllocated = Long.MAX_VALUE;
        for (int round = 0; round < 100 && leastAllocated > 0; round++) { // the compiler needs some rounds
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int block = 0; block < 1_000; block++) {
                draws.normals(key, block, DATE, row);
            }
            leastAllocated = Math.min(leastAllocated, threads.getCurrentThreadAllocatedBytes() - before);
        }
        assertThat(leastAllocated).isZero();
    }

    private static double[] normals(Draws draws, DriverKey key, long block, long date) {
        double[] row = new double[1_024];
        draws.normals(key, block, date, row);
        return row;
    }

    private static byte[] bytes(double[] row) {
        ByteBuffer buffer = ByteBuffer.allocate(row.length * Double.BYTES);
        buffer.asDoubleBuffer().put(row);
        return buffer.array();
    }
}
