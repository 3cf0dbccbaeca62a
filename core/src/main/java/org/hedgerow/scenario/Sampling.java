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
 * @param keep how many numbers are kept at most, one of each path for each outcome that is looked at path by path; beyond them
 *     the decision stands on all paths all the same, which are simulated more than once, and all else on the first paths
 *     that fit. 134,217,728 if absent
 */
public record Sampling(
        Optional<Integer> paths,
        Optional<Long> seed,
        Optional<SamplingPlan> plan,
        Optional<Boolean> controlVariates,
        Optional<DevaluationSampling> devaluations,
        Optional<Long> keep) {
    /** Nothing is asked for. */
    public static final Sampling USUAL =
            new Sampling(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static final long USUAL_KEEP = 1L << 27; // a gigabyte

    /** 128 blocks: errors of a 99 % tail of about 1 %. */
    private static final int USUAL_PATHS = 131_072;

    public Sampling {
        Checks.present(paths, "paths");
        Checks.present(seed, "seed");
        SamplingPlan chosen = Checks.present(plan, "plan").orElse(SamplingPlan.PLAIN);
        paths.ifPresent(number -> Settings.checkPaths(number, chosen));
        Checks.present(controlVariates, "controlVariates");
        Checks.present(devaluations, "devaluations");
        Checks.present(keep, "keep")
                .ifPresent(numbers -> Checks.that(numbers > 0, "keep", "must be positive, but is " + numbers));
    }

    /** Devaluations are drawn as often as the model has them. */
    public Sampling(
            Optional<Integer> paths,
            Optional<Long> seed,
            Optional<SamplingPlan> plan,
            Optional<Boolean> controlVariates) {
        this(paths, seed, plan, controlVariates, Optional.empty());
    }

    /** As many outcomes are kept as usual. */
    public Sampling(
            Optional<Integer> paths,
            Optional<Long> seed,
            Optional<SamplingPlan> plan,
            Optional<Boolean> controlVariates,
            Optional<DevaluationSampling> devaluations) {
        this(paths, seed, plan, controlVariates, devaluations, Optional.empty());
    }

    /** Whether controls stand beside the outcomes. */
    public boolean isControlled() {
        return controlVariates.orElse(false);
    }

    /** Numbers that are kept at most. */
    long kept() {
        return keep.orElse(USUAL_KEEP);
    }

    /** The same, keeping other numbers at most. */
    public Sampling keeping(long numbers) {
        return new Sampling(paths, seed, plan, controlVariates, devaluations, Optional.of(numbers));
    }

    /** The same with what a caller asks for otherwise. */
    public Sampling overriddenBy(Optional<Integer> paths, Optional<Long> seed, Optional<SamplingPlan> plan) {
        return new Sampling(
                paths.or(this::paths), seed.or(this::seed), plan.or(this::plan), controlVariates, devaluations, keep);
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
