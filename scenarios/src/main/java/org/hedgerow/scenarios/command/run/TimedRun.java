package org.hedgerow.scenarios.command.run;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.hedgerow.math.Rows;
import org.hedgerow.random.Draws;
import org.hedgerow.scenario.Request;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.scenarios.command.ScenarioSource;
import org.hedgerow.scenarios.command.Streams;
import org.hedgerow.scenarios.command.Version;
import org.hedgerow.scenarios.command.watch.Watched;
import org.hedgerow.scenarios.report.Interrupted;
import org.hedgerow.scenarios.report.wording.PlanWords;
import org.hedgerow.scenarios.store.Manifest;
import org.hedgerow.scenarios.store.Sha256;
import org.hedgerow.simulation.Host;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;

/**
 * A run and how it went.
 *
 * @param seconds of wall clock that it took
 * @param interrupted where it was ended before all was done
 */
record TimedRun(ScenarioResult result, double seconds, Optional<Interrupted> interrupted) {
    /** @param work given a host and whom to tell how far it is */
    static TimedRun of(
            Scenario scenario,
            Settings settings,
            Request request,
            Streams streams,
            BiFunction<Host, Progress, ScenarioResult> work) {
        long start = System.nanoTime();
        Watched watched = new Watched(streams);
        ScenarioResult result = watched.of(work);
        Optional<Interrupted> interrupted =
                watched.isEnded() ? Interrupted.of(scenario, settings, request, result) : Optional.empty();
        return new TimedRun(result, (System.nanoTime() - start) / 1e9, interrupted);
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
