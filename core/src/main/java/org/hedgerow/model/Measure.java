package org.hedgerow.model;

/** What a simulated rate is on average, and so what its paths are good for. */
public enum Measure {
    /**
     * Of outcomes and limits: the mean of a spot is that of its {@link Drift}, the mean of a short rate today's forward
     * rate for the day.
     */
    REAL_WORLD,
    /**
     * Of prices: what home cash grows to at the path's short rate is what everything is worth in, so a rate over it is a
     * martingale with its foreign interest, and so is every discount bond.
     */
    RISK_NEUTRAL
}
