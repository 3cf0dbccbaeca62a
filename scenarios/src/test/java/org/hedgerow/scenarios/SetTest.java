package org.hedgerow.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hedgerow.scenarios.store.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Values put into a scenario on the command line. */
class SetTest {
    @TempDir
    Path folder;

    @ParameterizedTest(name = "--set {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "horizon=2009-01-05 | \"horizon\": \"2008-12-31\" | \"horizon\": \"2009-01-05\"",
                "charge.k=0.2 | \"k\": 0.15 | \"k\": 0.2",
                "charge.k = 2e-1 | \"k\": 0.15 | \"k\": 2e-1",
                "market.pairs.USD/UAH.spot=5.1 | \"spot\": 5.05 | \"spot\": 5.1",
                "market.pairs['USD/UAH'].spot=5.1 | \"spot\": 5.05 | \"spot\": 5.1",
                "hedges[0].cover.ratio=0.25 | \"ratio\": 0.5 | \"ratio\": 0.25",
                "hedges['forward 50 %'].cover.ratio=0.25 | \"ratio\": 0.5 | \"ratio\": 0.25",
                "hedges[\"forward 50 %\"].cover={\"ratio\": 1} | {\"ratio\": 0.5, \"of\": \"flows\"} | {\"ratio\": 1}",
                "title=It's = 5 % | \"A Ukrainian importer that owes dollars in twelve months, end of 2007\" | \"It's = 5 %\"",
                "sampling.seed=7 | \"rates\": {\"USD\": 7.7}} | \"rates\": {\"USD\": 7.7}}, \"sampling\": {\"seed\": 7}",
                "hedges[0].whatIf=true | \"ratio\": 0.5, \"of\": \"flows\"} | \"ratio\": 0.5, \"of\": \"flows\"}, \"whatIf\": true",
            })
    void standsWhereTheFileHasIt(String setting, String before, String after) {
        String file = Session.shipped("ua-importer-2007");
        String expected = file.replaceFirst(Pattern.quote(before), Matcher.quoteReplacement(after));
        String set = Session.of("show", "ua-importer-2007", "--set", setting).out();
        assertThat(set).isEqualTo(expected).isNotEqualTo(file);
    }

    @Test
    void whatIsTakenAwayLeavesTheLinesWhereTheyAre() {
        String file = Session.shipped("ua-importer-2007");
        for (String gone : List.of("name", "alternatives", "realised", "hedges[0]", "hedges[7]", "model.spots.USD")) {
            String set = Session.of("show", "ua-importer-2007", "--set", gone + "=null")
                    .out();
            assertThat(set.lines()).hasSameSizeAs(file.lines().toList());
            assertThat(new JsonMapper().readTree(set)).isNotEqualTo(new JsonMapper().readTree(file));
        }
    }

    @Test
    void laterOnesSeeWhatEarlierOnesDid() {
        String set = Session.of(
                        "show",
                        "ua-importer-2007",
                        "--set=sampling={\"seed\": 3}",
                        "--set=sampling.seed=4",
                        "--set=sampling.paths=1024",
                        "--set=alternatives[1]=null")
                .out();
        assertThat(set).contains("\"sampling\": {\"seed\": 4, \"paths\": 1024}").doesNotContain("\"managed\"");
    }

    @ParameterizedTest(name = "--set {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "2 | horizon | must have a place such as horizon, hedges[0].cover or hedges['name'].cover before the first =",
                "2 | =1 | must have a place",
                "2 | hedges[x].name=1 | must have a place",
                "2 | .horizon=1 | must have a place",
                "2 | hedges['x'].cover=1 | hedges: must have an element named \"x\"; there are \"forward 50 %\", \"forward",
                "2 | hedges[9].name=a | hedges: must have an element [9], but has 8, counted from 0",
                "2 | horizon.day=1 | horizon: must be an object or a list to have \"day\" in it",
                "2 | horizon[0]=1 | horizon: must be a list to have an element [0]",
                "2 | norms=null | norms: must be there to be taken away",
                "2 | limits.a[0].b=1 | limits: must be there, since an element of a list in it is set",
                "3 | horizon=soon | horizon: must be a date written year-month-day",
                "3 | horizon=2008 | horizon: must be a date, but is 2008",
                "3 | horizont=2008 | horizont: is not known; did you mean \"horizon\"?",
                "3 | market.pairs.USD/UAH.spot=-1 | market.pairs.USD/UAH.spot: must be from",
                "3 | market.pairs.USD/UAH.spot=NaN | market.pairs.USD/UAH.spot: must be a number, but is \"NaN\"",
                "3 | charge={\"type\":\"capital\",\"k\":0.1,\"x\":1} | charge.x: is not known",
                "3 | charge={\"type\":\"capital\" | charge: must be an object, but is \"{",
                "3 | hedges[0].name=null | hedges[0].name: must be given",
                "3 | sampling.pats=5 | sampling.pats: is not known; did you mean \"paths\"?",
            })
    void aFaultIsOneLineThatNamesTheOptionThePlaceAndTheRule(int code, String setting, String words) {
        Session session = Session.of("run", "ua-importer-2007", "--set", setting);
        assertThat(session.err())
                .startsWith("hedgerow: --set " + setting + ": " + words)
                .hasLineCount(1);
        assertThat(session.code()).isEqualTo(code);
        assertThat(session.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"run", "explain", "limits", "optimize", "trace --path=0 --strategy=none", "attribute", "show"})
    void everyCommandThatReadsAScenarioTakesThem(String command) {
        Session session = Session.of((command + " ua-importer-2007 --set horizon.day=1").split(" "));
        assertThat(session.err())
                .isEqualTo("hedgerow: --set horizon.day=1: horizon: must be an object or a list to have"
                        + " \"day\" in it\n");
    }

    @Test
    void whereValuesMeetTheFileIsNamedAndEverySetting() {
        Session session = Session.of("run", "--set", "norms=null", "--set", "charge.k=0.1");
        assertThat(session.code()).isEqualTo(3);
        assertThat(session.err())
                .matches("ua-bank-2007\\.json:\\d+: riskWeightedAssets: must not be given without norms, .*"
                        + " \\(with --set norms=null --set charge\\.k=0\\.1\\)\n");
    }

    @ParameterizedTest(name = "a file that is {0}")
    @ValueSource(strings = {"", "{", "{\"horizon\": }", "[1,", "\"text", "3"})
    void aFileThatIsNoScenarioIsStillToldOfItsLine(String json) throws IOException {
        Path file = Files.writeString(folder.resolve("my.json"), json);
        Session session = Session.of("run", file.toString(), "--set", "charge.k=0.1");
        assertThat(session.code()).isIn(2, 3);
        assertThat(session.err()).hasLineCount(1);
    }

    @Test
    void theRunIsThatOfAFileWithTheValuesAndTheManifestTellsThem() throws IOException {
        List<String> settings = List.of("charge.k=0.2", "market.pairs.USD/UAH.spot=5.1");
        Path own = Files.writeString(
                folder.resolve("own.json"),
                Session.shipped("ua-importer-2007")
                        .replace("\"k\": 0.15", "\"k\": 0.2")
                        .replace("\"spot\": 5.05", "\"spot\": 5.1"));
        List<String> arguments =
                new ArrayList<>(List.of("run", "ua-importer-2007", Session.FEW_PATHS, "--format=json"));
        settings.forEach(each -> arguments.addAll(List.of("--set", each)));
        arguments.addAll(List.of("--out", folder.resolve("out").toString()));
        Session set = Session.of(arguments.toArray(String[]::new));
        assertThat(set.code()).isZero();
        assertThat(set.out())
                .isEqualTo(Session.of("run", own.toString(), Session.FEW_PATHS, "--format=json")
                        .out());
        JsonNode manifest = new JsonMapper().readTree(Files.readAllBytes(folder.resolve("out/manifest.json")));
        assertThat(manifest.at("/set").valueStream().map(JsonNode::asString)).isEqualTo(settings);
        assertThat(manifest.at("/scenarioSha256").asString()).isEqualTo(Sha256.hex(Files.readAllBytes(own)));
    }
}
