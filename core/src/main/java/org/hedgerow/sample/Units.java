package org.hedgerow.sample;

import java.util.Optional;
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
     * Of the t distribution that an estimate's error follows when divided by its standard error; absent where the units
     * are so many that it is the normal distribution.
     */
    Optional<Integer> degreesOfFreedom();

    /** What counts as a unit where dependence is fitted: of few randomisations nothing could be learnt. */
    Units fitted();

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
        public Optional<Integer> degreesOfFreedom() {
            return Optional.empty();
        }

        @Override
        public Units fitted() {
            return this;
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
        public Optional<Integer> degreesOfFreedom() {
            return Optional.empty();
        }

        @Override
        public Units fitted() {
            return this;
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
        public Optional<Integer> degreesOfFreedom() {
            return Optional.of(count - 1);
        }

        @Override
        public Units fitted() {
            return PATHS;
        }

        /** The paths of one randomisation among the first so many. */
        public int paths(int all, int number) {
            int paths = 0;
            for (long from = first(number); from < all; from += stride()) {
                paths += size(from, all);
            }
            return paths;
        }

        /** The numbers of one randomisation in the order of its blocks, as new. */
        public double[] part(double[] row, int number) {
            double[] part = new double[paths(row.length, number)];
            int place = 0;
            for (long from = first(number); from < row.length; from += stride()) {
                System.arraycopy(row, (int) from, part, place, size(from, row.length));
                place += PathBatch.SIZE;
            }
            return part;
        }

        /** Writes the numbers of one randomisation where {@link #part} has them from. */
        public void putPart(double[] part, int number, double[] row) {
            int place = 0;
            for (long to = first(number); to < row.length; to += stride()) {
                System.arraycopy(part, place, row, (int) to, size(to, row.length));
                place += PathBatch.SIZE;
            }
        }

        private static long first(int number) {
            return (long) number * PathBatch.SIZE;
        }

        private long stride() {
            return (long) count * PathBatch.SIZE;
        }

        private static int size(long from, int all) {
            return (int) Math.min(PathBatch.SIZE, all - from);
        }
    }
}
