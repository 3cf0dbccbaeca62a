package org.hedgerow.scenarios.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the page says is what {@code result.json} says, and nothing that a scenario says can be more than words in it. */
class HtmlReportTest {
    private static final int MOST_BYTES = 2_000_000;

    /** Labels of the program's own that have digits; all other digits are of the result. */
    private static final Pattern OWN =
            Pattern.compile("\\b(1|5|10|25|50|75|90|95|98|99) %|± 2 standard errors|, \\d of \\d$");

    @ParameterizedTest
    @CsvSource({"ua-bank-2007, 200", "kz-bank, 200", "eur-exporter, 150", "all-methods, 500", "unhedged-borrowers, 100"
    })
    void everyFigureIsTheOneThatStandsAtItsPlaceInTheResult(String name, int atLeast) {
        Page page = Page.ofShipped(name);
        List<String> wrong = new ArrayList<>();
        int numbers = 0;
        for (Element figure : page.figures()) {
            JsonNode node = page.result().at(figure.getAttribute("data-at"));
            numbers += node.isNumber() ? 1 : 0;
            if (!agrees(node, figure)) {
                wrong.add(figure.getAttribute("data-at") + ": " + node + " is printed as " + figure.getTextContent());
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(numbers).isGreaterThan(atLeast);
    }

    /** Read anew: half a unit of the last decimal that is printed, and no more. */
    private static boolean agrees(JsonNode node, Element figure) {
        String printed = figure.getTextContent();
        if (!node.isNumber()) {
            return node.isString() && node.stringValue().equals(printed);
        }
        BigDecimal shown = new BigDecimal(printed.replace(",", ""));
        BigDecimal exact = BigDecimal.valueOf(node.doubleValue());
        BigDecimal meant = figure.getAttribute("data-as").equals("%") ? exact.movePointRight(2) : exact;
        BigDecimal half = BigDecimal.ONE.movePointLeft(shown.scale()).multiply(new BigDecimal("0.500000001"));
        return shown.subtract(meant).abs().compareTo(half) <= 0;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ua-bank-2007", "kz-bank", "eur-exporter", "all-methods", "unhedged-borrowers"})
    void noNumberStandsInThePageThatDoesNotSayWhereItIsFrom(String name) {
        List<String> found = new ArrayList<>();
        loose(Page.ofShipped(name).elements("body").get(0), found);
        String words = strings(Page.ofShipped(name).result()).collect(Collectors.joining("\n"));
        assertThat(found).filteredOn(text -> !words.contains(text)).isEmpty();
    }

    private static Stream<String> strings(JsonNode node) {
        return node.isString()
                ? Stream.of(node.stringValue())
                : node.valueStream().flatMap(HtmlReportTest::strings);
    }

    private static void loose(Node node, List<String> found) {
        if (node instanceof Element element
                && (element.hasAttribute("data-at") || List.of("script", "svg").contains(element.getTagName()))) {
            return;
        }
        if (node.getNodeType() == Node.TEXT_NODE) {
            String words = OWN.matcher(node.getTextContent()).replaceAll("");
            if (words.chars().anyMatch(Character::isDigit)) {
                found.add(node.getTextContent());
            }
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            loose(child, found);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ua-bank-2007", "all-methods"})
    void aPageIsSmallEnoughToBeSent(String name) {
        assertThat(Page.ofShipped(name).bytes()).hasSizeLessThan(MOST_BYTES);
    }

    @Test
    void theSameResultIsDrawnToTheSameBytes() {
        Page page = Page.ofShipped("unhedged-borrowers");
        assertThat(HtmlReport.of(page.result())).isEqualTo(page.bytes());
    }

    @Test
    void thePolicyNamesTheScriptAndTheStyleOfThePageAndNothingElse() throws Exception {
        Page page = Page.ofShipped("unhedged-borrowers");
        assertThat(page.elements("script")).hasSize(1);
        assertThat(page.elements("style")).hasSize(1);
        String policy = page.elements("meta").stream()
                .filter(meta -> meta.getAttribute("http-equiv").equals("Content-Security-Policy"))
                .findFirst()
                .orElseThrow()
                .getAttribute("content");
        assertThat(policy.split("; "))
                .containsExactly(
                        "default-src 'none'",
                        "style-src " + hash(page.elements("style").get(0)),
                        "script-src " + hash(page.elements("script").get(0)),
                        "img-src data:",
                        "base-uri 'none'",
                        "form-action 'none'");
    }

    private static String hash(Element element) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256")
                .digest(element.getTextContent().getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }

    /** Whatever a scenario says comes as a string of the result, so all of them are made hostile. */
    @ParameterizedTest
    @ValueSource(strings = {"ua-bank-2007", "all-methods", "unhedged-borrowers"})
    void noTextOfAResultIsMoreThanWords(String name) {
        Page harmless = Page.ofShipped(name);
        Page hostile = harmless.hostile();
        assertThat(new String(hostile.bytes(), StandardCharsets.UTF_8)).contains("&lt;img src=x onerror=alert(1)&gt;");
        assertThat(names(hostile)).isEqualTo(names(harmless)).doesNotContain("img");
        assertThat(hostile.elements("script")).hasSize(1);
    }

    private static Set<String> names(Page page) {
        return page.elements("*").stream().map(Element::getTagName).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void thePageHasNoStyleOrScriptOutsideItsTwoElements() {
        for (Element element : Page.ofShipped("ua-bank-2007").elements("*")) {
            assertThat(element.hasAttribute("style")).as(element.getTagName()).isFalse();
            for (int place = 0; place < element.getAttributes().getLength(); place++) {
                assertThat(element.getAttributes().item(place).getNodeName()).doesNotStartWith("on");
            }
        }
    }

    @Test
    void aRunThatWasEndedEarlySaysSo() {
        JsonNode result = Page.ofShipped("eur-exporter").result().deepCopy();
        assertThat(new String(HtmlReport.of(result), StandardCharsets.UTF_8)).doesNotContain("interrupted");
        ((ObjectNode) result)
                .putObject("interrupted")
                .put("paths", 1_024)
                .put("askedPaths", 131_072)
                .putArray("leftOut")
                .add("alternatives");
        assertThat(new String(HtmlReport.of(result), StandardCharsets.UTF_8))
                .contains("The run was interrupted after")
                .contains("data-at=\"/interrupted/askedPaths\">131,072<")
                .contains("data-at=\"/interrupted/leftOut/0\">alternatives<");
    }
}
