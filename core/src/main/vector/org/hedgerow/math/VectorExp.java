package org.hedgerow.math;

import static org.hedgerow.math.Lanes.all;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;

/** The operations of {@link Elementary#exp} in their order, for several numbers at once. */
final class VectorExp {
    private static final DoubleVector LIMIT = all(Elementary.EXP_LIMIT);
    private static final DoubleVector ROUNDER = all(Elementary.ROUNDER);
    private static final DoubleVector LOG2_E = all(Elementary.LOG2_E);
    private static final DoubleVector MINUS_LN_2 = all(-Elementary.LN_2);
    private static final DoubleVector MINUS_LN_2_REST = all(-Elementary.LN_2_REST);
    private static final DoubleVector ONE = all(1.0);
    private static final DoubleVector HALF = all(0.5);
    private static final DoubleVector EXP_3 = all(Elementary.EXP_3);
    private static final DoubleVector EXP_4 = all(Elementary.EXP_4);
    private static final DoubleVector EXP_5 = all(Elementary.EXP_5);
    private static final DoubleVector EXP_6 = all(Elementary.EXP_6);
    private static final DoubleVector EXP_7 = all(Elementary.EXP_7);
    private static final DoubleVector EXP_8 = all(Elementary.EXP_8);
    private static final DoubleVector EXP_9 = all(Elementary.EXP_9);
    private static final DoubleVector EXP_10 = all(Elementary.EXP_10);
    private static final DoubleVector EXP_11 = all(Elementary.EXP_11);
    private static final DoubleVector EXP_12 = all(Elementary.EXP_12);

    private VectorExp() {}

    static void fill(double[] x, double[] out, int count) {
        int end = Lanes.DOUBLES.loopBound(count);
        for (int i = 0; i < end; i += Lanes.COUNT) {
            fillLanes(x, out, i);
        }
        fillOneByOne(x, out, end, count);
    }

    static void fillTimes(double[] x, double factor, double[] out) {
        DoubleVector factors = all(factor);
        int end = Lanes.DOUBLES.loopBound(x.length);
        for (int i = 0; i < end; i += Lanes.COUNT) {
            fillLanes(x, out, i);
            DoubleVector.fromArray(Lanes.DOUBLES, out, i).mul(factors).intoArray(out, i);
        }
        for (int i = end; i < x.length; i++) {
            out[i] = Elementary.exp(x[i]) * factor;
        }
    }

    private static void fillLanes(double[] in, double[] out, int i) {
        DoubleVector x = DoubleVector.fromArray(Lanes.DOUBLES, in, i);
        if (!x.abs().compare(VectorOperators.LE, LIMIT).allTrue()) {
            fillOneByOne(in, out, i, i + Lanes.COUNT);
            return;
        }
        DoubleVector rounded = x.fma(LOG2_E, ROUNDER);
        DoubleVector power = rounded.sub(ROUNDER);
        DoubleVector r = power.fma(MINUS_LN_2, x);
        r = power.fma(MINUS_LN_2_REST, r);
        DoubleVector p = EXP_12.fma(r, EXP_11);
        p = p.fma(r, EXP_10);
        p = p.fma(r, EXP_9);
        p = p.fma(r, EXP_8);
        p = p.fma(r, EXP_7);
        p = p.fma(r, EXP_6);
        p = p.fma(r, EXP_5);
        p = p.fma(r, EXP_4);
        p = p.fma(r, EXP_3);
        p = p.fma(r, HALF);
        LongVector significand = r.mul(r).fma(p, r).add(ONE).reinterpretAsLongs();
        LongVector exponent = rounded.reinterpretAsLongs().lanewise(VectorOperators.LSHL, Elementary.SIGNIFICAND_WIDTH);
        significand.add(exponent).reinterpretAsDoubles().intoArray(out, i);
    }

    private static void fillOneByOne(double[] x, double[] out, int from, int to) {
        for (int i = from; i < to; i++) {
            out[i] = Elementary.exp(x[i]);
        }
    }
}
