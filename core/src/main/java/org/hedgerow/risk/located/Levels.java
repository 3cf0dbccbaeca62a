package org.hedgerow.risk.located;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hedgerow.risk.TailPaths;

/**
 * What is to be located of a column beside its moments.
 *
 * @param alphas levels of values at risk
 * @param losses beyond which paths are counted
 */
public record Levels(SortedSet<Double> alphas, SortedSet<Double> losses) {
    public Levels {
        alphas = Collections.unmodifiableSortedSet(new TreeSet<>(alphas));
        losses = Collections.unmodifiableSortedSet(new TreeSet<>(losses));
        alphas.forEach(TailPaths::requireLevel);
    }

    /** Each once, in order. */
    public static Levels of(Collection<Double> alphas, Collection<Double> losses) {
        return new Levels(new TreeSet<>(alphas), new TreeSet<>(losses));
    }
}
