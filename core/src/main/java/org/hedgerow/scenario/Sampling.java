package org.hedgerow.scenario;

import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.model.regime.DevaluationSampling;
import org.hedgerow.path.PathBatch;
import org.hedgerow.random.SamplingPlan;
import org.hedgerow.simulation.Settings;

/**
 * How a scenario asks to be simulated; a caller may ask otherwise.
 *
 * @param paths 131,072 if absent, or the next number that the plan takes
 * @param seed 1 if absent
 * @param plan where none is named, the model's usual one if it takes the number of paths, plain otherwise
 * @param controlVariates whether spots and options of known mean, simulated beside the outcomes, make their errors
 *     smaller; not if absent
 * @param devaluations how they are drawn more often than the model has them, where a trial shows that this makes the
 *     errors of net benefits smaller; never if absent
 */
public record Sampling(
        Optional<Integer> paths,
        Optional<Long> seed,
        Optional<SamplingPlan> plan,
        Optional<Boolean> controlVariates,
        Optional<DevaluationSampling> devaluations) {
    /** Nothing is asked for. */
    public static final Sampling USUAL =
            new Sampling(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** 128 blocks: errors of a 99 % tail of about 1 %. */
    private static final int USUAL_PATHS = 131_072;

    public Sampling {
        Checks.present(paths, "paths");
        Checks.present(seed, "seed");
        SamplingPlan chosen = Checks.present(plan, "plan").orElse(SamplingPlan.PLAIN);
        paths.ifPresent(number -> Settings.checkPaths(number, chosen));
        Checks.present(controlVariates, "controlVariates");
        Checks.present(devaluations, "devaluations");
    }

    /** Devaluations are drawn as often as the model has them. */
    public Sampling(
            Optional<Integer> paths,
            Optional<Long> seed,
            Optional<SamplingPlan> plan,
            Optional<Boolean> controlVariates) {
        this(paths, seed, plan, controlVariates, Optional.empty());
    }

    /** Whether controls stand beside the outcomes. */
    public boolean isControlled() {
        return controlVariates.orElse(false);
    }

    /** The same with what a caller asks for otherwise. */
    public Sampling overriddenBy(Optional<Integer> paths, Optional<Long> seed, Optional<SamplingPlan> plan) {
        return new Sampling(
                paths.or(this::paths), seed.or(this::seed), plan.or(this::plan), controlVariates, devaluations);
    }

    /**
     * As the usual number of paths or, where the plan does not take it, the next that it takes.
     *
     * @param usual plan where none is named
     */
    Settings settings(SamplingPlan usual, int threads) {
        SamplingPlan chosen = plan.orElse(paths.isEmpty() || takes(usual, paths.get()) ? usual : SamplingPlan.PLAIN);
        int multiple = chosen.multiple(PathBatch.SIZE);
        int usualPaths = (USUAL_PATHS + multiple - 1) / multiple * multiple;
        return new Settings(paths.orElse(usualPaths), seed.orElse(1L), threads, chosen);
    }

    private static boolean takes(SamplingPlan plan, int paths) {
        return paths % plan.multiple(PathBatch.SIZE) == 0;
    }
}
