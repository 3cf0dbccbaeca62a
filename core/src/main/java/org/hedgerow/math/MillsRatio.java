package org.hedgerow.math;

/**
 * The ratio of the normal distribution's upper tail to its density, {@code (1 - cdf(t)) / density(t)} for t from zero.
 *
 * <p>It is g(s) / (1 + t) with s = (t - 5) / (t + 5), and g a Chebyshev series on -1 to 1 that was computed with 60 digits
 * (mpmath) and is off by a share of 2^-52.9.
 */
final class MillsRatio {
    private static final double CENTRE = 5;

    private static final double[] CHEBYSHEV = {
        1.1579976221305188,
        -0.1633449388451398,
        -0.013683136055781576,
        0.03082200019810004,
        -0.016220073012046806,
        0.005616691016460094,
        -0.0014133933783549216,
        0.0002502625460725661,
        -2.468907239728387e-05,
        -1.0107964061837592e-06,
        7.495419179740573e-07,
        -7.600274268728337e-08,
        -1.1574771441328644e-08,
        3.333386472599843e-09,
        7.538039628171347e-11,
        -1.1104247263727494e-10,
        3.509243776551059e-12,
        3.6894953861750955e-12,
        -2.3376697776383095e-13,
        -1.3271797523541405e-13,
        9.921706995888276e-15,
        5.276004995455379e-15,
        -3.373097694187922e-16,
        -2.2804338776379946e-16,
    };

    private MillsRatio() {}

    static double of(double t) {
        double s = (t - CENTRE) / (t + CENTRE);
        double next = 0;
        double afterNext = 0;
        for (int degree = CHEBYSHEV.length - 1; degree > 0; degree--) {
            double current = Math.fma(2 * s, next, CHEBYSHEV[degree] - afterNext);
            afterNext = next;
            next = current;
        }
        return Math.fma(s, next, CHEBYSHEV[0] - afterNext) / (1 + t);
    }
}
