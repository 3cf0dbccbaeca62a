package org.hedgerow.outcome;

/** A number that differs, but for one chance in many millions, where texts differ: Fowler, Noll and Vo's FNV-1a of 64 bits. */
final class Fingerprint {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Fingerprint() {}

    static long of(CharSequence text) {
        long hash = OFFSET;
        for (int place = 0; place < text.length(); place++) {
            hash = (hash ^ text.charAt(place)) * PRIME;
        }
        return hash;
    }
}
