package org.hedgerow.position;

/**
 * The rate at which a line turns into home currency. They part only where the model's regimes have a premium; norms,
 * forwards, futures, options and all other deals of hedges are at the official rate.
 */
public enum LineRate {
    /** The simulated rate, at which fixings are made and norms count. */
    OFFICIAL,
    /** What the market pays: {@code S (1 + premium)} with the premium of the path's regime. */
    MARKET
}
