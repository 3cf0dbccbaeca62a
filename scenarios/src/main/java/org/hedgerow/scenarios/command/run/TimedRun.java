package org.hedgerow.scenarios.command.run;

import java.util.Map;
import java.util.function.Function;
import org.hedgerow.math.Rows;
import org.hedgerow.random.Draws;
import org.hedgerow.scenario.Request;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.scenarios.command.ScenarioSource;
import org.hedgerow.scenarios.command.Streams;
import org.hedgerow.scenarios.command.Version;
import org.hedgerow.scenarios.report.wording.PlanWords;
import org.hedgerow.scenarios.store.Manifest;
import org.hedgerow.scenarios.store.Sha256;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;

/** A run and the seconds of wall clock that it took. */
record TimedRun(ScenarioResult result, double seconds) {
    static TimedRun of(Scenario scenario, Settings settings, Request request, Streams streams) {
        long start = System.nanoTime();
        ScenarioResult result = watched(progress -> scenario.run(settings, request, progress), streams);
        return new TimedRun(result, (System.nanoTime() - start) / 1e9);
    }

    private static ScenarioResult watched(Function<Progress, ScenarioResult> run, Streams streams) {
        if (!streams.errIsTerminal()) {
            return run.apply(Progress.SILENT);
        }
        try (ProgressBar bar = new ProgressBar(streams.err())) {
            return OnInterrupt.during(() -> run.apply(bar), bar::interrupt);
        }
    }

    Manifest manifest(ScenarioSource source, Map<String, String> written) {
        return new Manifest(
                result.scenario().name(),
                Sha256.hex(source.bytes()),
                source.settings(),
                source.filesSha256(),
                result.settings().paths(),
                PlanWords.of(result.settings().plan()),
                result.settings().seed(),
                Draws.STREAM_VERSION,
                Version.tool(),
                Version.jdk(),
                Rows.kernel(),
                result.settings().threads(),
                Math.round(1000 * seconds) / 1000.0,
                Math.round(result.pathSteps() / seconds),
                written);
    }
}
