package org.hedgerow.random;

import org.hedgerow.check.Checks;

/** Path p of the second half of a block mirrors path p of the first: normals negated, uniforms taken from 1. */
final class AntitheticDraws implements Draws {
    private final Draws draws;
    private double[] half = new double[0];

    AntitheticDraws(Draws draws) {
        this.draws = draws;
    }

    @Override
    public void normals(Driver driver, long block, long date, double[] out) {
        int pairs = pairs(out);
        draws.normals(driver, block, date, half);
        for (int pair = 0; pair < pairs; pair++) {
            out[pair] = half[pair];
            out[pairs + pair] = -half[pair];
        }
    }

    @Override
    public void uniforms(Driver driver, long block, long date, double[] out) {
        int pairs = pairs(out);
        draws.uniforms(driver, block, date, half);
        for (int pair = 0; pair < pairs; pair++) {
            out[pair] = half[pair];
            out[pairs + pair] = 1 - half[pair];
        }
    }

    private int pairs(double[] out) {
        Checks.that(out.length % 2 == 0, "out", "must have an even number of elements, but has " + out.length);
        if (half.length != out.length / 2) {
            half = new double[out.length / 2];
        }
        return half.length;
    }
}
