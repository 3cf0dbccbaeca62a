package org.hedgerow.math;

import static org.hedgerow.math.Lanes.all;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;

/** The operations of {@link Normal#cdf} in their order, for several numbers at once. */
final class VectorNormal {
    /** Here the bell is still a normal number, and nothing overflows. */
    private static final DoubleVector LIMIT = all(37.0);

    private static final DoubleVector ZERO = all(0.0);
    private static final DoubleVector ONE = all(1.0);
    private static final DoubleVector TWO = all(2.0);
    private static final DoubleVector HALF = all(0.5);
    private static final DoubleVector MINUS_HALF = all(-0.5);
    private static final DoubleVector CENTRE = all(NormalTail.CENTRE);
    private static final DoubleVector FIRST = all(NormalTail.CHEBYSHEV[0]);
    private static final DoubleVector FIRST_REST = all(NormalTail.FIRST_REST);

    /** Each coefficient once for every lane: a load is cheaper than a broadcast. */
    private static final double[] CHEBYSHEV = repeated();

    private VectorNormal() {}

    private static double[] repeated() {
        double[] repeated = new double[NormalTail.CHEBYSHEV.length * Lanes.COUNT];
        for (int i = 0; i < repeated.length; i++) {
            repeated[i] = NormalTail.CHEBYSHEV[i / Lanes.COUNT];
        }
        return repeated;
    }

    static void cdf(double[] x, double[] out, int count) {
        int end = Lanes.DOUBLES.loopBound(count);
        for (int i = 0; i < end; i += Lanes.COUNT) {
            DoubleVector t = DoubleVector.fromArray(Lanes.DOUBLES, x, i);
            t.mul(t).mul(MINUS_HALF).intoArray(out, i);
        }
        VectorExp.fill(out, out, end);
        for (int i = 0; i < end; i += Lanes.COUNT) {
            fillLanes(x, out, i);
        }
        fillOneByOne(x, out, end, count);
    }

    private static void fillLanes(double[] in, double[] out, int i) {
        DoubleVector x = DoubleVector.fromArray(Lanes.DOUBLES, in, i);
        DoubleVector t = x.abs();
        if (!t.compare(VectorOperators.LE, LIMIT).allTrue()) {
            fillOneByOne(in, out, i, i + Lanes.COUNT);
            return;
        }
        DoubleVector bell = DoubleVector.fromArray(Lanes.DOUBLES, out, i);
        DoubleVector lost = t.fma(t, t.mul(t).neg());
        bell = bell.fma(lost.mul(MINUS_HALF), bell);
        DoubleVector s = t.sub(CENTRE).div(t.add(CENTRE));
        DoubleVector twoS = s.mul(TWO);
        DoubleVector next = ZERO;
        DoubleVector afterNext = ZERO;
        for (int at = CHEBYSHEV.length - Lanes.COUNT; at > 0; at -= Lanes.COUNT) {
            DoubleVector coefficient = DoubleVector.fromArray(Lanes.DOUBLES, CHEBYSHEV, at);
            DoubleVector current = twoS.fma(next, coefficient.sub(afterNext));
            afterNext = next;
            next = current;
        }
        DoubleVector tail = s.fma(next, FIRST_REST.sub(afterNext)).add(FIRST).div(t.add(ONE));
        DoubleVector upper = bell.mul(HALF).mul(tail);
        VectorMask<Double> positive = x.compare(VectorOperators.GT, ZERO);
        upper.blend(ONE.sub(upper), positive).intoArray(out, i);
    }

    private static void fillOneByOne(double[] x, double[] out, int from, int to) {
        for (int i = from; i < to; i++) {
            out[i] = Normal.cdf(x[i]);
        }
    }
}
