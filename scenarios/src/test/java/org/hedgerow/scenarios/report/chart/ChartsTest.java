package org.hedgerow.scenarios.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hedgerow.scenario.Request;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.scenarios.read.ScenarioReader;
import org.hedgerow.scenarios.report.chart.draw.Colour;
import org.hedgerow.scenarios.report.chart.draw.Drawing;
import org.hedgerow.scenarios.report.chart.draw.Frame;
import org.hedgerow.scenarios.report.chart.draw.Option;
import org.hedgerow.scenarios.report.chart.figure.Figure;
import org.hedgerow.scenarios.report.chart.figure.Place;
import org.hedgerow.scenarios.report.chart.pane.Picture;
import org.hedgerow.scenarios.report.json.ResultDocument;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ChartsTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String SCENARIO = "/scenarios/ua-bank-2007.json";
    private static final int PATHS = 2048;
    /** Pictures that add numbers up, or show errors as lengths. */
    private static final Set<String> DERIVED = Set.of("waterfall", "cost-risk");

    private static final String HOSTILE = "</script><img src=x onerror=alert(1)>";

    private static JsonNode result;
    private static List<Chart> charts;

    @BeforeAll
    static void draw() throws IOException {
        try (InputStream file = ChartsTest.class.getResourceAsStream(SCENARIO)) {
            Scenario scenario = new ScenarioReader().read(SCENARIO, file.readAllBytes());
            ScenarioResult run = scenario.run(new Settings(PATHS, 1, 2), Request.NONE.withPicture(), Progress.SILENT);
            result = MAPPER.readTree(ResultDocument.of(run).bytes());
        }
        charts = Charts.of(hostile(result));
    }

    @Test
    void aBankHasTheChartsThatItsNumbersAllow() {
        assertThat(charts)
                .extracting(Chart::id)
                .contains("distribution", "ranges", "rates", "cost-risk", "waterfall", "limit-use", "capital-ratio");
    }

    @Test
    void withoutNumbersThereIsNoChart() {
        assertThat(Charts.of(MAPPER.createObjectNode())).isEmpty();
    }

    @Test
    void aPartThatIsMissingTakesOnlyItsOwnChartsAway() {
        List<String> all = ids(result);
        for (String part :
                List.of("capitalRatio", "distributions", "fans", "convergence", "frontier", "recommendation")) {
            ObjectNode without = result.deepCopy().asObject();
            without.remove(part);
            assertThat(all).as(part).containsAll(ids(without));
            assertThat(ids(without)).as(part).contains("cost-risk", "waterfall", "limit-use");
        }
    }

    @Test
    void theSameDocumentGivesTheSameBytes() {
        List<Chart> again = Charts.of(hostile(result));
        assertThat(again).isEqualTo(charts);
    }

    @Test
    void everyFigureIsTheNumberAtItsPlace() {
        int figures = 0;
        for (Picture picture : Charts.pictures(Place.root(result))) {
            for (Figure figure :
                    picture.figures().rows().stream().flatMap(List::stream).toList()) {
                if (figure.at().isPresent()) {
                    figures++;
                    equal(figure.text(), result.at(figure.at().orElseThrow()));
                }
            }
        }
        assertThat(figures).isGreaterThan(200);
    }

    @Test
    void everyNumberDrawnIsOfTheDocument() {
        Set<Double> numbers = new HashSet<>();
        collect(result, numbers);
        int drawn = 0;
        for (Picture picture : Charts.pictures(Place.root(result))) {
            if (!DERIVED.contains(picture.id())) {
                int across = picture.id().equals("ranges") ? 0 : 1;
                for (JsonNode point : points(picture)) {
                    drawn++;
                    assertThat(numbers)
                            .as(picture.id())
                            .contains(point.get(across).asDouble());
                }
            }
        }
        assertThat(drawn).isGreaterThan(1000);
    }

    @Test
    void aBandReachesFromItsLowerToItsUpperQuantile() {
        Picture rates = picture("rates");
        JsonNode series = rates.sheet().apply(Frame.WIDE).tiles().get(0).json().at("/series");
        JsonNode low = series.get(0).get("data");
        JsonNode height = series.get(1).get("data");
        JsonNode quantiles = result.at("/fans/rates/0/quantiles");
        for (int date = 0; date < low.size(); date++) {
            double upper =
                    quantiles.get(quantiles.size() - 1).get("value").get(date).asDouble();
            assertThat(low.get(date).get(1).asDouble() + height.get(date).get(1).asDouble())
                    .isCloseTo(upper, within(1e-12 * upper));
        }
    }

    @Test
    void aWaterfallEndsAtTheExpectedCost() {
        for (Option tile : picture("waterfall").sheet().apply(Frame.WIDE).tiles()) {
            JsonNode amounts = tile.json()
                    .at("/series")
                    .get(tile.json().at("/series").size() - 1)
                    .get("data");
            double sum = 0;
            for (int row = 0; row + 1 < amounts.size(); row++) {
                sum += number(amounts.get(row));
            }
            assertThat(sum).isCloseTo(number(amounts.get(amounts.size() - 1)), within(0.05 * amounts.size()));
        }
    }

    @Test
    void everyPictureIsWellFormedAndNamesItself() {
        for (Chart chart : charts) {
            for (String svg : List.of(chart.svg(), chart.narrow(), new String(chart.file(), StandardCharsets.UTF_8))) {
                Drawing drawing = Drawing.of(svg);
                assertThat(drawing.title()).isEqualTo(chart.title());
                assertThat(drawing.values("role")).containsExactly("img");
                assertThat(drawing.texts()).isNotEmpty();
            }
        }
    }

    @Test
    void aFileShowsItsTitleOnItsOwnPaper() {
        for (Chart chart : charts) {
            String file = new String(chart.file(), StandardCharsets.UTF_8);
            assertThat(Drawing.of(file).texts().get(0)).isEqualTo(chart.title());
            assertThat(file).contains("prefers-color-scheme:dark").doesNotContain("@import", "url(h");
        }
    }

    @Test
    void aHostileNameIsOnlyText() {
        Set<String> allowed =
                Set.of("svg", "title", "desc", "rect", "path", "text", "g", "defs", "clipPath", "polyline");
        for (Chart chart : charts) {
            for (String svg : List.of(chart.svg(), chart.narrow())) {
                Drawing drawing = Drawing.of(svg);
                assertThat(drawing.elements()).isSubsetOf(allowed);
                assertThat(drawing.attributes()).noneMatch(name -> name.startsWith("on") || name.contains("href"));
                assertThat(svg.toLowerCase(Locale.ROOT)).doesNotContain("<img", "<script", "</script");
            }
        }
    }

    @Test
    void aPageNeedsNoStyleAttributesAndNothingFromOutside() {
        for (Chart chart : charts) {
            Drawing drawing = Drawing.of(chart.svg());
            assertThat(drawing.attributes()).doesNotContain("style", "src", "href");
            assertThat(chart.svg().replace("http://www.w3.org/2000/svg", ""))
                    .doesNotContain("http", "url(h", "@import");
        }
    }

    @Test
    void everyColourIsOfThePalette() {
        List<String> palette = new ArrayList<>(List.of("none", "transparent"));
        Stream.of(Colour.values()).map(Colour::light).forEach(palette::add);
        for (Chart chart : charts) {
            for (String attribute : List.of("fill", "stroke")) {
                assertThat(Drawing.of(chart.svg()).values(attribute))
                        .as(chart.id())
                        .isSubsetOf(palette);
            }
        }
    }

    @Test
    void idsAreUniqueOnAPage() {
        Set<String> seen = new HashSet<>();
        for (Chart chart : charts) {
            for (String svg : List.of(chart.svg(), chart.narrow())) {
                assertThat(Drawing.of(svg).values("id")).allMatch(seen::add).allMatch(id -> id.startsWith("chart-"));
            }
        }
    }

    @Test
    void allPicturesTogetherAreSmall() {
        assertThat(charts.stream()
                        .mapToInt(chart -> chart.svg().length() + chart.narrow().length())
                        .sum())
                .isLessThan(900_000);
    }

    private static double number(JsonNode amount) {
        return Double.parseDouble(amount.get("name").asString().replace(",", ""));
    }

    private static Picture picture(String id) {
        return Charts.pictures(Place.root(result)).stream()
                .filter(some -> some.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Of all lines and marks; the upper part of a band is a height. */
    private static List<JsonNode> points(Picture picture) {
        List<JsonNode> points = new ArrayList<>();
        for (Option tile : picture.sheet().apply(Frame.NARROW).tiles()) {
            for (JsonNode series : tile.json().at("/series")) {
                if (!series.has("stack") || !series.has("areaStyle")) {
                    series.get("data").forEach(points::add);
                }
            }
        }
        points.removeIf(point -> point.get(0).isNull());
        return points;
    }

    private static void collect(JsonNode node, Set<Double> numbers) {
        if (node.isNumber()) {
            numbers.add(node.asDouble());
        }
        node.forEach(inner -> collect(inner, numbers));
    }

    private static List<String> ids(JsonNode document) {
        return Charts.pictures(Place.root(document)).stream().map(Picture::id).toList();
    }

    private static void equal(String text, JsonNode node) {
        assertThat(node.isNumber()).as(text).isTrue();
        String digits = text.replace(",", "");
        boolean percent = digits.endsWith(" %");
        String bare = percent ? digits.substring(0, digits.length() - 2) : digits;
        int decimals = bare.contains(".") ? bare.length() - bare.indexOf('.') - 1 : 0;
        assertThat(Double.parseDouble(bare))
                .isCloseTo((percent ? 100 : 1) * node.asDouble(), within(0.5000001 * Math.pow(10, -decimals)));
    }

    /** The document with a name as an attacker would choose it, wherever its first hedge is named. */
    private static JsonNode hostile(JsonNode document) {
        String name = document.at("/strategies/3/name").asString();
        String json = document.toString();
        return MAPPER.readTree(json.replace("\"" + name + "\"", "\"" + HOSTILE + "\""));
    }
}
