package org.hedgerow.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two stored results side by side. */
class CompareTest {
    /** What the others are held against, with seed 1. */
    private static String base;

    @TempDir
    Path folder;

    @BeforeAll
    static void runOnce(@TempDir Path out) {
        base = run(out);
    }

    @Test
    void aResultDoesNotDifferFromItself() {
        String run = base;
        Session session = Session.of("compare", run, run + "/result.json", "--fail-on-difference=any");
        assertThat(session.code()).isZero();
        assertThat(session.err()).isEmpty();
        assertThat(session.out()).contains("every value of the two results is the same");
    }

    @Test
    void differentSeedsHaveIndependentErrorsAndDifferByNoMoreThanNoise() {
        JsonNode difference = difference(base, run("b", "--seed=2"));
        assertThat(difference.at("/noise/independent").asBoolean()).isTrue();
        assertThat(difference.path("beyondNoise").asInt()).isZero();
        JsonNode one = result(base).at("/strategies/1/netBenefit");
        JsonNode other = result(folder.resolve("b").toString()).at("/strategies/1/netBenefit");
        JsonNode figure = difference.at("/strategies/1/netBenefit");
        assertThat(figure.path("difference").asDouble())
                .isEqualTo(other.path("value").asDouble() - one.path("value").asDouble());
        assertThat(figure.path("standardError").asDouble())
                .isCloseTo(
                        Math.hypot(
                                one.path("standardError").asDouble(),
                                other.path("standardError").asDouble()),
                        within(1e-12));
        assertThat(difference.path("asked").toString()).contains("\"seed\"");
    }

    @Test
    void theSameSeedHasAnUpperBoundAndItIsSaid() {
        String one = base;
        String other = folder.resolve("b").toString(); // with the manifest, which says what was set
        Session dearer = Session.of(
                "run",
                "ua-importer-2007",
                "--paths=2048",
                "--set=alternatives=null",
                "--set=charge.k=0.3",
                "--out",
                other);
        assertThat(dearer.code()).isZero();
        JsonNode figure = difference(one, other).at("/strategies/1/netBenefit");
        double errors = result(one).at("/strategies/1/netBenefit/standardError").asDouble()
                + result(other).at("/strategies/1/netBenefit/standardError").asDouble();
        assertThat(figure.path("standardError").asDouble()).isCloseTo(errors, within(1e-12));
        assertThat(figure.path("beyondNoise").asBoolean()).isTrue(); // twice the price of risk
        assertThat(Session.of("compare", one, other).out().replaceAll("\\s+", " "))
                .contains("at most the sum of both")
                .containsPattern("k +0\\.15 +0\\.3")
                .contains("charge.k=0.3");
    }

    @Test
    void theExitCodeTellsOfTheDifferenceThatIsAskedFor() {
        String run = base;
        String otherSeed = run("b", "--seed=2");
        String oneLess = run("c", "--set", "hedges[0]=null");
        assertThat(fails("", run, otherSeed)).isZero();
        assertThat(fails("=any", run, otherSeed)).isEqualTo(5);
        assertThat(fails("=answer", run, otherSeed)).isZero();
        for (String how : new String[] {"", "=noise", "=any", "=answer"}) {
            assertThat(fails(how, run, oneLess)).isEqualTo(5);
        }
        assertThat(Session.of("compare", run, oneLess).code()).isZero();
    }

    private static int fails(String how, String one, String other) {
        return Session.of("compare", one, other, "--fail-on-difference" + how).code();
    }

    @Test
    void strategiesThatOnlyOneHasAreNamed() {
        JsonNode difference = difference(base, run("b", "--set", "hedges[0].name=another"));
        assertThat(difference.path("onlyInFirst").toString()).isEqualTo("[\"forward 50 %\"]");
        assertThat(difference.path("onlyInSecond").toString()).isEqualTo("[\"another\"]");
    }

    @Test
    void amountsOfOtherUnitsAreNotCompared() {
        String other = run("b", "--set", "position.unit=million");
        assertThat(difference(base, other).at("/strategies/0").has("netBenefit"))
                .isFalse();
        assertThat(Session.of("compare", base, other).out())
                .contains("in different currencies or units and are not compared");
    }

    @Test
    void oneOfThemMayComeFromStandardInput() throws IOException {
        String run = base;
        String json = Files.readString(Path.of(base, "result.json"));
        assertThat(Session.fed(json, "compare", "-", run, "--fail-on-difference=any")
                        .code())
                .isZero();
        assertThat(Session.fed(json, "compare", "-", "-").code()).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "not json | :1: is not JSON",
                "{} | : is not the result of a run",
                "[] | : is not the result of a run",
                "{\"format\": 2, \"conventions\": {}, \"strategies\": []} | : is a result of format 2, but 1 is known here",
            })
    void whatIsNoResultIsOneLine(String content, String words) throws IOException {
        Path file = Files.writeString(folder.resolve("x.json"), content);
        Session session = Session.of("compare", file.toString(), file.toString());
        assertThat(session.code()).isEqualTo(2);
        assertThat(session.err()).isEqualTo("hedgerow: " + file + words + "\n");
    }

    @Test
    void aFolderWithoutAResultIsOneLine() {
        Session session = Session.of("compare", folder.toString(), "nowhere");
        assertThat(session.code()).isEqualTo(2);
        assertThat(session.err())
                .isEqualTo("hedgerow: " + folder.resolve("result.json")
                        + ": cannot be read: there is no such file or folder\n");
    }

    private String run(String name, String... options) {
        return run(folder.resolve(name), options);
    }

    private static String run(Path out, String... options) {
        List<String> all = new ArrayList<>(List.of("run", "ua-importer-2007", "--paths=2048"));
        all.addAll(List.of("--set", "alternatives=null"));
        all.addAll(List.of(options));
        Session.result(out, all.toArray(String[]::new));
        return out.toString();
    }

    private static JsonNode difference(String one, String other) {
        return new JsonMapper()
                .readTree(Session.of("compare", one, other, "--format=json").out());
    }

    private static JsonNode result(String run) {
        return new JsonMapper().readTree(Path.of(run, "result.json").toFile());
    }
}
