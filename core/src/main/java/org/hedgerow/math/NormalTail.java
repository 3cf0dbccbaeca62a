package org.hedgerow.math;

/**
 * The upper tail of the normal distribution over half its bell, {@code (1 - cdf(t)) / (e^(-t^2/2) / 2)} for t from
 * zero: a smooth function that falls from 1 at zero like {@code 1 / t}.
 *
 * <p>It is g(s) / (1 + t) with s = (t - 5) / (t + 5), and g a Chebyshev series on -1 to 1 that was computed with 60
 * digits (mpmath) and is off by a share of 2^-58.
 */
final class NormalTail {
    static final double CENTRE = 5;

    /** What the first coefficient lacks of its true value. */
    static final double FIRST_REST = -3.227880924205865e-17;

    static final double[] CHEBYSHEV = {
        0.9239484241443714,
        -0.13033040478982527,
        -0.010917563002273135,
        0.02459239809112688,
        -0.012941745831407376,
        0.004481471044833661,
        -0.0011277247549303948,
        0.00019968062165851624,
        -1.9699029686336985e-5,
        -8.064988466090434e-7,
        5.98047924026068e-7,
        -6.064141496885628e-8,
        -9.235331427858054e-9,
        2.6596576016765383e-9,
        6.01448543803809e-11,
        -8.859907451065631e-11,
        2.7999714294036303e-12,
        2.9437914057825142e-12,
        -1.8651906238330744e-13,
        -1.058936233813539e-13,
        7.916376828829034e-15,
        4.209642928592639e-15,
        -2.691342572272288e-16,
        -1.8195229828991666e-16,
        5.9812064211333114e-18,
        8.240585157215666e-18,
    };

    private NormalTail() {}

    /** By Clenshaw's recurrence. */
    static double overHalfBell(double t) {
        double s = (t - CENTRE) / (t + CENTRE);
        double next = 0;
        double afterNext = 0;
        for (int degree = CHEBYSHEV.length - 1; degree > 0; degree--) {
            double current = Math.fma(2 * s, next, CHEBYSHEV[degree] - afterNext);
            afterNext = next;
            next = current;
        }
        return (Math.fma(s, next, FIRST_REST - afterNext) + CHEBYSHEV[0]) / (1 + t);
    }
}
