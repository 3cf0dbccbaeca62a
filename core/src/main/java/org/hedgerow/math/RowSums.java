package org.hedgerow.math;

/**
 * Sums in a fixed order: eight interleaved lanes over the leading multiple of eight, the lanes in pairs, then the rest.
 *
 * <p>The order is part of every result; eight lanes are there to keep the adders of a processor busy.
 */
final class RowSums {
    private RowSums() {}

    static double sum(double[] x, int count) {
        double s0 = 0, s1 = 0, s2 = 0, s3 = 0, s4 = 0, s5 = 0, s6 = 0, s7 = 0;
        int i = 0;
        for (; i + 7 < count; i += 8) {
            s0 += x[i];
            s1 += x[i + 1];
            s2 += x[i + 2];
            s3 += x[i + 3];
            s4 += x[i + 4];
            s5 += x[i + 5];
            s6 += x[i + 6];
            s7 += x[i + 7];
        }
        double sum = ((s0 + s1) + (s2 + s3)) + ((s4 + s5) + (s6 + s7));
        for (; i < count; i++) {
            sum += x[i];
        }
        return sum;
    }

    static double sumOfSquaredDeviations(double[] x, int count, double mean) {
        double s0 = 0, s1 = 0, s2 = 0, s3 = 0, s4 = 0, s5 = 0, s6 = 0, s7 = 0;
        int i = 0;
        for (; i + 7 < count; i += 8) {
            s0 = addSquare(s0, x[i] - mean);
            s1 = addSquare(s1, x[i + 1] - mean);
            s2 = addSquare(s2, x[i + 2] - mean);
            s3 = addSquare(s3, x[i + 3] - mean);
            s4 = addSquare(s4, x[i + 4] - mean);
            s5 = addSquare(s5, x[i + 5] - mean);
            s6 = addSquare(s6, x[i + 6] - mean);
            s7 = addSquare(s7, x[i + 7] - mean);
        }
        double sum = ((s0 + s1) + (s2 + s3)) + ((s4 + s5) + (s6 + s7));
        for (; i < count; i++) {
            sum = addSquare(sum, x[i] - mean);
        }
        return sum;
    }

    static double sumOfProducts(double[] x, double[] y, int count) {
        double s0 = 0, s1 = 0, s2 = 0, s3 = 0, s4 = 0, s5 = 0, s6 = 0, s7 = 0;
        int i = 0;
        for (; i + 7 < count; i += 8) {
            s0 = Math.fma(x[i], y[i], s0);
            s1 = Math.fma(x[i + 1], y[i + 1], s1);
            s2 = Math.fma(x[i + 2], y[i + 2], s2);
            s3 = Math.fma(x[i + 3], y[i + 3], s3);
            s4 = Math.fma(x[i + 4], y[i + 4], s4);
            s5 = Math.fma(x[i + 5], y[i + 5], s5);
            s6 = Math.fma(x[i + 6], y[i + 6], s6);
            s7 = Math.fma(x[i + 7], y[i + 7], s7);
        }
        double sum = ((s0 + s1) + (s2 + s3)) + ((s4 + s5) + (s6 + s7));
        for (; i < count; i++) {
            sum = Math.fma(x[i], y[i], sum);
        }
        return sum;
    }

    private static double addSquare(double sum, double deviation) {
        return Math.fma(deviation, deviation, sum);
    }
}
