package org.hedgerow.scenarios.report.html.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * A place in a result, whether something stands there or not.
 *
 * @param pointer as RFC 6901 has it: {@code /strategies/3/netBenefit/value}
 */
public record At(JsonNode node, String pointer) {
    public static At root(JsonNode result) {
        return new At(result, "");
    }

    public At at(String field) {
        String name = field.replace("~", "~0").replace("/", "~1");
        return new At(node.path(field), pointer + "/" + name);
    }

    public At at(int place) {
        return new At(node.path(place), pointer + "/" + place);
    }

    /** False also of null. */
    public boolean exists() {
        return !node.isMissingNode() && !node.isNull();
    }

    /** Elements of an array; none where nothing stands. */
    public List<At> items() {
        return IntStream.range(0, node.isArray() ? node.size() : 0)
                .mapToObj(this::at)
                .toList();
    }

    public At last() {
        return at(node.size() - 1);
    }

    /** Names of the fields of an object; none where nothing stands. */
    public List<String> names() {
        return new ArrayList<>(node.propertyNames());
    }

    public String text() {
        return node.isString() ? node.stringValue() : "";
    }

    public boolean says(String words) {
        return text().equals(words);
    }

    public double number() {
        return node.isNumber() ? node.doubleValue() : Double.NaN;
    }

    public boolean isTrue() {
        return node.isBoolean() && node.booleanValue();
    }
}
