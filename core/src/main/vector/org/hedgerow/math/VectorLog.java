package org.hedgerow.math;

import static org.hedgerow.math.Lanes.all;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;

/** The operations of {@link Elementary#log} in their order, for several numbers at once. */
final class VectorLog {
    private static final DoubleVector MIN_NORMAL = all(Double.MIN_NORMAL);
    private static final DoubleVector MAX_VALUE = all(Double.MAX_VALUE);
    private static final LongVector SQRT_HALF_TO_ONE = all(Elementary.SQRT_HALF_TO_ONE);
    private static final LongVector SQRT_HALF_BITS = all(Elementary.SQRT_HALF_BITS);
    private static final LongVector SIGNIFICAND_BITS = all(Elementary.SIGNIFICAND_BITS);
    private static final LongVector INTEGER_EXPONENT = all(Elementary.INTEGER_EXPONENT);
    private static final DoubleVector INTEGER_AND_BIAS = all(Elementary.INTEGER_AND_BIAS);
    private static final DoubleVector LN_2 = all(Elementary.LN_2);
    private static final DoubleVector LN_2_REST = all(Elementary.LN_2_REST);
    private static final DoubleVector HALF = all(0.5);
    private static final DoubleVector ONE = all(1.0);
    private static final DoubleVector TWO = all(2.0);
    private static final DoubleVector LOG_0 = all(Elementary.LOG_0);
    private static final DoubleVector LOG_1 = all(Elementary.LOG_1);
    private static final DoubleVector LOG_2 = all(Elementary.LOG_2);
    private static final DoubleVector LOG_3 = all(Elementary.LOG_3);
    private static final DoubleVector LOG_4 = all(Elementary.LOG_4);
    private static final DoubleVector LOG_5 = all(Elementary.LOG_5);
    private static final DoubleVector LOG_6 = all(Elementary.LOG_6);

    private VectorLog() {}

    static void fill(double[] x, double[] out, int count) {
        int end = Lanes.DOUBLES.loopBound(count);
        for (int i = 0; i < end; i += Lanes.COUNT) {
            fillLanes(x, out, i);
        }
        fillOneByOne(x, out, end, count);
    }

    private static void fillLanes(double[] in, double[] out, int i) {
        DoubleVector x = DoubleVector.fromArray(Lanes.DOUBLES, in, i);
        VectorMask<Double> normal =
                x.compare(VectorOperators.GE, MIN_NORMAL).and(x.compare(VectorOperators.LE, MAX_VALUE));
        if (!normal.allTrue()) {
            fillOneByOne(in, out, i, i + Lanes.COUNT);
            return;
        }
        LongVector shifted = x.reinterpretAsLongs().add(SQRT_HALF_TO_ONE);
        LongVector exponent = shifted.lanewise(VectorOperators.LSHR, Elementary.SIGNIFICAND_WIDTH);
        DoubleVector k = exponent.or(INTEGER_EXPONENT).reinterpretAsDoubles().sub(INTEGER_AND_BIAS);
        DoubleVector f = shifted.and(SIGNIFICAND_BITS)
                .add(SQRT_HALF_BITS)
                .reinterpretAsDoubles()
                .sub(ONE);
        DoubleVector s = f.div(f.add(TWO));
        DoubleVector z = s.mul(s);
        DoubleVector p = LOG_6.fma(z, LOG_5);
        p = p.fma(z, LOG_4);
        p = p.fma(z, LOG_3);
        p = p.fma(z, LOG_2);
        p = p.fma(z, LOG_1);
        p = p.fma(z, LOG_0);
        DoubleVector halfSquare = f.mul(HALF).mul(f);
        DoubleVector correction = s.fma(p.fma(z, halfSquare), k.mul(LN_2_REST));
        k.fma(LN_2, f.sub(halfSquare.sub(correction))).intoArray(out, i);
    }

    private static void fillOneByOne(double[] x, double[] out, int from, int to) {
        for (int i = from; i < to; i++) {
            out[i] = Elementary.log(x[i]);
        }
    }
}
