package org.hedgerow.scenarios.read;

import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** Reads a file once for its form alone: where everything stands, and that it is one clean value of JSON. */
final class PlaceScan {
    private static final int DEEPEST = 50;
    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_NAME = 1_000;
    private static final int LONGEST_NUMBER = 64;

    /** What Jackson says to programmers and not to whoever wrote the file. */
    private static final Pattern ADVICE = Pattern.compile(" \\(start marker at .*|: enable `.*|: maybe a .*");

    private final Places places;
    private final JsonParser json;
    private String path = JsonPath.TOP;

    private PlaceScan(Places places, JsonParser json) {
        this.places = places;
        this.json = json;
    }

    /** A parser's limits, far from any scenario and near enough to stop whoever wants to fill the memory. */
    static JsonFactory limited() {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(2 * DEEPEST)
                        .maxStringLength(LONGEST_TEXT)
                        .maxNameLength(LONGEST_NAME)
                        .maxNumberLength(LONGEST_NUMBER)
                        .build())
                .build();
    }

    static Places of(String source, byte[] bytes) {
        Places places = new Places(source);
        try (JsonParser json = limited().createParser(ObjectReadContext.empty(), bytes)) {
            new PlaceScan(places, json).file();
        }
        return places;
    }

    private void file() {
        try {
            if (json.nextToken() == null) {
                throw fault("must hold a scenario, but is empty");
            }
            value(JsonPath.TOP, 0);
            path = JsonPath.TOP;
            if (json.nextToken() != null) {
                throw fault("must end after the scenario, but goes on");
            }
        } catch (StreamConstraintsException tooMuch) {
            throw fault("must keep to texts of " + LONGEST_TEXT + ", keys of " + LONGEST_NAME + " and numbers of "
                    + LONGEST_NUMBER + " characters");
        } catch (StreamReadException broken) {
            throw fault("must be JSON, but has: "
                    + ADVICE.matcher(broken.getOriginalMessage()).replaceAll(""));
        }
    }

    private void value(String where, int depth) {
        path = where;
        places.add(where, json.currentTokenLocation().getLineNr());
        if (depth > DEEPEST) {
            throw fault("must not be nested deeper than " + DEEPEST);
        }
        switch (json.currentToken()) {
            case START_OBJECT -> members(where, depth);
            case START_ARRAY -> elements(where, depth);
            case VALUE_NULL -> throw fault("must not be null; what is not given is left out");
            case VALUE_NUMBER_FLOAT -> finite();
            default -> json.getString(); // decodes it, which finds broken characters
        }
    }

    private void members(String where, int depth) {
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            json.nextToken();
            value(JsonPath.member(where, key), depth + 1);
            path = where;
        }
    }

    private void elements(String where, int depth) {
        for (int index = 0; json.nextToken() != JsonToken.END_ARRAY; index++) {
            value(JsonPath.element(where, index), depth + 1);
            path = where;
        }
    }

    private void finite() {
        if (!Double.isFinite(json.getDoubleValue())) {
            throw fault("must be finite, but is " + json.getString());
        }
    }

    private ScenarioException fault(String rule) {
        return places.fault(json.currentLocation().getLineNr(), path, rule);
    }
}
