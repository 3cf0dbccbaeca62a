package org.hedgerow.scenarios.report.chart.draw;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** What is kept of a shape's attributes, and how. */
final class Attributes {
    private static final Set<String> LEFT_OUT = Set.of("class", "pointer-events", "cursor");
    private static final Set<String> FONT = Set.of("font-size", "font-weight", "font-style");
    private static final Pattern ALL = Pattern.compile("(?<style>\\S+) (?<weight>\\S+) (?<size>\\S+) ");
    private static final Pattern DECLARATION = Pattern.compile("(?<name>[a-z-]+): *(?<value>[^;]+)");
    private static final Pattern DRAWN = Pattern.compile("#?zr\\d+-");
    private static final Pattern LONG = Pattern.compile("-?\\d+\\.\\d{2,}");

    private final String id;
    private final Map<String, String> written = new LinkedHashMap<>();
    private final StringBuilder classes = new StringBuilder();

    Attributes(String id, XMLStreamReader in) {
        this.id = id;
        boolean moved = in.getAttributeValue(null, "transform") != null;
        for (int place = 0; place < in.getAttributeCount(); place++) {
            add(in.getAttributeLocalName(place), in.getAttributeValue(place), moved);
        }
        if (!classes.isEmpty()) {
            written.put("class", classes.toString());
        }
    }

    Map<String, String> written() {
        return written;
    }

    private void add(String name, String value, boolean moved) {
        if (LEFT_OUT.contains(name) || name.startsWith("ecmeta")) {
            return;
        }
        switch (name) {
            case "style" -> font(value);
            case "fill" -> fill(value);
            case "stroke" -> colour(name, "cs-", value);
            case "d" -> written.put(name, moved ? value : tenths(value));
            default -> written.put(name, ownIds(value));
        }
    }

    // the shapes that others are cut to are black, which nobody sees
    private void fill(String value) {
        if (!value.equals("#000")) {
            colour("fill", "cf-", value);
        }
    }

    private void colour(String name, String kind, String value) {
        written.put(name, ownIds(value));
        Optional<Colour> colour = Colour.of(value);
        colour.ifPresent(some ->
                classes.append(classes.isEmpty() ? "" : " ").append(kind).append(some.word()));
    }

    // style attributes need a policy that allows them, attributes of presentation do not
    private void font(String style) {
        Matcher declarations = DECLARATION.matcher(style);
        while (declarations.find()) {
            font(declarations.group("name"), declarations.group("value"));
        }
    }

    private void font(String name, String value) {
        Matcher all = ALL.matcher(value);
        if (name.equals("font") && all.lookingAt()) {
            put("font-style", all.group("style"));
            put("font-weight", all.group("weight"));
            put("font-size", all.group("size"));
        } else if (FONT.contains(name)) {
            put(name, value);
        }
    }

    private void put(String name, String value) {
        if (!value.equals("normal")) {
            written.put(name, value);
        }
    }

    // zrender counts its drawings in the ids; a picture counts for itself
    private String ownIds(String value) {
        return DRAWN.matcher(value).replaceAll(found -> (found.group().startsWith("#") ? "#" : "") + id + "-");
    }

    private static String tenths(String path) {
        return LONG.matcher(path).replaceAll(number -> tenth(Double.parseDouble(number.group())));
    }

    private static String tenth(double number) {
        long tenths = Math.round(10 * number);
        String sign = tenths < 0 ? "-" : "";
        long whole = Math.abs(tenths) / 10;
        long rest = Math.abs(tenths) % 10;
        return rest == 0 ? sign + whole : sign + whole + "." + rest;
    }
}
