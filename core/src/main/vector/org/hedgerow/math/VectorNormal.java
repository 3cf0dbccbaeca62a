package org.hedgerow.math;

import static org.hedgerow.math.Lanes.all;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;

/**
 * The operations of {@link Normal#cdf} in their order, for several numbers at once. Clenshaw's recurrence is written out,
 * since C2 puts vectors that go round a loop on the heap.
 */
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

    private static final DoubleVector C1 = all(NormalTail.CHEBYSHEV[1]);
    private static final DoubleVector C2 = all(NormalTail.CHEBYSHEV[2]);
    private static final DoubleVector C3 = all(NormalTail.CHEBYSHEV[3]);
    private static final DoubleVector C4 = all(NormalTail.CHEBYSHEV[4]);
    private static final DoubleVector C5 = all(NormalTail.CHEBYSHEV[5]);
    private static final DoubleVector C6 = all(NormalTail.CHEBYSHEV[6]);
    private static final DoubleVector C7 = all(NormalTail.CHEBYSHEV[7]);
    private static final DoubleVector C8 = all(NormalTail.CHEBYSHEV[8]);
    private static final DoubleVector C9 = all(NormalTail.CHEBYSHEV[9]);
    private static final DoubleVector C10 = all(NormalTail.CHEBYSHEV[10]);
    private static final DoubleVector C11 = all(NormalTail.CHEBYSHEV[11]);
    private static final DoubleVector C12 = all(NormalTail.CHEBYSHEV[12]);
    private static final DoubleVector C13 = all(NormalTail.CHEBYSHEV[13]);
    private static final DoubleVector C14 = all(NormalTail.CHEBYSHEV[14]);
    private static final DoubleVector C15 = all(NormalTail.CHEBYSHEV[15]);
    private static final DoubleVector C16 = all(NormalTail.CHEBYSHEV[16]);
    private static final DoubleVector C17 = all(NormalTail.CHEBYSHEV[17]);
    private static final DoubleVector C18 = all(NormalTail.CHEBYSHEV[18]);
    private static final DoubleVector C19 = all(NormalTail.CHEBYSHEV[19]);
    private static final DoubleVector C20 = all(NormalTail.CHEBYSHEV[20]);
    private static final DoubleVector C21 = all(NormalTail.CHEBYSHEV[21]);
    private static final DoubleVector C22 = all(NormalTail.CHEBYSHEV[22]);
    private static final DoubleVector C23 = all(NormalTail.CHEBYSHEV[23]);
    private static final DoubleVector C24 = all(NormalTail.CHEBYSHEV[24]);
    private static final DoubleVector C25 = all(NormalTail.CHEBYSHEV[25]);

    private VectorNormal() {}

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
        DoubleVector odd = C25;
        DoubleVector even = twoS.fma(odd, C24);
        odd = twoS.fma(even, C23.sub(odd));
        even = twoS.fma(odd, C22.sub(even));
        odd = twoS.fma(even, C21.sub(odd));
        even = twoS.fma(odd, C20.sub(even));
        odd = twoS.fma(even, C19.sub(odd));
        even = twoS.fma(odd, C18.sub(even));
        odd = twoS.fma(even, C17.sub(odd));
        even = twoS.fma(odd, C16.sub(even));
        odd = twoS.fma(even, C15.sub(odd));
        even = twoS.fma(odd, C14.sub(even));
        odd = twoS.fma(even, C13.sub(odd));
        even = twoS.fma(odd, C12.sub(even));
        odd = twoS.fma(even, C11.sub(odd));
        even = twoS.fma(odd, C10.sub(even));
        odd = twoS.fma(even, C9.sub(odd));
        even = twoS.fma(odd, C8.sub(even));
        odd = twoS.fma(even, C7.sub(odd));
        even = twoS.fma(odd, C6.sub(even));
        odd = twoS.fma(even, C5.sub(odd));
        even = twoS.fma(odd, C4.sub(even));
        odd = twoS.fma(even, C3.sub(odd));
        even = twoS.fma(odd, C2.sub(even));
        odd = twoS.fma(even, C1.sub(odd));
        DoubleVector tail = s.fma(odd, FIRST_REST.sub(even)).add(FIRST).div(t.add(ONE));
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
