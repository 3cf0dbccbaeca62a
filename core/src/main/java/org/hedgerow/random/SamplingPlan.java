package org.hedgerow.random;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hedgerow.check.Checks;

/** How the random numbers of different paths belong together. */
public sealed interface SamplingPlan {
    SamplingPlan PLAIN = new Plain();
    SamplingPlan ANTITHETIC = new Antithetic();

    /** With as few randomisations as an honest error bar allows. */
    SamplingPlan SOBOL = new Sobol(Sobol.FEWEST);

    /**
     * Makes what gives every thread its draws.
     *
     * @param start epoch day from which the first step leads
     * @param block draws all the numbers of some block of paths, date by date; a plan may look which they are
     */
    Supplier<Draws> bind(long seed, long start, Consumer<Draws> block);

    /** Paths come in multiples of this number. */
    int multiple(int pathsOfABlock);

    /** All paths independent. */
    record Plain() implements SamplingPlan {
        @Override
        public Supplier<Draws> bind(long seed, long start, Consumer<Draws> block) {
            return () -> Draws.of(seed);
        }

        @Override
        public int multiple(int pathsOfABlock) {
            return 1;
        }
    }

    /** In each block, the paths of the second half mirror those of the first. */
    record Antithetic() implements SamplingPlan {
        @Override
        public Supplier<Draws> bind(long seed, long start, Consumer<Draws> block) {
            return () -> new AntitheticDraws(Draws.of(seed));
        }

        @Override
        public int multiple(int pathsOfABlock) {
            return 1;
        }
    }

    /**
     * Several independent randomisations of Sobol's sequence with Brownian bridges; block b holds points of number {@code
     * b mod randomisations}. Whole numbers of blocks for each: so all count alike, and powers of two are best.
     */
    record Sobol(int randomisations) implements SamplingPlan {
        /** Fewer leave the error itself too uncertain. */
        public static final int FEWEST = 16;

        public Sobol {
            Checks.in(randomisations, FEWEST, 1024, "randomisations");
        }

        @Override
        public Supplier<Draws> bind(long seed, long start, Consumer<Draws> block) {
            SobolLayout layout = new SobolLayout(seed, start, block);
            return () -> new SobolDraws(seed, layout, randomisations);
        }

        @Override
        public int multiple(int pathsOfABlock) {
            return randomisations * pathsOfABlock;
        }
    }
}
