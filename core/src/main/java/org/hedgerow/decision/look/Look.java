package org.hedgerow.decision.look;

import org.hedgerow.decision.Decision;

/**
 * One look of several.
 *
 * @param number of the look, from 0
 * @param pathSteps simulated for the looks before it
 */
public record Look(LookSchedule schedule, LookGoal goal, int number, long pathSteps) {
    /** The look with which a schedule begins, before which nothing is simulated. */
    public static Look first(LookSchedule schedule, LookGoal goal) {
        return new Look(schedule, goal, 0, 0);
    }

    /** The one after it. */
    public Look next(long pathStepsUpToThis) {
        return new Look(schedule, goal, number + 1, pathStepsUpToThis);
    }

    /** The same once more. */
    public Look after(long pathStepsUpToThis) {
        return new Look(schedule, goal, number, pathStepsUpToThis);
    }

    /** What the look showed. */
    public Looks read(Decision decision) {
        return Looks.of(this, decision);
    }
}
