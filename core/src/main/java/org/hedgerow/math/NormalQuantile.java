package org.hedgerow.math;

/**
 * The inverse of the normal distribution function to a share of about 1e-16. Wichura, Algorithm AS 241: the percentage
 * points of the normal distribution (1988), routine PPND16.
 */
public final class NormalQuantile {
    private static final double CENTRAL = 0.425;
    private static final double CENTRAL_SQUARE = 0.180625;
    private static final double FAR = 5;
    private static final double NEAR_SHIFT = 1.6;

    private NormalQuantile() {}

    /** The standard normal below which a probability, strictly between 0 and 1, lies. */
    public static double of(double probability) {
        double fromHalf = probability - 0.5;
        if (Math.abs(fromHalf) <= CENTRAL) {
            double x = CENTRAL_SQUARE - fromHalf * fromHalf;
            return fromHalf * centralAbove(x) / centralBelow(x);
        }
        return Math.copySign(tail(Math.min(probability, 1 - probability)), fromHalf);
    }

    /**
     * As {@link #of}, to the same bits, in passes that a compiler turns to vectors: first the central function
     * everywhere, then the tails, put side by side for the logarithm, and back to their places.
     *
     * @param probability strictly between 0 and 1
     * @param where overwritten, as are the {@code tails}; all are as long as the others
     */
    static void fill(RowKernel kernel, double[] probability, int[] where, double[] tails, double[] out) {
        central(probability, out);
        int count = gatherTails(probability, where, tails);
        kernel.log(tails, tails, count);
        tails(tails, count);
        for (int i = 0; i < count; i++) {
            int place = where[i];
            out[place] = Math.copySign(tails[i], probability[place] - 0.5);
        }
    }

    private static void central(double[] probability, double[] out) {
        for (int i = 0; i < out.length; i++) {
            double fromHalf = probability[i] - 0.5;
            double x = CENTRAL_SQUARE - fromHalf * fromHalf;
            out[i] = fromHalf * centralAbove(x) / centralBelow(x);
        }
    }

    /** Counts by a sign bit: one element in seven is in a tail, and no processor foresees which. */
    private static int gatherTails(double[] probability, int[] where, double[] tails) {
        int count = 0;
        for (int i = 0; i < probability.length; i++) {
            double p = probability[i];
            where[count] = i;
            tails[count] = Math.min(p, 1 - p);
            count += (int) (Double.doubleToRawLongBits(CENTRAL - Math.abs(p - 0.5)) >>> (Long.SIZE - 1));
        }
        return count;
    }

    /** From logarithms of small probabilities. */
    private static void tails(double[] tails, int count) {
        double farthest = 0;
        for (int i = 0; i < count; i++) {
            double r = Math.sqrt(-tails[i]);
            tails[i] = r;
            farthest = Math.max(farthest, r);
        }
        if (farthest <= FAR) {
            near(tails, count);
        } else { // some probability is below 1e-11
            for (int i = 0; i < count; i++) {
                tails[i] = ofRoot(tails[i]);
            }
        }
    }

    private static void near(double[] tails, int count) {
        for (int i = 0; i < count; i++) {
            double shifted = tails[i] - NEAR_SHIFT;
            tails[i] = nearAbove(shifted) / nearBelow(shifted);
        }
    }

    private static double tail(double probability) {
        if (probability == 0) {
            return Double.POSITIVE_INFINITY;
        }
        return ofRoot(Math.sqrt(-Elementary.log(probability)));
    }

    private static double ofRoot(double r) {
        if (r <= FAR) {
            return nearAbove(r - NEAR_SHIFT) / nearBelow(r - NEAR_SHIFT);
        }
        return farAbove(r - FAR) / farBelow(r - FAR);
    }

    /* Numerator and denominator of each of the three rational functions, by powers from the highest, as the nearest
     * doubles; written out, since a compiler makes vectors of them only so. */

    private static double centralAbove(double x) {
        double value = 2509.0809287301227;
        value = Math.fma(value, x, 33430.57558358813);
        value = Math.fma(value, x, 67265.7709270087);
        value = Math.fma(value, x, 45921.95393154987);
        value = Math.fma(value, x, 13731.69376550946);
        value = Math.fma(value, x, 1971.5909503065513);
        value = Math.fma(value, x, 133.14166789178438);
        return Math.fma(value, x, 3.3871328727963665);
    }

    private static double centralBelow(double x) {
        double value = 5226.495278852854;
        value = Math.fma(value, x, 28729.085735721943);
        value = Math.fma(value, x, 39307.89580009271);
        value = Math.fma(value, x, 21213.794301586597);
        value = Math.fma(value, x, 5394.196021424751);
        value = Math.fma(value, x, 687.1870074920579);
        value = Math.fma(value, x, 42.31333070160091);
        return Math.fma(value, x, 1.0);
    }

    private static double nearAbove(double x) {
        double value = 0.0007745450142783414;
        value = Math.fma(value, x, 0.022723844989269184);
        value = Math.fma(value, x, 0.2417807251774506);
        value = Math.fma(value, x, 1.2704582524523684);
        value = Math.fma(value, x, 3.6478483247632045);
        value = Math.fma(value, x, 5.769497221460691);
        value = Math.fma(value, x, 4.630337846156546);
        return Math.fma(value, x, 1.4234371107496835);
    }

    private static double nearBelow(double x) {
        double value = 1.0507500716444169e-9;
        value = Math.fma(value, x, 0.0005475938084995345);
        value = Math.fma(value, x, 0.015198666563616457);
        value = Math.fma(value, x, 0.14810397642748008);
        value = Math.fma(value, x, 0.6897673349851);
        value = Math.fma(value, x, 1.6763848301838038);
        value = Math.fma(value, x, 2.053191626637759);
        return Math.fma(value, x, 1.0);
    }

    private static double farAbove(double x) {
        double value = 2.0103343992922881e-7;
        value = Math.fma(value, x, 2.7115555687434876e-5);
        value = Math.fma(value, x, 0.0012426609473880784);
        value = Math.fma(value, x, 0.026532189526576124);
        value = Math.fma(value, x, 0.29656057182850487);
        value = Math.fma(value, x, 1.7848265399172913);
        value = Math.fma(value, x, 5.463784911164114);
        return Math.fma(value, x, 6.657904643501103);
    }

    private static double farBelow(double x) {
        double value = 2.0442631033899397e-15;
        value = Math.fma(value, x, 1.421511758316446e-7);
        value = Math.fma(value, x, 1.8463183175100548e-5);
        value = Math.fma(value, x, 0.0007868691311456133);
        value = Math.fma(value, x, 0.014875361290850615);
        value = Math.fma(value, x, 0.1369298809227358);
        value = Math.fma(value, x, 0.599832206555888);
        return Math.fma(value, x, 1.0);
    }
}
