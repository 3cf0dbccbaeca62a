package org.hedgerow.math;

import static org.hedgerow.math.Lanes.all;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;

/** The operations of {@link VarianceStep} in their order, for several paths at once; exponential ones are left. */
final class VectorVarianceStep {
    private static final DoubleVector ZERO = all(0.0);
    private static final DoubleVector ONE = all(1.0);
    private static final DoubleVector TWO = all(2.0);
    private static final DoubleVector SWITCH = all(VarianceStep.SWITCH);
    private static final DoubleVector LATER = all(VarianceStep.LATER);

    private VectorVarianceStep() {}

    static void advance(
            VarianceStep step, double[] variance, double[] motion, double[] normal, double[] arguments, double[] log) {
        DoubleVector decay = all(step.decay);
        DoubleVector pull = all(step.pull);
        DoubleVector spread = all(step.spread);
        DoubleVector base = all(step.base);
        DoubleVector tilt = all(step.tilt);
        DoubleVector minusTwoTilt = all(-2 * step.tilt);
        DoubleVector correlation = all(step.correlation);
        DoubleVector minusCorrelation = all(-step.correlation);
        DoubleVector remainder = all(step.remainder);
        DoubleVector perRoot = all(step.perRoot);
        DoubleVector k2 = all(step.k2);
        DoubleVector k3 = all(step.k3);
        DoubleVector k4 = all(step.k4);
        DoubleVector minusHalfK3 = all(-0.5 * step.k3);
        for (int path = 0; path < variance.length; path += Lanes.COUNT) {
            DoubleVector v = DoubleVector.fromArray(Lanes.DOUBLES, variance, path);
            DoubleVector z = DoubleVector.fromArray(Lanes.DOUBLES, motion, path).mul(perRoot);
            DoubleVector n = DoubleVector.fromArray(Lanes.DOUBLES, normal, path);
            DoubleVector x = DoubleVector.fromArray(Lanes.DOUBLES, log, path);
            DoubleVector m = v.fma(decay, pull);
            DoubleVector s2 = v.fma(spread, base);
            DoubleVector p = m.mul(m).mul(TWO);
            VectorMask<Double> later = p.compare(VectorOperators.LT, SWITCH.mul(s2));
            DoubleVector g = p.add(p.mul(p.sub(s2)).sqrt());
            DoubleVector ms = m.mul(s2);
            DoubleVector w = minusTwoTilt.fma(ms, g);
            DoubleVector inverse = ONE.div(g.mul(w));
            DoubleVector wInverse = w.mul(inverse);
            DoubleVector a = ms.mul(wInverse);
            DoubleVector mg = m.mul(g.sub(s2));
            DoubleVector ab2 = mg.mul(wInverse);
            DoubleVector ab = a.mul(ab2).sqrt();
            DoubleVector zv = correlation.fma(z, remainder.mul(n));
            DoubleVector next = zv.fma(a.fma(zv, ab.mul(TWO)), ab2).max(ZERO);
            DoubleVector zs = remainder.fma(z, minusCorrelation.mul(n));
            DoubleVector mean = tilt.mul(mg).mul(g.mul(inverse));
            DoubleVector deviation = k3.fma(v, k4.mul(next)).sqrt();
            DoubleVector drift = k2.fma(next, minusHalfK3.fma(v, mean.neg()));
            x.add(deviation.fma(zs, drift)).blend(x, later).intoArray(log, path);
            w.mul(wInverse).blend(LATER, later).intoArray(arguments, path);
            next.blend(v, later).intoArray(variance, path);
        }
    }
}
