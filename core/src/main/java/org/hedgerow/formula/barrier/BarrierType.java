package org.hedgerow.formula.barrier;

/** From which side a rate reaches a barrier, and whether that ends an option or brings it to life. */
public enum BarrierType {
    UP_OUT(true, true),
    UP_IN(true, false),
    DOWN_OUT(false, true),
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
