package org.hedgerow.scenarios.spark;

import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.simulation.Slice;

/** What an executor sends back of one slice, with what the driver checks it by. */
final class ComputedSlice implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final SliceOrder order;
    private final String fingerprint;
    private final byte[] bytes;
    private final long sum;
    private final InvalidValue fault; // or null

    private ComputedSlice(SliceOrder order, String fingerprint, byte[] bytes, long sum, InvalidValue fault) {
        this.order = order;
        this.fingerprint = fingerprint;
        this.bytes = bytes;
        this.sum = sum;
        this.fault = fault;
    }

    /** A slice of the question with this fingerprint. */
    static ComputedSlice of(SliceOrder order, String fingerprint, byte[] bytes) {
        return new ComputedSlice(order, fingerprint, bytes, sum(bytes), null);
    }

    /** Of a scenario that cannot be answered, which to try again does not change. */
    static ComputedSlice refused(SliceOrder order, String fingerprint, InvalidValue fault) {
        byte[] none = new byte[0];
        return new ComputedSlice(order, fingerprint, none, sum(none), fault);
    }

    /** The same with other bytes below the sum of these. */
    ComputedSlice with(byte[] other) {
        return new ComputedSlice(order, fingerprint, other, sum, fault);
    }

    Slice slice() {
        return order.slice();
    }

    Optional<InvalidValue> fault() {
        return Optional.ofNullable(fault);
    }

    /** Whether it was computed of this question, by the same version. */
    boolean answers(String question) {
        return fingerprint.equals(question);
    }

    /** The bytes as they were computed; empty where one of them, or their number, is another. */
    Optional<byte[]> whole() {
        return sum(bytes) == sum ? Optional.of(bytes) : Optional.empty();
    }

    private static long sum(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, 0, bytes.length);
        return ((long) bytes.length << 32) | sum.getValue();
    }
}
