package org.hedgerow.decision.turning;

import java.util.List;

/**
 * What would turn an answer.
 *
 * @param paths on which they were sought, the first of the run, where no closed form is known
 * @param enough whether the tail that is charged has enough of these for its errors to be relied on
 * @param all of each factor, against doing nothing and against the next best
 */
public record BreakEvens(int paths, boolean enough, List<BreakEven> all) {
    public BreakEvens {
        all = List.copyOf(all);
    }
}
