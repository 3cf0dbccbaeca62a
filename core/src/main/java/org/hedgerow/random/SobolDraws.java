package org.hedgerow.random;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.hedgerow.check.Checks;
import org.hedgerow.math.Rows;

/**
 * Normals by Sobol points and Brownian bridges; uniforms, and what the layout does not know, pseudo-random.
 *
 * <p>Block b holds consecutive points of randomisation {@code b mod randomisations}, the first of them number {@code b /
 * randomisations} times the length of a row. A driver's bridge is walked step by step, so that asking in the order of
 * time costs one new movement a step; any other order gives the same numbers, at the cost of walking from the start.
 */
final class SobolDraws implements Draws {
    /** Names the scrambling, which is no driver of any model. */
    private static final Driver SCRAMBLING = new Driver("plan", "sobol");

    private final SobolLayout layout;
    private final int randomisations;
    private final AddressedDraws rest;
    private final ScrambledSobol points;
    private final Map<Driver, Walk> walks = new HashMap<>();

    SobolDraws(long seed, SobolLayout layout, int randomisations) {
        this.layout = layout;
        this.randomisations = randomisations;
        this.rest = new AddressedDraws(seed);
        this.points = layout.points(rest.key(SCRAMBLING));
    }

    @Override
    public void normals(Driver driver, long block, long date, double[] out) {
        Walk walk = walk(driver, out.length);
        int step = walk == null ? -1 : walk.step(date);
        if (step < 0) {
            rest.normals(driver, block, date, out);
        } else {
            System.arraycopy(walk.to(block, step), 0, out, 0, out.length);
        }
    }

    @Override
    public void uniforms(Driver driver, long block, long date, double[] out) {
        rest.uniforms(driver, block, date, out);
    }

    private Walk walk(Driver driver, int paths) {
        Walk known = walks.get(driver);
        if (known == null) {
            SobolLayout.Motion motion = layout.motion(driver);
            if (motion == null) {
                return null;
            }
            known = new Walk(driver, motion, paths);
            walks.put(driver, known);
        }
        known.checkPaths(paths);
        return known;
    }

    /** Where a driver's bridge stands in a block. */
    private final class Walk {
        private final Driver driver;
        private final SobolLayout.Motion motion;
        private final double[] uniforms;
        private final int[] where;
        private final double[] scratch;
        private final double[][] stretches; // still to be walked, the next one on top
        private long block = -1;
        private int step;
        private int top;

        Walk(Driver driver, SobolLayout.Motion motion, int paths) {
            this.driver = driver;
            this.motion = motion;
            this.uniforms = new double[paths];
            this.where = new int[paths];
            this.scratch = new double[paths];
            this.stretches = new double[motion.bridge.depth()][paths];
        }

        void checkPaths(int paths) {
            int known = stretches[0].length;
            Checks.that(known == paths, "out", "must have " + known + " elements as before, but has " + paths);
        }

        /** The step that ends on a day, or -1. */
        int step(long date) {
            long[] days = motion.days;
            if (step < days.length && days[step] == date) {
                return step;
            }
            if (step + 1 < days.length && days[step + 1] == date) {
                return step + 1;
            }
            int found = Arrays.binarySearch(days, date);
            return found < 0 ? -1 : found;
        }

        double[] to(long wantedBlock, int wantedStep) {
            if (wantedBlock != block || wantedStep < step) {
                block = wantedBlock;
                step = 0;
                top = 0;
                movement(motion.bridge.steps(), stretches[0]);
                standAlone();
            }
            while (step < wantedStep) {
                step++;
                top--;
                standAlone();
            }
            return stretches[top];
        }

        /** Splits the stretch on top until its first step alone is there. */
        private void standAlone() {
            for (int split : motion.bridge.splits(step)) {
                double[] first = stretches[top];
                double[] second = stretches[top + 1];
                movement(split, second);
                motion.bridge.rotate(split, first, second);
                stretches[top] = second;
                stretches[top + 1] = first;
                top++;
            }
        }

        /** A new normal for a movement; pseudo-random ones have the day of the split as their address. */
        private void movement(int split, double[] out) {
            int dimension = motion.dimension[split];
            if (dimension == SobolLayout.PSEUDO_RANDOM) {
                rest.normals(driver, block, motion.days[split - 1], out);
            } else {
                int randomisation = (int) (block % randomisations);
                points.fill(dimension, randomisation, block / randomisations * out.length, uniforms);
                Rows.normalQuantile(uniforms, where, scratch, out);
            }
        }
    }
}
