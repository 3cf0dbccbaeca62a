package org.hedgerow.scenario;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.decision.appraisal.Appraisals;
import org.hedgerow.decision.appraisal.Candidate;
import org.hedgerow.decision.appraisal.Terms;
import org.hedgerow.outcome.Column;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.path.PathBatch;
import org.hedgerow.random.SamplingPlan;
import org.hedgerow.risk.located.Levels;
import org.hedgerow.risk.located.Slices;
import org.hedgerow.risk.located.StreamedPaths;
import org.hedgerow.risk.row.Paths;
import org.hedgerow.simulation.MemoryUse;
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
        return new Keeping(simulation, settings, numbers, paths(simulation.keptColumns(), settings, numbers));
    }

    /** Whole slices, as the plan takes them, but one at least. */
    private static int paths(long columns, Settings settings, long numbers) {
        if ((double) settings.paths() * columns <= numbers) {
            return settings.paths();
        }
        long step = settings.plan().multiple(PathBatch.SIZE);
        while (step % ((long) Slice.BLOCKS * PathBatch.SIZE) != 0) {
            step += settings.plan().multiple(PathBatch.SIZE);
        }
        return (int) Math.min(settings.paths(), Math.max(step, numbers / columns / step * step));
    }

    /** A number of the first paths that are kept of so many numbers each, no more than the settings have. */
    static Settings first(Scenario scenario, Settings settings, long columns) {
        long numbers = scenario.sampling().orElse(Sampling.USUAL).kept();
        return settings.withPaths(paths(columns, settings, numbers));
    }

    /** What is taken where paths are more than are kept. */
    MemoryUse.Beyond beyond(List<Candidate> candidates, Terms terms) {
        int columns = simulation.keptColumns();
        long many = Settings.MOST_PATHS / settings.plan().multiple(PathBatch.SIZE);
        Settings most = settings.withPaths((int) (many * settings.plan().multiple(PathBatch.SIZE)));
        int kept = paths(columns, most, numbers);
        Map<Column, Levels> located = Appraisals.located(candidates, terms, simulation::has);
        int parts = settings.plan() instanceof SamplingPlan.Sobol sobol ? sobol.randomisations() : 0;
        double bytes =
                StreamedPaths.bytes(located.values(), settings.paths(), parts, Appraisals.rows(candidates.size()));
        long slice = (long) Double.BYTES * Slice.BLOCKS * PathBatch.SIZE * columns;
        long rows = (long) Double.BYTES * PathBatch.SIZE * Appraisals.rowsHeld(candidates.size());
        return new MemoryUse.Beyond(kept, bytes, slice + rows);
    }

    /** As many of another simulation with the same draws. */
    Keeping of(Simulation other, Settings as) {
        return new Keeping(other, as, numbers, Math.min(paths, as.paths()));
    }

    /** Whether paths are left that are not kept. */
    boolean streams() {
        return paths < settings.paths();
    }

    /** Refuses control variates where not all paths are kept: how much they take off is learnt from all. */
    void check() {
        if (streams()) {
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
