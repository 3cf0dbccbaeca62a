package org.hedgerow.decision.look;

import java.util.ArrayList;
import java.util.List;
import org.hedgerow.check.Checks;
import org.hedgerow.path.PathBatch;
import org.hedgerow.risk.TailPaths;
import org.hedgerow.simulation.Settings;

/**
 * At how many paths results are looked at: each time at about twice as many, as fixed before the first. All looks share the 5 %
 * of wrong intervals that a single one may have, so that whichever is the last, its intervals hold.
 *
 * @param paths ascending, each the double of the one before but for whole blocks; the last is the whole budget
 */
public record LookSchedule(List<Integer> paths) {
    /** More would widen all intervals for looks that decide next to nothing. */
    private static final int MOST = 8;

    public LookSchedule {
        paths = Checks.notEmpty(paths, "paths");
    }

    /**
     * As many looks as a budget of paths allows whose tails all have enough paths for their errors to be relied on; one at
     * the whole budget where even that has too few.
     *
     * @param budget with the most paths that may be simulated
     * @param alpha level of the tail that is charged
     */
    public static LookSchedule of(Settings budget, double alpha) {
        int multiple = budget.plan().multiple(PathBatch.SIZE);
        List<Integer> paths = new ArrayList<>(List.of(budget.paths()));
        for (int look = 1; look < MOST; look++) {
            int half = (budget.paths() >> look) / multiple * multiple;
            if (half == 0 || new TailPaths(half, alpha).tooFew()) {
                break;
            }
            paths.add(0, half);
        }
        return new LookSchedule(paths);
    }

    /** One look, at the end. */
    public static LookSchedule once(Settings budget) {
        return new LookSchedule(List.of(budget.paths()));
    }

    /** How many looks there are at most. */
    public int count() {
        return paths.size();
    }

    /** The settings of a look, from 0. */
    public Settings settings(int look, Settings budget) {
        return budget.withPaths(paths.get(look));
    }
}
