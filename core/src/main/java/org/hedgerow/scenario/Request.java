package org.hedgerow.scenario;

import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.decision.ladder.Ladder;
import org.hedgerow.decision.look.LookGoal;

/**
 * What is asked of a run beside which strategy to take.
 *
 * @param until when there are enough paths; all of them are simulated if absent
 * @param ladder whether each instrument is shown at several hedge ratios
 * @param breakEvens whether what would turn the answer is sought
 * @param picture whether outcomes, rates and net benefits are told as a picture of them needs it
 * @param outcomes whether the result keeps every path's outcome of every strategy
 */
public record Request(Optional<LookGoal> until, boolean ladder, boolean breakEvens, boolean picture, boolean outcomes) {
    /** Nothing more. */
    public static final Request NONE = new Request(Optional.empty(), false, false);

    /** Where rates may go, and mixes. */
    private static final int PICTURE_PASSES = 2;

    /** Numbers of a part of the paths, spread over the usual number of all. */
    private static final int PICTURE_ROWS = 40;

    public Request {
        Checks.present(until, "until");
    }

    /** Without a picture. */
    public Request(Optional<LookGoal> until, boolean ladder, boolean breakEvens) {
        this(until, ladder, breakEvens, false, false);
    }

    /** With a picture too. */
    public Request withPicture() {
        return new Request(until, ladder, breakEvens, true, outcomes);
    }

    /** On all paths, whether fewer are enough or not. */
    public Request onAllPaths() {
        return new Request(Optional.empty(), ladder, breakEvens, picture, outcomes);
    }

    /** With the outcomes of every path too. */
    public Request withOutcomes() {
        return new Request(until, ladder, breakEvens, picture, true);
    }

    /**
     * Rows of one number for each path that it may keep: outcome and lowest balance of each rung, where it is simulated;
     * outcomes and a weight; outcomes on the first half of the paths, rates and mixes for a picture.
     */
    int rows(int strategies) {
        int rungs = ladder ? 2 * (Ladder.RATIOS.size() - 1) * strategies : 0;
        int drawn = picture ? PICTURE_ROWS + strategies : 0;
        return rungs + drawn + (outcomes ? strategies + 1 : 0);
    }

    /** Passes over the paths that it may need. */
    int passes() {
        return (ladder ? 1 : 0) + (breakEvens ? 1 : 0) + (picture ? PICTURE_PASSES : 0);
    }

    /** Whether something is asked for that looks do without until one is enough or the last. */
    boolean hasMore() {
        return ladder || breakEvens || picture || outcomes;
    }
}
