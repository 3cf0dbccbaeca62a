package org.hedgerow.model.regime;

/** The rows of state of a managed rate, from the first of them on. */
final class ManagedRows {
    static final int COUNT = 8;

    private final int first;

    ManagedRows(int first) {
        this.first = first;
    }

    /** The code of the {@link Phase} on each path. */
    int phase() {
        return first;
    }

    /** The same at the start of the step, where other currencies look at it. */
    int phaseBefore() {
        return first + 1;
    }

    /** Of the logarithm over a day, over the crawl. */
    int drift() {
        return first + 2;
    }

    /** Of the Brownian motion. */
    int volatility() {
        return first + 3;
    }

    /** Of the logarithm from the rate that is held. */
    int offCentre() {
        return first + 4;
    }

    /** Of what is off the centre over a day. */
    int pull() {
        return first + 5;
    }

    /** Drawn for each step. */
    int uniform() {
        return first + 6;
    }

    /** 1 where it has been devalued since today, else 0. */
    int devalued() {
        return first + 7;
    }
}
