package org.hedgerow.scenarios.report.chart.draw;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads the constant parts of options from text that is written as JavaScript would be; data are set as nodes. */
public final class Options {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES, JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .build();

    private static final Pattern PLACE = Pattern.compile("%[sd]");

    private Options() {}

    /** An object; {@code @hedged} and the like are colours, and each {@code %s} or {@code %d} takes a value: never words of a scenario, which are set as nodes. */
    public static ObjectNode of(String text, Object... values) {
        String filled = text;
        for (Object value : values) {
            filled = PLACE.matcher(filled).replaceFirst(Matcher.quoteReplacement(String.valueOf(value)));
        }
        for (Colour colour : Colour.values()) {
            filled = filled.replace("@" + colour.word(), colour.light());
        }
        return (ObjectNode) MAPPER.readTree(filled);
    }

    /** What all charts have in common. */
    public static ObjectNode chart() {
        return of(
                "{animation: false, useUTC: true, color: ['@muted'], backgroundColor: '@paper', textStyle: {color: '@ink', fontSize: 12}}");
    }

    public static ArrayNode list() {
        return JsonNodeFactory.instance.arrayNode();
    }

    /** A point at two numbers of a document. */
    public static ArrayNode point(JsonNode x, JsonNode y) {
        return list().add(x).add(y);
    }

    public static ArrayNode point(double x, double y) {
        return list().add(x).add(y);
    }

    /** Where a line is broken. */
    public static ArrayNode gap() {
        return list().addNull().addNull();
    }
}
