package org.hedgerow.simulation;

import java.util.Optional;

/**
 * By which a host ends a run early, from any thread and more than once. Blocks of paths that are at work are finished
 * first, which takes milliseconds. A cancellation is for one run: it is never taken back.
 */
public final class Cancellation {
    /** Which nobody can cause. */
    static final Cancellation NEVER = new Cancellation(Optional.empty(), false);

    private final Optional<Cancellation> whole;
    private final boolean canHappen;
    private volatile boolean cancelled;
    private volatile boolean concluded;

    /** Not caused yet. */
    public Cancellation() {
        this(Optional.empty(), true);
    }

    private Cancellation(Optional<Cancellation> whole, boolean canHappen) {
        this.whole = whole;
        this.canHappen = canHappen;
    }

    /** Nothing is wanted any more: the run throws {@link Cancelled}. */
    public void cancel() {
        cancelled = canHappen;
    }

    /**
     * What is done is enough. A scenario answers on the paths of its own model that are finished, in order from the first,
     * as if they were all that was asked for, but that credit is charged as all showed; what is asked for beside the
     * decision is left out. Before those paths begin it has no answer and throws {@link Cancelled}. Work without an answer
     * on fewer paths, as an optimisation, a price or a stream, goes on: cancel it.
     */
    public void conclude() {
        concluded = canHappen;
    }

    /** Whether nothing is wanted any more. */
    public boolean isCancelled() {
        return cancelled || whole.map(Cancellation::isEnded).orElse(false);
    }

    /** Whether what is done is enough. */
    public boolean isConcluded() {
        return concluded || whole.map(Cancellation::isConcluded).orElse(false);
    }

    /** Of work that is of no use where what is done is enough: that cancels it too. */
    Cancellation ofMore() {
        return new Cancellation(Optional.of(this), canHappen);
    }

    private boolean isEnded() {
        return isCancelled() || isConcluded();
    }
}
