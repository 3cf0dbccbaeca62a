package org.hedgerow.math;

/**
 * Sine and cosine of a share of a right angle, from -1/2 to 1/2.
 *
 * <p>The polynomials in the square of the share are Chebyshev interpolants, computed with 60 digits (mpmath) and
 * rounded to doubles; they are off by a share of 2^-54.5 and 2^-55.5.
 */
final class RightAngle {
    static final double SINE_1 = 0x1.921fb54442d18p0;
    static final double SINE_3 = -0x1.4abbce625be41p-1;
    static final double SINE_5 = 0x1.466bc677587f8p-4;
    static final double SINE_7 = -0x1.32d2cce2e5b19p-8;
    static final double SINE_9 = 0x1.50782fda12d96p-13;
    static final double SINE_11 = -0x1.e30071afc3e59p-19;
    static final double SINE_13 = 0x1.e3f38399551bfp-25;

    static final double COSINE_2 = -0x1.3bd3cc9be45dep0;
    static final double COSINE_4 = 0x1.03c1f081b5ac0p-2;
    static final double COSINE_6 = -0x1.55d3c7e3cb241p-6;
    static final double COSINE_8 = 0x1.e1f5068688d5bp-11;
    static final double COSINE_10 = -0x1.a6d1eef479be1p-16;
    static final double COSINE_12 = 0x1.f9ce245cada0bp-22;
    static final double COSINE_14 = -0x1.b2f3eb054afcdp-28;

    private RightAngle() {}

    static double sine(double share) {
        double square = share * share;
        double p = Math.fma(SINE_13, square, SINE_11);
        p = Math.fma(p, square, SINE_9);
        p = Math.fma(p, square, SINE_7);
        p = Math.fma(p, square, SINE_5);
        p = Math.fma(p, square, SINE_3);
        p = Math.fma(p, square, SINE_1);
        return p * share;
    }

    static double cosine(double share) {
        double square = share * share;
        double p = Math.fma(COSINE_14, square, COSINE_12);
        p = Math.fma(p, square, COSINE_10);
        p = Math.fma(p, square, COSINE_8);
        p = Math.fma(p, square, COSINE_6);
        p = Math.fma(p, square, COSINE_4);
        p = Math.fma(p, square, COSINE_2);
        return Math.fma(p, square, 1);
    }
}
