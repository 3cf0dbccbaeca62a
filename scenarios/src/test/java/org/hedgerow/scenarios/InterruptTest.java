package org.hedgerow.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hedgerow.scenarios.store.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Ctrl-C, sent to a process of its own. */
class InterruptTest {
    private static final int PATHS = 1 << 19;
    private static final JsonMapper MAPPER = new JsonMapper();

    @TempDir
    Path folder;

    @Test
    void theFirstKeepsWhatIsDone() throws Exception {
        Path out = folder.resolve("out");
        Ended ended = interrupted(1, "--format=json", "--out", out.toString());
        assertThat(ended.code).as(ended.err).isEqualTo(130);
        assertThat(ended.err).contains("hedgerow: interrupted: what is done is finished and kept");
        JsonNode result = MAPPER.readTree(ended.out);
        int paths = result.at("/interrupted/paths").asInt();
        assertThat(paths).isEqualTo(result.at("/conventions/paths").asInt()).isBetween(1, PATHS);
        assertThat(result.at("/interrupted/askedPaths").asInt()).isEqualTo(PATHS);
        assertThat(result.has("alternatives")).isFalse();
        assertThat(files(out)).contains("result.json", "manifest.json").noneMatch(name -> name.endsWith(".tmp"));
        JsonNode manifest = MAPPER.readTree(Files.readAllBytes(out.resolve("manifest.json")));
        assertThat(manifest.at("/written/result.json").asString())
                .isEqualTo(Sha256.hex(Files.readAllBytes(out.resolve("result.json"))));
        assertThat(asRun(result, paths)).isEqualTo(withoutParts(result));
    }

    @Test
    void theSecondEndsAtOnceAndLeavesNothingHalfWritten() throws Exception {
        Path out = folder.resolve("out");
        Ended ended = interrupted(2, "--out", out.toString());
        assertThat(ended.code).as(ended.err).isEqualTo(130);
        assertThat(files(out)).noneMatch(name -> name.endsWith(".tmp"));
        assertThat(files(out).contains("manifest.json"))
                .isEqualTo(!files(out).isEmpty()); // the second may come too late
    }

    /** What a run of so many paths says, of the strategies. */
    private static String asRun(JsonNode result, int paths) {
        String json = Session.of(
                        "run",
                        "ua-importer-2007",
                        "--set=alternatives=null",
                        "--sampling=plain",
                        "--paths=" + paths,
                        "--format=json")
                .out();
        return withoutParts(MAPPER.readTree(json));
    }

    private static String withoutParts(JsonNode result) {
        return result.path("strategies").toString() + result.path("outlook") + result.path("differences");
    }

    private record Ended(int code, String out, String err) {}

    private static Ended interrupted(int times, String... options) throws Exception {
        Path kill = Path.of("/bin/kill");
        assumeTrue(Files.isExecutable(kill), "there is no kill");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "org.hedgerow.scenarios.Hedgerow"));
        command.addAll(List.of("run", "ua-importer-2007", "--verbose", "--sampling=plain", "--paths=" + PATHS));
        command.addAll(List.of(options));
        Path printed = Files.createTempFile("hedgerow", ".out");
        Process run =
                new ProcessBuilder(command).redirectOutput(printed.toFile()).start();
        StringBuilder err = new StringBuilder();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(run.getErrorStream(), StandardCharsets.UTF_8))) {
            Optional<String> begun = Stream.generate(() -> next(lines))
                    .peek(line -> err.append(line).append('\n'))
                    .filter(line -> line.isEmpty() || line.startsWith("hedgerow: paths of the answer"))
                    .findFirst();
            assertThat(begun).isPresent();
            for (int time = 0; time < times; time++) {
                Thread.sleep(50);
                new ProcessBuilder(kill.toString(), "-INT", Long.toString(run.pid()))
                        .start()
                        .waitFor();
            }
            lines.lines().forEach(line -> err.append(line).append('\n'));
            assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
            return new Ended(run.exitValue(), Files.readString(printed), err.toString());
        } finally {
            run.destroyForcibly();
            Files.delete(printed);
        }
    }

    /** Empty at the end. */
    private static String next(BufferedReader lines) {
        try {
            String line = lines.readLine();
            return line == null ? "" : line;
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static List<String> files(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
