package org.hedgerow.model;

import org.hedgerow.random.Driver;

/**
 * The Brownian motion of a random variance: {@code correlation} times that of the spot, and an independent rest.
 *
 * @param driver of the normals of the rest, one a step
 */
public record VarianceMotion(double correlation, Driver driver) {
    /** Of the rest. */
    public double remainder() {
        return Math.sqrt(1 - correlation * correlation);
    }
}
