package org.hedgerow.random;

/**
 * Rows of random numbers, each a pure function of (seed, driver, block of paths, date), and under a {@link SamplingPlan}
 * of the plan too.
 *
 * <p>Draws hold scratch: every thread has its own, and all that are made alike give the same numbers.
 */
public interface Draws {
    /** Changes with every change of a number drawn. */
    int STREAM_VERSION = 1;

    /** Independent numbers, stream version 1 as {@link AddressedDraws} has it. */
    static Draws of(long seed) {
        return new AddressedDraws(seed);
    }

    /**
     * Standard normals, independent of those of other drivers and dates.
     *
     * @param block number of the block of paths, below 2^32
     * @param date any number that names the date, as its epoch day
     * @param out one for each path of the block
     */
    void normals(Driver driver, long block, long date, double[] out);

    /**
     * Uniforms strictly between 0 and 1, independent of those of other drivers and dates but not of the normals of the
     * same address.
     *
     * @param block number of the block of paths, below 2^32
     * @param date any number that names the date, as its epoch day
     * @param out one for each path of the block
     */
    void uniforms(Driver driver, long block, long date, double[] out);
}
