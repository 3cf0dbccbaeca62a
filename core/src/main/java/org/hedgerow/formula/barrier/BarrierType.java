package org.hedgerow.formula.barrier;

/** From which side a rate reaches a barrier, and whether that ends an option or brings it to life. */
public enum BarrierType {
    /** Ends where the rate rises to it. */
    UP_OUT(true, true),
    /** Begins where the rate rises to it. */
    UP_IN(true, false),
    /** Ends where the rate falls to it. */
    DOWN_OUT(false, true),
    /** Begins where the rate falls to it. */
    DOWN_IN(false, false);

    private final boolean up;
    private final boolean out;

    BarrierType(boolean up, boolean out) {
        this.up = up;
        this.out = out;
    }

    /** The barrier lies above the rate. */
    public boolean up() {
        return up;
    }

    /** Reaching the barrier ends the option. */
    public boolean out() {
        return out;
    }
}
