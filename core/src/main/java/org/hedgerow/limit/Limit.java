package org.hedgerow.limit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.hedgerow.money.Currency;

/** A limit on an open position: a norm of a regulator or a limit of the bank's own. A host may supply its own. */
public interface Limit {
    /** The regulator's number of it, for example H16, or the bank's name for it. */
    String id();

    /**
     * What it holds to what: one rule, or one per currency.
     *
     * @param held currencies in which there is a position
     * @param freelyConvertible those that the regulator lists as such, held or not
     */
    List<Rule> rules(SortedSet<Currency> held, Set<Currency> freelyConvertible);

    /** The part of the position that it looks at, where it names one. */
    default Optional<Scope> scope() {
        return Optional.empty();
    }

    /** Whether it holds within a day too, before the day's deals; otherwise at the close alone, as norms do. */
    default boolean isIntraday() {
        return false;
    }

    /** Whether what it is a share of moves along the paths with their outcome; otherwise it is as reported today. */
    default boolean movesCapital() {
        return false;
    }
}
