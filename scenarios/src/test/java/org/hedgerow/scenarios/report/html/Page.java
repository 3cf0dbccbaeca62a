package org.hedgerow.scenarios.report.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenarios.read.ScenarioReader;
import org.hedgerow.scenarios.report.json.JsonBytes;
import org.hedgerow.scenarios.report.json.ResultDocument;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** A page beside the result that it shows, read by the parser of the platform: the page is well-formed XML too. */
record Page(JsonNode result, byte[] bytes, Document document) {
    /** Ends whatever it may stand in, and then tries to run a script. */
    static final String HOSTILE = "</script></title><img src=x onerror=alert(1)>\"'&amp;<!--";

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d"); // as which charts read it
    private static final int PATHS = 2_048;
    private static final Map<String, Page> SHIPPED = new ConcurrentHashMap<>();

    /** Of a shipped scenario on few paths, simulated once for all tests of a virtual machine. */
    static Page ofShipped(String name) {
        return SHIPPED.computeIfAbsent(name, some -> {
            String file = "/scenarios/" + some + ".json";
            try (InputStream in = Page.class.getResourceAsStream(file)) {
                return of(new ScenarioReader().read(file, in.readAllBytes()));
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        });
    }

    static Page of(Scenario scenario) {
        byte[] json = ResultDocument.of(scenario.run(new Settings(PATHS, 1, 2), Progress.SILENT))
                .bytes();
        return of(JsonBytes.tree(json));
    }

    static Page of(JsonNode result) {
        byte[] bytes = HtmlReport.of(result);
        return new Page(result, bytes, parsed(bytes));
    }

    private static Document parsed(byte[] bytes) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        } catch (Exception fault) {
            throw new AssertionError(
                    "the page is not well-formed: " + new String(bytes, StandardCharsets.UTF_8), fault);
        }
    }

    List<Element> elements(String name) {
        List<Element> all = new ArrayList<>();
        NodeList found = document.getElementsByTagName(name);
        for (int place = 0; place < found.getLength(); place++) {
            all.add((Element) found.item(place));
        }
        return all;
    }

    /** Those that say where in the result they stand. */
    List<Element> figures() {
        return elements("*").stream()
                .filter(element -> element.hasAttribute("data-at"))
                .toList();
    }

    /** The same with something hostile after every string of the result, whatever a scenario may have said there. */
    Page hostile() {
        return of(hostile(result));
    }

    private static JsonNode hostile(JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode copy = object.objectNode();
            object.properties().forEach(each -> copy.set(each.getKey(), hostile(each.getValue())));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = array.arrayNode();
            array.forEach(each -> copy.add(hostile(each)));
            return copy;
        }
        return node instanceof StringNode words
                        && !DATE.matcher(words.stringValue()).matches()
                ? StringNode.valueOf(words.stringValue() + HOSTILE)
                : node;
    }
}
