package org.hedgerow.peer;

import java.util.function.IntFunction;
import org.hedgerow.risk.Estimate;

/** Simulates again with as many paths as a pilot says are needed, until an error is small enough. All libraries do it so. */
final class ToError {
    private static final double MARGIN = 1.05;

    private ToError() {}

    /**
     * Whole multiples of the pilot's paths.
     *
     * @param pilot number of paths to begin with
     * @param priced by a number of paths
     */
    static Answer reach(double standardError, int pilot, IntFunction<Estimate> priced) {
        int paths = pilot;
        while (true) {
            Estimate price = priced.apply(paths);
            if (price.standardError() <= standardError) {
                return Answer.of(price);
            }
            double ratio = price.standardError() / standardError;
            paths = (int) Math.ceil(MARGIN * paths * ratio * ratio / pilot) * pilot;
        }
    }
}
