package org.hedgerow.scenario;

import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.simulation.Settings;

/** How a scenario asks to be simulated; a caller may ask otherwise. */
public record Sampling(Optional<Integer> paths, Optional<Long> seed) {
    public static final Sampling USUAL = new Sampling(Optional.empty(), Optional.empty());

    /** 128 blocks: errors of a 99 % tail of about 1 %. */
    private static final int USUAL_PATHS = 131_072;

    public Sampling {
        Checks.present(paths, "paths").ifPresent(number -> Checks.in(number, 1, Settings.MOST_PATHS, "paths"));
        Checks.present(seed, "seed");
    }

    public Settings settings(int threads) {
        return new Settings(paths.orElse(USUAL_PATHS), seed.orElse(1L), threads);
    }
}
