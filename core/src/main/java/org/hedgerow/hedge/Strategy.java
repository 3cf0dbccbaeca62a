package org.hedgerow.hedge;

import java.time.LocalDate;
import java.util.Optional;
import org.hedgerow.market.Market;
import org.hedgerow.position.Position;

/** A way to hedge a position, under a name that is its own in the scenario. A host may supply its own. */
public interface Strategy {
    /** The name of doing nothing, which stands in every comparison. */
    String NONE = "none";

    /** Its own among the strategies of a scenario, and not {@value #NONE}. */
    String name();

    /** Whether it is compared only to learn from it, because nobody could deal it so; then it is never recommended. */
    default boolean isWhatIf() {
        return false;
    }

    /** Money kept for losses, which changes what the risk left costs. */
    default Optional<Fund> fund() {
        return Optional.empty();
    }

    /**
     * The same for a share of every line of a position. What follows the position's amounts does so by itself; a strategy
     * that states amounts of its own, as of a loan, gives that share of them.
     */
    default Strategy part(double share) {
        return this;
    }

    /** The deals, of which there may be none. */
    Plan plan(Position position, Market market, LocalDate horizon);
}
