package org.hedgerow.model;

/**
 * A kernel whose logarithm, given the variance before and after a step, is a number and a multiple of what of the spot's
 * motion does not move the variance: {@code (remainder z - correlation rest)} of the standard normals of spot and rest.
 */
public interface VarianceKernel extends SpotKernel {
    /** Of the path batch, in which the variance of the rate, a year, stands before and after a step. */
    int varianceRow();

    /** Writes the multiple. */
    void deviation(int step, double[] before, double[] after, double[] out);
}
