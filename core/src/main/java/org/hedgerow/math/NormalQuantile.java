package org.hedgerow.math;

/**
 * The inverse of the normal distribution function to a share of about 1e-16. Wichura, Algorithm AS 241: the percentage
 * points of the normal distribution (1988), routine PPND16.
 */
final class NormalQuantile {
    private static final double CENTRAL = 0.425;
    private static final double CENTRAL_SQUARE = 0.180625;
    private static final double FAR = 5;
    private static final double NEAR_SHIFT = 1.6;

    /* Numerator and denominator of each of the three rational functions, in rising powers, as the nearest doubles. */
    private static final double[] CENTRAL_ABOVE = {
        3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946,
        45921.95393154987, 67265.7709270087, 33430.57558358813, 2509.0809287301227,
    };
    private static final double[] CENTRAL_BELOW = {
        1.0, 42.31333070160091, 687.1870074920579, 5394.196021424751,
        21213.794301586597, 39307.89580009271, 28729.085735721943, 5226.495278852854,
    };
    private static final double[] NEAR_ABOVE = {
        1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045,
        1.2704582524523684, 0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
    };
    private static final double[] NEAR_BELOW = {
        1.0, 2.053191626637759, 1.6763848301838038, 0.6897673349851,
        0.14810397642748008, 0.015198666563616457, 0.0005475938084995345, 1.0507500716444169e-9,
    };
    private static final double[] FAR_ABOVE = {
        6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487,
        0.026532189526576124, 0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
    };
    private static final double[] FAR_BELOW = {
        1.0, 0.599832206555888, 0.1369298809227358, 0.014875361290850615,
        0.0007868691311456133, 1.8463183175100548e-5, 1.421511758316446e-7, 2.0442631033899397e-15,
    };

    private NormalQuantile() {}

    static double of(double probability) {
        double fromHalf = probability - 0.5;
        if (Math.abs(fromHalf) <= CENTRAL) {
            double x = CENTRAL_SQUARE - fromHalf * fromHalf;
            return fromHalf * polynomial(CENTRAL_ABOVE, x) / polynomial(CENTRAL_BELOW, x);
        }
        return Math.copySign(tail(Math.min(probability, 1 - probability)), fromHalf);
    }

    static void fill(double[] probability, double[] out) {
        for (int i = 0; i < out.length; i++) {
            out[i] = of(probability[i]);
        }
    }

    private static double tail(double probability) {
        if (probability == 0) {
            return Double.POSITIVE_INFINITY;
        }
        double r = Math.sqrt(-Elementary.log(probability));
        if (r <= FAR) {
            return polynomial(NEAR_ABOVE, r - NEAR_SHIFT) / polynomial(NEAR_BELOW, r - NEAR_SHIFT);
        }
        return polynomial(FAR_ABOVE, r - FAR) / polynomial(FAR_BELOW, r - FAR);
    }

    private static double polynomial(double[] coefficients, double x) {
        double value = 0;
        for (int power = coefficients.length - 1; power >= 0; power--) {
            value = Math.fma(value, x, coefficients[power]);
        }
        return value;
    }
}
