package org.hedgerow.programme;

import org.hedgerow.path.PathBatch;

/** What a programme holds and wants on one date, a number for each path. */
public final class Orders {
    private final double[] held = new double[PathBatch.SIZE];
    private final double[] wanted = new double[PathBatch.SIZE];
    private final double[] ordered = new double[PathBatch.SIZE];

    /** An empty slate, also for a programme that asks others. */
    public Orders() {}

    /** Share of the deal that is done by now; not to be changed. */
    public double[] held() {
        return held;
    }

    /** Share to hold from now on, to be written; on entry what is held. */
    public double[] wanted() {
        return wanted;
    }

    /**
     * Spot rate at which a deal was meant to be done, to be written where an order that waited is filled today; on entry
     * today's. What lies between the two is slippage.
     */
    public double[] ordered() {
        return ordered;
    }

    /** Makes the entries of a date. */
    public void start(double[] spot) {
        System.arraycopy(held, 0, wanted, 0, held.length);
        System.arraycopy(spot, 0, ordered, 0, spot.length);
    }

    /** Holds what is wanted on the paths on which what was asked of the market is what is now held of it. */
    public void settle(double[] asked, double[] heldOfIt) {
        for (int path = 0; path < held.length; path++) {
            held[path] = asked[path] == heldOfIt[path] ? wanted[path] : held[path];
        }
    }
}
