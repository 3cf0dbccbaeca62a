package org.hedgerow.scenarios.report.chart.figure;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A node of a document that knows where it stands.
 *
 * @param node missing where the document has nothing there
 * @param pointer JSON pointer from the root of the document, RFC 6901
 */
public record Place(JsonNode node, String pointer) {
    public static Place root(JsonNode document) {
        return new Place(document, "");
    }

    public Place at(String name) {
        return new Place(
                node.path(name), pointer + "/" + name.replace("~", "~0").replace("/", "~1"));
    }

    public Place at(int index) {
        return new Place(node.path(index), pointer + "/" + index);
    }

    /** The elements of an array; none of what is missing. */
    public List<Place> each() {
        return elements().toList();
    }

    public Stream<Place> elements() {
        return node.isArray() ? IntStream.range(0, node.size()).mapToObj(this::at) : Stream.empty();
    }

    public boolean isThere() {
        return !node.isMissingNode() && !node.isNull();
    }

    public double number() {
        return node.asDouble();
    }

    public String text() {
        return node.asString();
    }
}
