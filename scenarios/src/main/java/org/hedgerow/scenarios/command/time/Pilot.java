package org.hedgerow.scenarios.command.time;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.hedgerow.path.PathBatch;
import org.hedgerow.random.SamplingPlan;
import org.hedgerow.scenario.Request;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;

/**
 * How long a run may take, from runs of fewer paths.
 *
 * @param paths of the longest one
 * @param seconds that it took
 * @param low for all paths, where what every run does at its start takes no longer in a longer run
 * @param high where all of it takes longer in proportion
 */
public record Pilot(int paths, double seconds, double low, double high) {
    private static final double LONG_ENOUGH = 1; // second
    private static final double ALL_TOGETHER = 6; // seconds

    /** On plain paths, as many as can be tried in a few seconds; nothing is kept of them. */
    public static Pilot of(Scenario question, Request request, Settings settings) {
        return of(settings.paths(), question.model().paths().isPresent() ? settings.paths() : PathBatch.SIZE, paths -> {
            Settings few = settings.withPlan(SamplingPlan.PLAIN).withPaths(paths);
            long start = System.nanoTime();
            question.run(paths == settings.paths() ? settings : few, request, Progress.SILENT);
            return (System.nanoTime() - start) / 1e9;
        });
    }

    /** With ever twice as many paths, until a run is long enough to be scaled up. */
    static Pilot of(int all, int first, IntToDoubleFunction seconds) {
        List<double[]> tried = new ArrayList<>();
        double together = 0;
        int paths = Math.min(first, all);
        while (true) {
            double taken = seconds.applyAsDouble(paths);
            tried.add(new double[] {paths, taken});
            together += taken;
            boolean isWarm = tried.size() > 2 || paths == all;
            if (paths == all || (isWarm && (taken >= LONG_ENOUGH || together + 2 * taken > ALL_TOGETHER))) {
                return scaled(all, tried);
            }
            paths = (int) Math.min(all, 2L * paths);
        }
    }

    private static Pilot scaled(int all, List<double[]> tried) {
        double[] last = tried.get(tried.size() - 1);
        double inProportion = last[1] * all / last[0];
        if (tried.size() == 1 || last[0] == all) {
            return new Pilot((int) last[0], last[1], inProportion, inProportion);
        }
        double[] before = tried.get(tried.size() - 2);
        double perPath = Math.max(0, (last[1] - before[1]) / (last[0] - before[0]));
        double atStart = Math.max(0, last[1] - perPath * last[0]);
        double straight = Math.max(last[1], atStart + perPath * all);
        return new Pilot((int) last[0], last[1], Math.min(straight, inProportion), Math.max(straight, inProportion));
    }
}
