package org.hedgerow.scenarios.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hedgerow.scenarios.input.Bounded;
import org.hedgerow.scenarios.input.BoundedJson;
import org.hedgerow.scenarios.input.InputLimits;
import org.hedgerow.scenarios.input.TooLarge;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a result came about: with these choices the same bytes come again; the rest is about the machine.
 *
 * @param scenarioSha256 of the bytes of the scenario file, with what was put into it
 * @param set what the caller put into it, each {@code place=value}; absent where nothing was
 * @param filesSha256 of the bytes of the other files that it names, by name; absent where it names none
 * @param sampling how the random numbers of different paths belong together
 * @param kernel what computed the rows; it never changes a result
 * @param seconds of simulation and decision, on a wall clock
 * @param pathStepsPerSecond simulated moves of single rates a second
 * @param written SHA-256 of each file beside this one, by name
 */
public record Manifest(
        String scenario,
        String scenarioSha256,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> set,
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
        Map<String, String> written) {
    /** What runs write, and nothing else that a manifest of somebody else may name. */
    private static final Pattern NAME =
            Pattern.compile("result\\.json|report\\.html|result\\.xlsx|outcomes\\.(csv\\.gz|npy|json)"
                    + "|tables/[A-Za-z0-9_-]+\\.csv|charts/[A-Za-z0-9_-]+\\.svg");

    /** The names of the files that a manifest vouches for; none where it is missing or says something else. */
    static List<String> written(Path manifest) throws IOException {
        try {
            byte[] bytes = Bounded.bytes(manifest, InputLimits.SCENARIO_BYTES);
            return new JsonMapper(BoundedJson.ofResults())
                    .readTree(bytes).path("written").propertyNames().stream()
                            .filter(name -> NAME.matcher(name).matches())
                            .toList();
        } catch (NoSuchFileException | TooLarge | JacksonException none) {
            return List.of();
        }
    }
}
