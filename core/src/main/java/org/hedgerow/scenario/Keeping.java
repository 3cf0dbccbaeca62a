package org.hedgerow.scenario;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.decision.appraisal.Appraisals;
import org.hedgerow.decision.appraisal.Candidate;
import org.hedgerow.decision.appraisal.Terms;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.path.PathBatch;
import org.hedgerow.risk.located.Slices;
import org.hedgerow.risk.located.StreamedPaths;
import org.hedgerow.risk.row.Paths;
import org.hedgerow.simulation.Pass;
import org.hedgerow.simulation.Settings;
import org.hedgerow.simulation.Simulation;
import org.hedgerow.simulation.Slice;

/**
 * How many paths of a simulation are kept: all, if the numbers kept of them are no more than the scenario allows; else the first
 * that are, and a decision stands on all paths by passes that keep nothing.
 */
record Keeping(Simulation simulation, Settings settings, long numbers, int paths) {
    /** Passes over the paths of a simulation of which not all are kept: the first, to locate, to measure. */
    static final int PASSES = 3;

    static Keeping of(Scenario scenario, Simulation simulation, Settings settings) {
        long numbers = scenario.sampling().orElse(Sampling.USUAL).kept();
        return new Keeping(simulation, settings, numbers, paths(simulation, settings, numbers));
    }

    /** Whole slices, as the plan takes them, but one at least. */
    private static int paths(Simulation simulation, Settings settings, long numbers) {
        int columns = Math.max(1, simulation.keptColumns());
        if ((double) settings.paths() * columns <= numbers) {
            return settings.paths();
        }
        long step = settings.plan().multiple(PathBatch.SIZE);
        while (step % ((long) Slice.BLOCKS * PathBatch.SIZE) != 0) {
            step += settings.plan().multiple(PathBatch.SIZE);
        }
        return (int) Math.min(settings.paths(), Math.max(step, numbers / columns / step * step));
    }

    /** As many of another simulation with the same draws. */
    Keeping of(Simulation other, Settings as) {
        return new Keeping(other, as, numbers, Math.min(paths, as.paths()));
    }

    /** Whether paths are left that are not kept. */
    boolean streams() {
        return paths < settings.paths();
    }

    /** Refuses what cannot be done without keeping all paths, before any is simulated. */
    void check(Scenario scenario) {
        if (streams() && scenario.sampling().map(Sampling::isControlled).orElse(false)) {
            throw InvalidValue.at(
                    "sampling.controlVariates",
                    "must be false where not all paths are kept: "
                            + settings.paths() + " paths of " + simulation.keptColumns()
                            + " numbers are more than sampling.keep = " + numbers
                            + ", which must be larger or the paths fewer");
        }
    }

    /** Of paths that are kept, for their pass. */
    Settings first() {
        return settings.withPaths(paths);
    }

    /**
     * Statistics of all paths, located.
     *
     * @param kept the first
     */
    Paths located(Outcomes kept, List<Candidate> candidates, Terms terms, Settings wanted, Pass pass) {
        AtomicInteger passes = new AtomicInteger(1); // the first paths are kept
        Slices slices = reader -> {
            int part = Math.min(PASSES - 1, passes.getAndIncrement());
            simulation.stream(wanted, new Pass(pass.name(), pass.progress().part(part, PASSES)), reader::read);
        };
        return new StreamedPaths(slices, kept, wanted.paths(), Appraisals.located(candidates, terms, kept::has));
    }
}
