package org.hedgerow.scenarios.report.chart.draw;

import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A picture as a strict parser of XML reads it. */
public record Drawing(Document document) {
    public static Drawing of(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new Drawing(factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg))));
        } catch (SAXException | IOException | ParserConfigurationException broken) {
            throw new AssertionError("no XML: " + svg, broken);
        }
    }

    public Set<String> elements() {
        Set<String> names = new LinkedHashSet<>();
        all("*").forEach(element -> names.add(element.getLocalName()));
        return names;
    }

    public Set<String> attributes() {
        Set<String> names = new LinkedHashSet<>();
        all("*").forEach(element -> IntStream.range(0, element.getAttributes().getLength())
                .forEach(place -> names.add(element.getAttributes().item(place).getNodeName())));
        return names;
    }

    /** Values of an attribute wherever it stands. */
    public List<String> values(String attribute) {
        return all("*").filter(element -> element.hasAttribute(attribute))
                .map(element -> element.getAttribute(attribute))
                .toList();
    }

    public List<String> texts() {
        return all("text").map(Element::getTextContent).toList();
    }

    public String title() {
        return all("title").findFirst().orElseThrow().getTextContent();
    }

    private Stream<Element> all(String name) {
        NodeList found = document.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength()).mapToObj(place -> (Element) found.item(place));
    }
}
