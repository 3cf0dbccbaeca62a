package org.hedgerow.scenario;

import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.simulation.Settings;

/**
 * How a scenario asks to be simulated; a caller may ask otherwise.
 *
 * @param controlVariates whether spots and options of known mean, simulated beside the outcomes, make their errors
 *     smaller; not if absent
 */
public record Sampling(Optional<Integer> paths, Optional<Long> seed, Optional<Boolean> controlVariates) {
    public static final Sampling USUAL = new Sampling(Optional.empty(), Optional.empty(), Optional.empty());

    /** 128 blocks: errors of a 99 % tail of about 1 %. */
    private static final int USUAL_PATHS = 131_072;

    public Sampling {
        Checks.present(paths, "paths").ifPresent(number -> Checks.in(number, 1, Settings.MOST_PATHS, "paths"));
        Checks.present(seed, "seed");
        Checks.present(controlVariates, "controlVariates");
    }

    /** Whether controls stand beside the outcomes. */
    public boolean isControlled() {
        return controlVariates.orElse(false);
    }

    public Settings settings(int threads) {
        return new Settings(paths.orElse(USUAL_PATHS), seed.orElse(1L), threads);
    }
}
