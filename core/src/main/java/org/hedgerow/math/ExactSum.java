package org.hedgerow.math;

import java.math.BigInteger;
import org.hedgerow.check.InvalidValue;

/**
 * A sum of doubles that is rounded once, at the end: the same bits in whatever order and grouping they are added.
 *
 * <p>It is a fixed-point number, in words of 32 bits each of which is held in 64, so that carries can wait: Kulisch, Very fast
 * and exact accumulation of products (2011). No more words are there than have been needed.
 */
public final class ExactSum {
    private static final int WORD = 32;
    private static final long WORD_BITS = 0xffffffffL;
    private static final int LEAST_EXPONENT = -1074; // of the last binary digit of any double
    private static final int MOST_WAITING = 1 << 29; // additions that cannot overflow a word
    private static final int MANTISSA_BITS = 52;
    private static final int LEAST_NORMAL_EXPONENT = -1022;

    private long[] words = new long[0];
    private int first; // of the words, counted from that of the last digit
    private int waiting;

    /** Nothing yet. */
    public ExactSum() {}

    /** Adds a finite number. */
    public void add(double x) {
        if (x == 0) {
            return;
        }
        int exponent = Math.getExponent(x);
        if (exponent > Double.MAX_EXPONENT) {
            throw new InvalidValue("what is added must be finite, but is " + x);
        }
        long bits = Double.doubleToRawLongBits(x);
        long fraction = bits & ((1L << MANTISSA_BITS) - 1);
        boolean isNormal = exponent >= LEAST_NORMAL_EXPONENT;
        long digits = isNormal ? fraction | (1L << MANTISSA_BITS) : fraction;
        int shift = (isNormal ? exponent : LEAST_NORMAL_EXPONENT) - MANTISSA_BITS - LEAST_EXPONENT;
        long low = (digits & WORD_BITS) << (shift % WORD);
        long high = (digits >>> WORD) << (shift % WORD);
        long sign = bits < 0 ? -1 : 1;
        hold(shift / WORD, shift / WORD + 3);
        int word = shift / WORD - first;
        words[word] += sign * (low & WORD_BITS);
        words[word + 1] += sign * ((low >>> WORD) + (high & WORD_BITS));
        words[word + 2] += sign * (high >>> WORD);
        waiting++;
        if (waiting == MOST_WAITING) {
            carry();
        }
    }

    /** Adds a product, which is not rounded: it must not be so small that its last digits are no doubles. */
    public void addProduct(double x, double y) {
        double product = x * y;
        add(product);
        add(Math.fma(x, y, -product));
    }

    /** Adds all of another. */
    public void add(ExactSum other) {
        carry();
        other.carry();
        hold(other.first, other.first + other.words.length);
        for (int word = 0; word < other.words.length; word++) {
            words[other.first - first + word] += other.words[word];
        }
        waiting = 1;
    }

    /** Makes the words from one to another where they are missing. */
    private void hold(int from, int to) {
        if (words.length == 0) {
            first = from;
        }
        if (from < first || to > first + words.length) {
            int low = Math.min(from, first);
            long[] wider = new long[Math.max(to, first + words.length) - low];
            System.arraycopy(words, 0, wider, first - low, words.length);
            words = wider;
            first = low;
        }
    }

    private void carry() {
        for (int word = 0; word < words.length; word++) {
            long over = words[word] >> WORD;
            boolean isLast = word == words.length - 1;
            if (over == 0 || (isLast && over == -1)) {
                continue; // the last word keeps its sign
            }
            hold(first, first + word + 2);
            words[word + 1] += over;
            words[word] &= WORD_BITS;
        }
        waiting = 0;
    }

    /** The double next to the sum, the even one of two; infinite where it is beyond all. */
    public double value() {
        carry();
        BigInteger sum = BigInteger.ZERO;
        for (int word = words.length - 1; word >= 0; word--) {
            sum = sum.shiftLeft(WORD).add(BigInteger.valueOf(words[word]));
        }
        int dropped = Math.max(0, sum.bitLength() - 2 * WORD);
        BigInteger leading = sum.shiftRight(dropped);
        boolean isExact = leading.shiftLeft(dropped).equals(sum);
        BigInteger sticky = isExact ? leading : leading.setBit(0); // no longer half way between two doubles
        return Math.scalb(sticky.doubleValue(), dropped + WORD * first + LEAST_EXPONENT);
    }
}
