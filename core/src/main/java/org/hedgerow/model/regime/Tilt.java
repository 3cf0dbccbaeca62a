package org.hedgerow.model.regime;

import org.hedgerow.model.SpotBinding;
import org.hedgerow.path.PathBatch;

/**
 * Devaluations of one rate at a multiple of their intensity on some of the paths. On all of them it adds, day by day of a
 * calm, to the logarithm of how much likelier the tilted law makes what happened: {@code -(q - p)} where the calm lasts,
 * {@code p} and {@code q} the hazards of the day under both laws, and where it ends the logarithm of the quotient of the
 * probabilities that it does.
 */
final class Tilt {
    private final int tiltedRow; // 1 where the path is of the tilted law, else 0
    private final int ratioRow; // the logarithm, of all rates together
    private final double[][] odds; // [step][which of the others are in crisis]
    private final double[][] stays;
    private final double[][] ends;

    Tilt(ManagedRate model, SpotBinding binding, double factor, int tiltedRow, int ratioRow) {
        this.tiltedRow = tiltedRow;
        this.ratioRow = ratioRow;
        int steps = binding.steps().size();
        int masks = 1 << model.devaluation().contagions().size();
        Exits plain = Exits.of(model, binding.currency(), binding.market(), steps, 1);
        Exits tilted = Exits.of(model, binding.currency(), binding.market(), steps, factor);
        odds = new double[steps][masks];
        stays = new double[steps][masks];
        ends = new double[steps][masks];
        for (int step = 0; step < steps; step++) {
            for (int mask = 0; mask < masks; mask++) {
                double contagion = model.devaluation().contagion(mask);
                odds[step][mask] = tilted.devaluation(step, contagion);
                stays[step][mask] = plain.hazard(step, contagion) - tilted.hazard(step, contagion);
                ends[step][mask] = logQuotient(odds[step][mask], plain.devaluation(step, contagion));
            }
        }
    }

    /** Of what can never happen the quotient is never asked for. */
    private static double logQuotient(double tilted, double plain) {
        return plain == 0 ? 0 : StrictMath.log(tilted / plain);
    }

    boolean isTilted(PathBatch batch, int path) {
        return batch.row(tiltedRow)[path] == 1;
    }

    /** That a calm ends. */
    double odds(int step, int inCrisis) {
        return odds[step][inCrisis];
    }

    /** All calms last, where no contagion changes their odds. */
    void stay(PathBatch batch, int step, double[] phase) {
        double[] ratio = batch.row(ratioRow);
        double stay = stays[step][0];
        for (int path = 0; path < ratio.length; path++) {
            ratio[path] += phase[path] == Phase.CALM.code() ? stay : 0;
        }
    }

    /** A calm lasts. */
    void stay(PathBatch batch, int step, int path, int inCrisis) {
        batch.row(ratioRow)[path] += stays[step][inCrisis];
    }

    /** A calm that was said to last ends. */
    void devalue(PathBatch batch, int step, int path, int inCrisis) {
        batch.row(ratioRow)[path] += ends[step][inCrisis] - stays[step][inCrisis];
    }
}
