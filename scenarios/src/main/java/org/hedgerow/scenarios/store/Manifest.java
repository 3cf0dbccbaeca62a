package org.hedgerow.scenarios.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;

/**
 * How a result came about: with these choices the same bytes come again; the rest is about the machine.
 *
 * @param scenarioSha256 of the bytes of the scenario file
 * @param filesSha256 of the bytes of the other files that it names, by name; absent where it names none
 * @param sampling how the random numbers of different paths belong together
 * @param kernel what computed the rows; it never changes a result
 * @param seconds of simulation and decision, on a wall clock
 * @param pathStepsPerSecond simulated moves of single rates a second
 * @param resultSha256 of the bytes of {@code result.json}
 */
public record Manifest(
        String scenario,
        String scenarioSha256,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> filesSha256,
        int paths,
        String sampling,
        long seed,
        int streamVersion,
        String version,
        String jdk,
        String kernel,
        int threads,
        double seconds,
        long pathStepsPerSecond,
        String resultSha256) {}
