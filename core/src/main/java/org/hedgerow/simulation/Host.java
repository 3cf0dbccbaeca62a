package org.hedgerow.simulation;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.hedgerow.check.Checks;

/**
 * What the program around a run lends it: threads, and a way to end it early. Neither changes a bit of any result.
 *
 * @param executor on which a run puts one task less than {@link Settings#threads}, since the calling thread works too; so
 *     a run ends even if the executor never starts one or refuses them all, and may itself be a task of it. If absent,
 *     threads are made for the while and are gone when the run returns.
 * @param cancellation by which it is ended
 * @param slices where passes over many paths find and leave their slices; if absent, nothing is kept
 */
public record Host(Optional<Executor> executor, Cancellation cancellation, Optional<SliceStore> slices) {
    /** No host: threads of its own, and nobody to end it but by an interrupt. */
    public static final Host NONE = new Host(Optional.empty(), Cancellation.NEVER);

    public Host {
        Checks.present(executor, "executor");
        Checks.present(cancellation, "cancellation");
        Checks.present(slices, "slices");
    }

    /** Without a store of slices. */
    public Host(Optional<Executor> executor, Cancellation cancellation) {
        this(executor, cancellation, Optional.empty());
    }

    /** Which finds and leaves slices in a store as well. */
    public Host with(SliceStore store) {
        return new Host(executor, cancellation, Optional.of(store));
    }

    /** Which lends threads, and may end the run. */
    public static Host of(Executor executor, Cancellation cancellation) {
        return new Host(Optional.of(executor), cancellation);
    }

    /** Which lends threads. */
    public static Host of(Executor executor) {
        return of(executor, Cancellation.NEVER);
    }

    /** Which may end a run on threads of its own. */
    public static Host of(Cancellation cancellation) {
        return new Host(Optional.empty(), cancellation);
    }

    /**
     * What comes of work beside an answer: absent where the host says, before it or while it is at work, that what is done is
     * enough. Such work runs by settings {@link Settings#ofMore}.
     */
    public <T> Optional<T> unlessEnough(Supplier<T> more) {
        if (cancellation.isConcluded() && !cancellation.isCancelled()) {
            return Optional.empty();
        }
        try {
            return Optional.of(more.get());
        } catch (Cancelled cancelled) {
            if (cancellation.isConcluded() && !cancellation.isCancelled()) {
                return Optional.empty();
            }
            throw cancelled;
        }
    }

    /** For work that is of no use once what is done is enough. */
    Host ofMore() {
        return new Host(executor, cancellation.ofMore(), slices);
    }
}
