package org.hedgerow.scenarios.report;

import java.util.Optional;
import org.hedgerow.model.regime.DevaluationSampling;
import org.hedgerow.scenario.DevaluationPilot;
import org.hedgerow.scenario.Sampling;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.scenarios.report.wording.Numbers;

/**
 * Devaluations drawn more often than the model has them, and whether that was worth it.
 *
 * @param factor of their odds on the paths that are not plain
 * @param plain share of the paths that are drawn by the model's own odds
 * @param used whether the result is of such paths; it is of plain ones where the trial showed no smaller errors
 * @param trialPaths drawn both ways to see what becomes of the errors
 * @param errorRatio standard errors of the net benefits in the trial over those of plain paths, the geometric mean
 * @param worstRatio the largest of them
 */
public record DevaluationDraws(
        double factor, double plain, boolean used, int trialPaths, double errorRatio, double worstRatio) {
    static Optional<DevaluationDraws> of(ScenarioResult result) {
        return result.pilot().map(pilot -> of(pilot, result));
    }

    private static DevaluationDraws of(DevaluationPilot pilot, ScenarioResult result) {
        DevaluationSampling asked =
                result.scenario().sampling().flatMap(Sampling::devaluations).orElseThrow();
        return new DevaluationDraws(
                asked.factor(),
                asked.plainShare(),
                pilot.isUsed(),
                pilot.paths(),
                pilot.errorRatio(),
                pilot.worstRatio());
    }

    /** Both in a sentence. */
    public String words() {
        String often = "at " + Numbers.exact(factor) + " times their odds on all but " + Numbers.exactPercent(plain)
                + " of the paths, all of them weighted";
        String trial = "in a trial of " + Numbers.fixed(trialPaths, 0)
                + " paths this made the standard errors of the net benefits " + Numbers.fixed(errorRatio, 2)
                + " times those of plain paths, at worst "
                + Numbers.fixed(worstRatio, 2);
        return used
                ? "drawn " + often + "; " + trial
                : "drawn plainly, as the model has them, not " + often + ": " + trial;
    }
}
