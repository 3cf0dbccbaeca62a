package org.hedgerow.math;

/**
 * Exponential and logarithm to within one unit in the last place, with the same bits on every machine.
 *
 * <p>The polynomials are Chebyshev interpolants, computed with 60 digits (mpmath) and rounded to doubles. A NaN result
 * has no particular payload.
 */
public final class Elementary {
    /** Adding it rounds a double below 2^51 to an integer, which then stands in the low bits of the sum. */
    static final double ROUNDER = 0x1.8p52;

    static final long SIGNIFICAND_BITS = 0x000f_ffff_ffff_ffffL;
    static final int SIGNIFICAND_WIDTH = 52;

    static final double LOG2_E = 0x1.71547652b82fep0;
    static final double LN_2 = 0x1.62e42fefa39efp-1;
    /** What {@link #LN_2} lacks of the logarithm of two. */
    static final double LN_2_REST = 0x1.abc9e3b39803fp-56;

    /** Up to here both {@code e^x} and {@code e^-x} are normal numbers. */
    static final double EXP_LIMIT = 708;

    /* (e^r - 1 - r - r^2/2) / r^3 for |r| <= ln(2)/2; it puts e^r off by a share of 2^-59.8. */
    static final double EXP_3 = 0x1.5555555555556p-3;
    static final double EXP_4 = 0x1.5555555555555p-5;
    static final double EXP_5 = 0x1.11111111109b3p-7;
    static final double EXP_6 = 0x1.6c16c16c167e1p-10;
    static final double EXP_7 = 0x1.a01a01a7c41d5p-13;
    static final double EXP_8 = 0x1.a01a01a47b054p-16;
    static final double EXP_9 = 0x1.71de0dae63bb3p-19;
    static final double EXP_10 = 0x1.27e4e1f48534fp-22;
    static final double EXP_11 = 0x1.af38a9b0ec855p-26;
    static final double EXP_12 = 0x1.1f66df7fca49fp-29;

    /** The bits of sqrt(1/2), where the significands that {@link #log} works on begin. */
    static final long SQRT_HALF_BITS = 0x3fe6_a09e_667f_3bcdL;

    /** Moves sqrt(1/2) to 1, so that the exponent field counts the powers of two above it. */
    static final long SQRT_HALF_TO_ONE = 0x3ff0_0000_0000_0000L - SQRT_HALF_BITS;

    /** The exponent field of 2^52, under which an integer below 2^52 reads as a double. */
    static final long INTEGER_EXPONENT = 0x4330_0000_0000_0000L;

    static final double INTEGER_AND_BIAS = 0x1p52 + 1023;

    /* (log((1 + s) / (1 - s)) / s - 2) / s^2 in z = s^2, s <= 3 - sqrt(8); it puts log off by a share of 2^-57.6. */
    static final double LOG_0 = 0x1.5555555555558p-1;
    static final double LOG_1 = 0x1.99999999952d7p-2;
    static final double LOG_2 = 0x1.2492492df281ap-2;
    static final double LOG_3 = 0x1.c71c62e3f11e6p-3;
    static final double LOG_4 = 0x1.7462b51cb66b1p-3;
    static final double LOG_5 = 0x1.39fe51a7c18f9p-3;
    static final double LOG_6 = 0x1.2b5900de53b32p-3;

    private static final double EXP_OVERFLOW = 0x1.62e42fefa39efp9;
    private static final double EXP_UNDERFLOW = -0x1.74910d52d3052p9;

    private Elementary() {}

    /** {@code e^x}, with infinity, zero and gradual underflow where they belong. */
    public static double exp(double x) {
        if (Math.abs(x) <= EXP_LIMIT) {
            double power = Math.fma(x, LOG2_E, ROUNDER);
            double significand = expOfRest(x, power - ROUNDER);
            long exponent = Double.doubleToRawLongBits(power) << SIGNIFICAND_WIDTH;
            return Double.longBitsToDouble(Double.doubleToRawLongBits(significand) + exponent);
        }
        return expAtTheEnds(x);
    }

    /** The natural logarithm: of zero negative infinity, of a negative number NaN. */
    public static double log(double x) {
        if (x >= Double.MIN_NORMAL && x <= Double.MAX_VALUE) {
            return logOfNormal(x, 0);
        }
        return logAtTheEnds(x);
    }

    /** {@code e^x / 2^power}, where {@code power} is the integer next to {@code x / ln 2}. */
    private static double expOfRest(double x, double power) {
        double r = Math.fma(power, -LN_2, x);
        r = Math.fma(power, -LN_2_REST, r);
        double p = Math.fma(EXP_12, r, EXP_11);
        p = Math.fma(p, r, EXP_10);
        p = Math.fma(p, r, EXP_9);
        p = Math.fma(p, r, EXP_8);
        p = Math.fma(p, r, EXP_7);
        p = Math.fma(p, r, EXP_6);
        p = Math.fma(p, r, EXP_5);
        p = Math.fma(p, r, EXP_4);
        p = Math.fma(p, r, EXP_3);
        p = Math.fma(p, r, 0.5);
        return Math.fma(r * r, p, r) + 1;
    }

    private static double expAtTheEnds(double x) {
        if (x > EXP_OVERFLOW) {
            return Double.POSITIVE_INFINITY;
        }
        if (x < EXP_UNDERFLOW) {
            return 0;
        }
        double power = Math.fma(x, LOG2_E, ROUNDER) - ROUNDER;
        return Math.scalb(expOfRest(x, power), (int) power);
    }

    private static double logAtTheEnds(double x) {
        if (x == 0) {
            return Double.NEGATIVE_INFINITY;
        }
        if (x > 0 && x < Double.MIN_NORMAL) {
            return logOfNormal(x * 0x1p54, -54);
        }
        return x == Double.POSITIVE_INFINITY ? x : Double.NaN;
    }

    /** The logarithm of {@code x 2^power}: x is split into a power of two and m in [sqrt(1/2), sqrt(2)). */
    private static double logOfNormal(double x, int power) {
        long shifted = Double.doubleToRawLongBits(x) + SQRT_HALF_TO_ONE;
        double k =
                Double.longBitsToDouble((shifted >>> SIGNIFICAND_WIDTH) | INTEGER_EXPONENT) - INTEGER_AND_BIAS + power;
        double f = Double.longBitsToDouble((shifted & SIGNIFICAND_BITS) + SQRT_HALF_BITS) - 1;
        double s = f / (2 + f);
        double z = s * s;
        double p = Math.fma(LOG_6, z, LOG_5);
        p = Math.fma(p, z, LOG_4);
        p = Math.fma(p, z, LOG_3);
        p = Math.fma(p, z, LOG_2);
        p = Math.fma(p, z, LOG_1);
        p = Math.fma(p, z, LOG_0);
        double halfSquare = 0.5 * f * f;
        double correction = Math.fma(s, Math.fma(p, z, halfSquare), k * LN_2_REST);
        return Math.fma(k, LN_2, f - (halfSquare - correction));
    }
}
