package org.hedgerow.outcome;

import org.hedgerow.check.Checks;
import org.hedgerow.path.PathBatch;

/** Which paths are independent of each other: a unit is a set of paths that may depend on each other, on no others. */
public sealed interface Units {
    /** Plain sampling: every path for itself. */
    Units PATHS = new Paths();

    /** The unit of a path, from 0. */
    int unit(int path);

    /** The units that the first so many paths make. */
    int count(int paths);

    /**
     * Of the t distribution that an estimate's error follows when divided by its standard error; infinite where the
     * units are so many that it is the normal distribution.
     */
    double degreesOfFreedom();

    /** Every path is independent of all others. */
    record Paths() implements Units {
        @Override
        public int unit(int path) {
            return path;
        }

        @Override
        public int count(int paths) {
            return paths;
        }

        @Override
        public double degreesOfFreedom() {
            return Double.POSITIVE_INFINITY;
        }
    }

    /** Path p of a block and path p + 512 are drawn opposite to each other; half a last block may stand alone. */
    record AntitheticPairs() implements Units {
        private static final int PAIRS = PathBatch.SIZE / 2; // of a block

        @Override
        public int unit(int path) {
            return path / PathBatch.SIZE * PAIRS + path % PAIRS;
        }

        @Override
        public int count(int paths) {
            return paths / PathBatch.SIZE * PAIRS + Math.min(PAIRS, paths % PathBatch.SIZE);
        }

        @Override
        public double degreesOfFreedom() {
            return Double.POSITIVE_INFINITY;
        }
    }

    /**
     * Independent randomisations of a low-discrepancy sequence, block by block in turn: block b belongs to number
     * {@code b mod count}.
     */
    record Randomisations(int count) implements Units {
        /** Fewer leave the error itself too uncertain. */
        public static final int FEWEST = 16;

        public Randomisations {
            Checks.in(count, FEWEST, 1024, "count");
        }

        @Override
        public int unit(int path) {
            return path / PathBatch.SIZE % count;
        }

        @Override
        public int count(int paths) {
            int blocks = (int) ((paths + (long) PathBatch.SIZE - 1) / PathBatch.SIZE);
            return Math.min(count, blocks);
        }

        @Override
        public double degreesOfFreedom() {
            return count - 1.0;
        }
    }
}
