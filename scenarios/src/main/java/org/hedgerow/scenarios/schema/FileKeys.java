package org.hedgerow.scenarios.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hedgerow.scenarios.profile.ShippedProfiles;
import org.hedgerow.scenarios.read.place.PlaceScan;
import org.hedgerow.scenarios.window.ShippedWindows;

/** Keys that only files have, in place of what they name. */
final class FileKeys {
    private static final String REQUIRED = "required";

    private FileKeys() {}

    /** Adds a key to the schema of its record. */
    @SuppressWarnings("unchecked") // as Definitions made it
    static void add(String key, Class<?> record, Map<String, Object> schema) {
        Map<String, Object> properties = (Map<String, Object>) schema.get("properties");
        Map<String, Object> text = new LinkedHashMap<>(Map.of("type", "string"));
        properties.put(key, text);
        switch (key) {
            case PlaceScan.SCHEMA -> text.put("description", "Where this schema is, for editors.");
            case "profile" -> {
                text.put(
                        "description",
                        "A built-in profile of norms, one of its periods, or a file of norms beside the scenario that"
                                + " ends in .json; the norms given besides are added to its own.");
                text.put("examples", ShippedProfiles.NAMES);
                replaces(key, List.of("freelyConvertible", "norms"), schema);
            }
            case "linesFrom" -> {
                text.put(
                        "description",
                        "A CSV file beside the scenario with more lines, a row each and a column for each key.");
                text.put("examples", List.of("lines.csv"));
                replaces(key, List.of("lines"), schema);
            }
            default -> throw new IllegalStateException("no schema is known of the key " + key + " of " + record);
        }
    }

    /** With the key others need not be given. */
    @SuppressWarnings("unchecked") // as Definitions made it
    private static void replaces(String key, List<String> others, Map<String, Object> schema) {
        List<String> required = new ArrayList<>((List<String>) schema.get(REQUIRED));
        required.removeAll(others);
        schema.put(REQUIRED, required);
        schema.put("if", Map.of("not", Map.of(REQUIRED, List.of(key))));
        schema.put("then", Map.of(REQUIRED, others));
    }

    /** A window of history, which a file may also name. */
    static Map<String, Object> window(Map<String, Object> record) {
        List<String> names = new ArrayList<>(ShippedWindows.names());
        names.add("all");
        Map<String, Object> name = new LinkedHashMap<>();
        name.put("enum", names);
        name.put("description", "A built-in window of history, or all of those with the home currency.");
        return new LinkedHashMap<>(Map.of("anyOf", List.of(name, record)));
    }
}
