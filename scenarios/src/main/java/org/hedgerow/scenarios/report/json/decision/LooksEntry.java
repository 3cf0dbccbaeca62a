package org.hedgerow.scenarios.report.json.decision;

import java.util.List;
import java.util.Optional;
import org.hedgerow.decision.look.Looks;

/**
 * How a result came by its number of paths.
 *
 * @param planned paths of all looks, fixed beforehand
 * @param level share of wrong intervals that each has of 5 %
 * @param targetError the largest standard error asked for, home currency; absent where none is
 * @param open strategies whose verdict is undecided
 */
public record LooksEntry(
        List<Integer> planned,
        int taken,
        double level,
        boolean untilDecided,
        Optional<Double> targetError,
        boolean reached,
        List<String> open) {
    public static LooksEntry of(Looks looks) {
        return new LooksEntry(
                looks.schedule().paths(),
                looks.taken(),
                looks.level(),
                looks.goal().untilDecided(),
                looks.goal().targetError(),
                looks.isReached(),
                looks.open());
    }
}
