package org.hedgerow.outcome;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Numbers as bytes, to the bit, in the order in which they are put and got; it grows as it is written. */
final class Image {
    private static final int START = 1 << 16;

    private ByteBuffer buffer;

    /** To write. */
    Image() {
        buffer = ByteBuffer.allocate(START);
    }

    /** To read. */
    Image(byte[] bytes) {
        buffer = ByteBuffer.wrap(bytes);
    }

    void put(int number) {
        grow(Integer.BYTES);
        buffer.putInt(number);
    }

    void put(long number) {
        grow(Long.BYTES);
        buffer.putLong(number);
    }

    void put(double number) {
        grow(Double.BYTES);
        buffer.putDouble(number);
    }

    void put(double[] row) {
        grow((long) Double.BYTES * row.length);
        buffer.asDoubleBuffer().put(row);
        buffer.position(buffer.position() + Double.BYTES * row.length);
    }

    void put(double[][] rows) {
        for (double[] row : rows) {
            put(row);
        }
    }

    int getInt() {
        return buffer.getInt();
    }

    long getLong() {
        return buffer.getLong();
    }

    double getDouble() {
        return buffer.getDouble();
    }

    /** Fills a row. */
    void get(double[] row) {
        buffer.asDoubleBuffer().get(row);
        buffer.position(buffer.position() + Double.BYTES * row.length);
    }

    void get(double[][] rows) {
        for (double[] row : rows) {
            get(row);
        }
    }

    /** What was written. */
    byte[] bytes() {
        return Arrays.copyOf(buffer.array(), buffer.position());
    }

    /** Whether all was read. */
    boolean isAtEnd() {
        return !buffer.hasRemaining();
    }

    private void grow(long more) {
        long needed = buffer.position() + more;
        if (needed > buffer.capacity()) {
            int wider = (int) Math.min(Integer.MAX_VALUE - 8, Math.max(needed, 2L * buffer.capacity()));
            buffer = ByteBuffer.wrap(Arrays.copyOf(buffer.array(), wider)).position(buffer.position());
        }
    }
}
