package org.hedgerow.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.math.Philox4x32;
import org.hedgerow.math.Rows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawsTest {
    private static final long DATE = 20_000;

    private final Draws draws = Draws.of(1);
    private final Driver dollar = new Driver("spot", "USD");

    /** A change here is a new stream version: every simulated number changes with it. */
    @Test
    void theStreamIsVersionOne() throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (int block = 0; block < 100; block++) {
            digest.update(bytes(normals(draws, dollar, block, DATE + block)));
        }
        assertThat(Draws.STREAM_VERSION).isEqualTo(1);
        assertThat(HexFormat.of().formatHex(digest.digest()))
                .isEqualTo("c49e2240a647519619a7ccdb4d3b5d79d6f5aea30f582388fa2f6a38658ab2a5");
    }

    /** The documentation of {@link Draws}, followed step by step. */
    @Test
    void aRowIsMadeFromItsAddressAsDocumented() throws NoSuchAlgorithmException {
        byte[] name = "spot\nUSD".getBytes(StandardCharsets.UTF_8);
        LongBuffer hash = ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(name))
                .order(ByteOrder.LITTLE_ENDIAN)
                .asLongBuffer();
        long seed = 1;
        long key = philox(seed, hash.get(0), hash.get(1))[0];
        long[] state = new long[Rows.STATE_LENGTH];
        for (int lane = 0; lane < 8; lane++) {
            long[] first = philox(key, lane | (7L << 32), DATE);
            long[] second = philox(key, (8 + lane) | (7L << 32), DATE);
            state[lane] = first[0];
            state[8 + lane] = first[1];
            state[16 + lane] = second[0];
            state[24 + lane] = second[1];
        }
        double[] expected = new double[1_024];
        Rows.normals(state, expected);
        assertThat(normals(draws, dollar, 7, DATE)).isEqualTo(expected);
    }

    @Test
    void aRowDependsOnItsAddressOnly() {
        double[] expected = normals(draws, dollar, 3, DATE);
        normals(draws, new Driver("spot", "EUR"), 4, DATE + 1);
        assertThat(normals(draws, dollar, 3, DATE)).isEqualTo(expected);
        Draws ofAnotherThread = Draws.of(1);
        assertThat(normals(ofAnotherThread, new Driver("spot", "USD"), 3, DATE)).isEqualTo(expected);
    }

    @Test
    void everyPartOfTheAddressMatters() {
        List<double[]> rows = List.of(
                normals(draws, dollar, 3, DATE),
                normals(draws, dollar, 4, DATE),
                normals(draws, dollar, 3, DATE + 1),
                normals(draws, dollar, 3, DATE + (1L << 32)),
                normals(draws, new Driver("spot", "EUR"), 3, DATE),
                normals(draws, new Driver("jump", "USD"), 3, DATE),
                normals(Draws.of(-1), dollar, 3, DATE));
        assertThat(rows.stream().mapToDouble(row -> row[0]).distinct()).hasSize(rows.size());
    }

    @Test
    void aShorterNameWithALongerPurposeIsAnotherDriver() {
        assertThat(normals(draws, new Driver("ab", "c"), 0, DATE))
                .isNotEqualTo(normals(draws, new Driver("a", "bc"), 0, DATE));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 1L << 32, Long.MAX_VALUE})
    void aBlockBeyondTheCounterIsRefused(long block) {
        assertThatThrownBy(() -> normals(draws, dollar, block, DATE))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("block must be from 0 to 4294967295, but is " + block);
    }

    @Test
    void theLastBlockAndAnyDateAreDrawn() {
        assertThat(Arrays.stream(normals(draws, dollar, (1L << 32) - 1, Long.MIN_VALUE)))
                .allMatch(Double::isFinite);
    }

    @Test
    void drawingAllocatesNothing() {
        double[] row = new double[1_024];
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long leastAllocated = Long.MAX_VALUE;
        long patience =
                System.nanoTime() + TimeUnit.SECONDS.toNanos(60); // the compiler takes its time on a busy machine
        while (leastAllocated > 0 && System.nanoTime() < patience) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int block = 0; block < 1_000; block++) {
                draws.normals(dollar, block, DATE, row);
            }
            leastAllocated = Math.min(leastAllocated, threads.getCurrentThreadAllocatedBytes() - before);
        }
        assertThat(leastAllocated).isZero();
    }

    private static double[] normals(Draws draws, Driver driver, long block, long date) {
        double[] row = new double[1_024];
        draws.normals(driver, block, date, row);
        return row;
    }

    private static long[] philox(long key, long counterLow, long counterHigh) {
        long[] block = new long[Philox4x32.BLOCK_LENGTH];
        Philox4x32.block(key, counterLow, counterHigh, block);
        return block;
    }

    private static byte[] bytes(double[] row) {
        ByteBuffer buffer = ByteBuffer.allocate(row.length * Double.BYTES);
        buffer.asDoubleBuffer().put(row);
        return buffer.array();
    }
}
