package org.hedgerow.scenario;

import org.hedgerow.decision.Decision;
import org.hedgerow.decision.appraisal.Appraisal;
import org.hedgerow.path.PathBatch;
import org.hedgerow.simulation.Settings;

/**
 * What a trial of devaluations drawn more often showed, on paths of its own that no result is taken from.
 *
 * @param paths of the trial, drawn both ways
 * @param errorRatio standard errors of the net benefits over those of plain paths, the geometric mean over the hedges; 1
 *     where none has an error to compare
 * @param worstRatio the largest of the same over the hedges
 */
public record DevaluationPilot(int paths, double errorRatio, double worstRatio) {
    private static final int PATHS = 16_384;

    /** Errors up to this share of the gross exposure are of what is certain but for rounding. */
    private static final double CERTAIN = 1e-9;

    /** What errors have to fall to, beyond what the noise of a trial may show. */
    private static final double GAIN = 0.9;

    /** What the error of no hedge may rise beyond. */
    private static final double LOSS = 1.1;

    /** Whether the paths of the result are drawn so. */
    public boolean isUsed() {
        return errorRatio < GAIN && worstRatio <= LOSS;
    }

    /** As the result is simulated but for the number of paths, and with a seed that is no result's beside it. */
    static Settings settings(Settings settings) {
        int multiple = settings.plan().multiple(PathBatch.SIZE);
        int paths = (PATHS + multiple - 1) / multiple * multiple;
        return settings.withPaths(paths).withSeed(~settings.seed());
    }

    static DevaluationPilot of(int paths, Decision plain, Decision mixed, double grossExposure) {
        double rounding = CERTAIN * grossExposure;
        double logarithms = 0;
        double worst = 0;
        int compared = 0;
        for (int strategy = 0; strategy < plain.appraisals().size(); strategy++) {
            double before = error(plain.appraisals().get(strategy));
            double after = error(mixed.appraisals().get(strategy));
            if (before > rounding && after > rounding) {
                logarithms += StrictMath.log(after / before);
                worst = Math.max(worst, after / before);
                compared++;
            }
        }
        return compared == 0
                ? new DevaluationPilot(paths, 1, 1)
                : new DevaluationPilot(paths, StrictMath.exp(logarithms / compared), worst);
    }

    private static double error(Appraisal appraisal) {
        return appraisal.netBenefit().estimate().standardError();
    }
}
