package org.hedgerow.simulation;

import java.util.Optional;
import org.hedgerow.check.Checks;

/**
 * One of the passes of a run.
 *
 * @param name by which its slices are known to a {@link SliceStore}; absent where they are never kept
 * @param progress told how far it is
 */
public record Pass(Optional<String> name, Progress progress) {
    public Pass {
        Checks.present(name, "name").ifPresent(some -> Checks.notBlank(some, "name"));
        Checks.present(progress, "progress");
    }

    /** Whose slices are never kept. */
    public static Pass of(Progress progress) {
        return new Pass(Optional.empty(), progress);
    }

    /** Whose slices may be kept. */
    public static Pass named(String name, Progress progress) {
        return new Pass(Optional.of(name), progress);
    }
}
