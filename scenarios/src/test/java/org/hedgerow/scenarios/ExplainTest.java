package org.hedgerow.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenarios.read.ScenarioReader;
import org.hedgerow.scenarios.store.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExplainTest {
    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.hedgerow.scenarios.Session#shippedNames")
    void theResolvedFileIsTheScenario(String name) {
        String resolved = Session.of("explain", name, "--resolved").out();
        Scenario again = read(resolved);
        Scenario stated = read(Session.shipped(name));
        assertThat(again.toBuilder()
                        .sampling(stated.sampling().orElse(again.sampling().orElseThrow()))
                        .risk(stated.risk().orElse(again.risk().orElseThrow()))
                        .build())
                .isEqualTo(stated.toBuilder()
                        .sampling(stated.sampling().orElse(again.sampling().orElseThrow()))
                        .risk(stated.risk().orElse(again.risk().orElseThrow()))
                        .build());
    }

    @Test
    void whatIsResolvedIsResolved() {
        String resolved = Session.of("explain", "kz-bank", "--resolved").out();
        assertThat(Session.fed(resolved, "explain", "-", "--resolved").out()).isEqualTo(resolved);
    }

    private static Scenario read(String json) {
        return new ScenarioReader().read("test", json.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"kz-bank"})
    void theResolvedFileHasTheSameResult(String name) throws IOException {
        String resolved = Session.of("explain", name, "--paths=1024", "--set", "charge.k=0.12", "--resolved")
                .out();
        Path file = Files.writeString(folder.resolve("resolved.json"), resolved);
        assertThat(Session.of("run", file.toString(), "--format=json").out())
                .isEqualTo(Session.of("run", name, "--paths=1024", "--set", "charge.k=0.12", "--format=json")
                        .out());
    }

    @Test
    void samplingDatesStrategiesMemoryAndTimeAreTold() {
        String text = Session.of("explain", "ua-importer-2007", "--paths=1024", "--seed=5")
                .out();
        assertThat(text)
                .contains("1,024, seed 5", "in multiples of 16384")
                .contains("2008-12-31")
                .contains("alternative model, 3 times")
                .contains("Buys a put against each long exposure and a call against each short one.")
                .contains("the largest --paths that fits is")
                .containsPattern("TIME\n\n  measured +[0-9.]+ s: all paths were tried");
        assertThat(Session.of("explain", "ua-importer-2007", "--no-trial").out())
                .contains("by Sobol's sequence in 16 independent randomisations")
                .contains("the model draws few numbers a path", "none was made");
        assertThat(Session.of("explain", "ua-importer-2007", "--no-trial", "--sampling=antithetic")
                        .out())
                .contains("antithetic: it was asked for");
    }

    @Test
    void whatDoesNotFitIsExplainedAllTheSame() {
        Session session =
                Session.of("explain", "ua-bank-2007", "--paths=1073741824", "--set", "sampling.keep=1000000000000");
        assertThat(session.code()).isZero();
        assertThat(session.out()).contains("and this run is refused", "none was made");
    }

    @Test
    void theMemoryOfPathsThatAreNotKeptIsToldInItsParts() {
        String[] many = {
            "explain",
            "ua-bank-2007",
            "--no-trial",
            "--paths=10000000",
            "--set",
            "sampling.keep=4194304",
            "--format=text"
        };
        assertThat(Session.of(many).out())
                .contains(" paths that are kept + ", " near quantiles and of sums", "at most (sampling.keep)")
                .doesNotContain("is refused");
        many[many.length - 1] = "--format=json";
        JsonNode memory = new JsonMapper().readTree(Session.of(many).out());
        double threads = memory.at("/machine/threads").asDouble();
        double bytes = memory.at("/memory/bytesPerPath").asDouble()
                        * memory.at("/memory/keptPaths").asInt()
                + (memory.at("/memory/bytesPerThread").asDouble()
                                + memory.at("/memory/bytesPerSlice").asDouble())
                        * threads
                + memory.at("/memory/bytesLocated").asDouble()
                + memory.at("/memory/bytesOfCounts").asDouble()
                + memory.at("/memory/bytesOfProgram").asDouble();
        assertThat(memory.at("/machine/bytesNeeded").asDouble()).isCloseTo(bytes, within(1.0));
    }

    @Test
    void theDocumentTellsFileSettingsAndTheWholeScenario() {
        Session session = Session.of("explain", "kz-bank", "--no-trial", "--format=json", "--set", "charge.k=0.12");
        JsonNode document = new JsonMapper().readTree(session.out());
        String set = Session.of("show", "kz-bank", "--set", "charge.k=0.12").out();
        assertThat(document.path("scenarioSha256").asString())
                .isEqualTo(Sha256.hex(set.getBytes(StandardCharsets.UTF_8)));
        assertThat(document.at("/set/0").asString()).isEqualTo("charge.k=0.12");
        assertThat(document.at("/scenario/charge/k").asDouble()).isEqualTo(0.12);
        assertThat(document.at("/scenario/norms/norms").size()).isPositive(); // of a profile
        assertThat(document.at("/machine").has("seconds")).isFalse();
        double bytes = document.at("/memory/bytesPerPath").asDouble()
                        * document.at("/sampling/paths").asInt()
                + document.at("/memory/bytesPerThread").asDouble()
                        * document.at("/machine/threads").asInt()
                + document.at("/memory/bytesOfCounts").asDouble()
                + document.at("/memory/bytesOfProgram").asDouble();
        assertThat(document.at("/machine/bytesNeeded").asDouble()).isEqualTo(bytes);
    }

    @Test
    void theLargestNumberOfPathsIsTheOneThatARefusalNames() {
        String largest = new JsonMapper()
                .readTree(Session.of(
                                "explain",
                                "--no-trial",
                                "--format=json",
                                "--sampling=plain",
                                "ua-bank-2007",
                                "--set",
                                "sampling.keep=1000000000000")
                        .out())
                .at("/machine/largestPaths")
                .asString();
        assertThat(Session.of(
                                "run",
                                "ua-bank-2007",
                                "--sampling=plain",
                                "--paths=1073741824",
                                "--set",
                                "sampling.keep=1000000000000")
                        .err())
                .contains("the largest --paths that fits is " + largest + " ");
    }
}
