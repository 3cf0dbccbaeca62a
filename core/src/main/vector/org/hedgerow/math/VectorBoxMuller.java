package org.hedgerow.math;

import static org.hedgerow.math.Lanes.all;

import jdk.incubator.vector.DoubleVector;

/** The operations of {@link BoxMuller} and {@link RightAngle} in their order, for several pairs at once. */
final class VectorBoxMuller {
    private static final DoubleVector HALF = all(0.5);
    private static final DoubleVector ONE = all(1.0);
    private static final DoubleVector TWO = all(2.0);
    private static final DoubleVector MINUS_TWO = all(-2.0);
    private static final DoubleVector SINE_1 = all(RightAngle.SINE_1);
    private static final DoubleVector SINE_3 = all(RightAngle.SINE_3);
    private static final DoubleVector SINE_5 = all(RightAngle.SINE_5);
    private static final DoubleVector SINE_7 = all(RightAngle.SINE_7);
    private static final DoubleVector SINE_9 = all(RightAngle.SINE_9);
    private static final DoubleVector SINE_11 = all(RightAngle.SINE_11);
    private static final DoubleVector SINE_13 = all(RightAngle.SINE_13);
    private static final DoubleVector COSINE_2 = all(RightAngle.COSINE_2);
    private static final DoubleVector COSINE_4 = all(RightAngle.COSINE_4);
    private static final DoubleVector COSINE_6 = all(RightAngle.COSINE_6);
    private static final DoubleVector COSINE_8 = all(RightAngle.COSINE_8);
    private static final DoubleVector COSINE_10 = all(RightAngle.COSINE_10);
    private static final DoubleVector COSINE_12 = all(RightAngle.COSINE_12);
    private static final DoubleVector COSINE_14 = all(RightAngle.COSINE_14);

    private VectorBoxMuller() {}

    static void transform(double[] row) {
        int half = row.length / 2;
        for (int i = 0; i < half; i += Lanes.COUNT) {
            transformLanes(row, i, i + half);
        }
    }

    private static void transformLanes(double[] row, int radiusAt, int angleAt) {
        DoubleVector radius = DoubleVector.fromArray(Lanes.DOUBLES, row, radiusAt)
                .mul(MINUS_TWO)
                .sqrt();
        DoubleVector turn = DoubleVector.fromArray(Lanes.DOUBLES, row, angleAt).sub(HALF);
        DoubleVector square = turn.mul(turn);
        DoubleVector p = SINE_13.fma(square, SINE_11);
        p = p.fma(square, SINE_9);
        p = p.fma(square, SINE_7);
        p = p.fma(square, SINE_5);
        p = p.fma(square, SINE_3);
        DoubleVector sine = p.fma(square, SINE_1).mul(turn);
        p = COSINE_14.fma(square, COSINE_12);
        p = p.fma(square, COSINE_10);
        p = p.fma(square, COSINE_8);
        p = p.fma(square, COSINE_6);
        p = p.fma(square, COSINE_4);
        p = p.fma(square, COSINE_2);
        DoubleVector cosine = p.fma(square, ONE);
        DoubleVector halfwaySine = sine.mul(cosine).mul(TWO);
        DoubleVector halfwayCosine = sine.mul(MINUS_TWO).fma(sine, ONE);
        radius.mul(halfwaySine.mul(MINUS_TWO).fma(halfwaySine, ONE)).intoArray(row, radiusAt);
        radius.mul(halfwaySine.mul(halfwayCosine).mul(TWO)).intoArray(row, angleAt);
    }
}
