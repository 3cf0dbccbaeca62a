package org.hedgerow.decision.look;

import java.util.List;
import org.hedgerow.decision.Decision;
import org.hedgerow.decision.appraisal.Appraisal;
import org.hedgerow.decision.appraisal.Verdict;

/**
 * How a result came by its number of paths.
 *
 * @param taken looks, the result's own among them
 * @param isReached whether all that was asked for is met
 * @param open strategies whose verdict is still undecided
 */
public record Looks(LookSchedule schedule, LookGoal goal, int taken, boolean isReached, List<String> open) {
    private static final double ERROR_OF_ALL = 0.05;

    public Looks {
        open = List.copyOf(open);
    }

    static Looks of(Look last, Decision decision) {
        return new Looks(
                last.schedule(),
                last.goal(),
                last.number() + 1,
                last.goal().isReached(decision),
                decision.appraisals().stream()
                        .filter(some -> some.verdict() == Verdict.UNDECIDED)
                        .map(Appraisal::name)
                        .toList());
    }

    /** Whether no look follows. */
    public boolean isLast() {
        return isReached || taken == schedule.count();
    }

    /** The share of wrong intervals that each look has of 5 %. */
    public double level() {
        return ERROR_OF_ALL / schedule.count();
    }
}
