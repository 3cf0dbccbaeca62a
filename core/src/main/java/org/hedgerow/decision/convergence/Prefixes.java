package org.hedgerow.decision.convergence;

import java.util.ArrayList;
import java.util.List;
import org.hedgerow.path.PathBatch;
import org.hedgerow.simulation.Settings;

/** Numbers of the first paths of a run: twice as many each time, whole randomisations where the plan has such, at last all. */
final class Prefixes {
    private Prefixes() {}

    static List<Integer> of(Settings settings) {
        List<Integer> numbers = new ArrayList<>();
        long number = Math.max(PathBatch.SIZE, settings.plan().multiple(PathBatch.SIZE));
        while (number < settings.paths()) {
            numbers.add((int) number);
            number *= 2;
        }
        numbers.add(settings.paths());
        return numbers;
    }
}
