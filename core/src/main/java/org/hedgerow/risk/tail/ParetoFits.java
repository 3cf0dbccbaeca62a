package org.hedgerow.risk.tail;

import java.util.IdentityHashMap;
import java.util.Optional;
import org.hedgerow.formula.risk.ParetoTail;
import org.hedgerow.risk.Ranks;

/** The laws fitted to the losses beyond one level of a column and of its parts, each fitted once. For one thread. */
final class ParetoFits {
    private final double level;
    private final IdentityHashMap<Ranks, Optional<ParetoTail>> known = new IdentityHashMap<>();

    ParetoFits(double level) {
        this.level = level;
    }

    double level() {
        return level;
    }

    /** Empty where losses are too few, too alike or have no such law. */
    Optional<ParetoTail> of(Ranks ranks) {
        return known.computeIfAbsent(ranks, column -> ParetoFit.of(column, level));
    }

    /** The same, or the exponential law of the same mean where there is none. */
    ParetoTail orExponential(Ranks ranks) {
        return of(ranks).orElseGet(() -> ParetoFit.exponential(ranks, level));
    }
}
