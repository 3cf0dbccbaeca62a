package org.hedgerow.scenarios.read.place;

import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads a file once for its form alone: where everything stands, and that it is one clean value of JSON. */
public final class PlaceScan {
    /** Where editors look for the completion of keys, at the top of a file. */
    public static final String SCHEMA = "$schema";

    private static final int DEEPEST = 50;
    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_NAME = 1_000;
    private static final int LONGEST_NUMBER = 64;
    private static final int MOST_VALUES = 200_000;

    /** Characters of all paths together, which are kept until the file is read. */
    private static final long LONGEST_PATHS = 100_000_000;

    /** What Jackson says to programmers and not to whoever wrote the file. */
    private static final Pattern ADVICE = Pattern.compile(
            " \\((start marker at|for \\w+ starting at) .*|(: was expecting)? \\(JSON String,.*|: (enable `|maybe a ).*");

    private final Places places;
    private final JsonParser json;
    private int values;
    private long paths;

    private PlaceScan(Places places, JsonParser json) {
        this.places = places;
        this.json = json;
    }

    /** A parser's limits, far from any scenario and near enough to stop whoever wants to fill the memory. */
    public static JsonFactory limited() {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(2 * DEEPEST)
                        .maxStringLength(LONGEST_TEXT)
                        .maxNameLength(LONGEST_NAME)
                        .maxNumberLength(LONGEST_NUMBER)
                        .build())
                .build();
    }

    public static Places of(String source, byte[] bytes) {
        Places places = new Places(source);
        try (JsonParser json = limited().createParser(ObjectReadContext.empty(), bytes)) {
            new PlaceScan(places, json).file();
        }
        return places;
    }

    private void file() {
        try {
            if (json.nextToken() == null) {
                throw fault(JsonPath.TOP, "must hold a scenario, but is empty");
            }
            value(JsonPath.TOP, 0);
            if (json.nextToken() != null) {
                throw fault(JsonPath.TOP, "must end after the scenario, but goes on");
            }
        } catch (StreamConstraintsException tooMuch) {
            throw broken("must keep to texts of " + LONGEST_TEXT + ", keys of " + LONGEST_NAME + " and numbers of "
                    + LONGEST_NUMBER + " characters");
        } catch (JacksonException broken) {
            String words = ADVICE.matcher(broken.getOriginalMessage()).replaceAll("");
            throw broken("must be JSON, but has: " + words);
        }
    }

    private void value(String path, int depth) {
        places.add(path, json.currentTokenLocation().getLineNr(), Text.found(json));
        values++;
        paths += path.length();
        if (values > MOST_VALUES || paths > LONGEST_PATHS) {
            throw fault(path, "must be left out, since no scenario holds more than " + MOST_VALUES + " values");
        }
        if (depth > DEEPEST) {
            throw fault(path, "must not be nested deeper than " + DEEPEST);
        }
        switch (json.currentToken()) {
            case START_OBJECT -> members(path, depth);
            case START_ARRAY -> elements(path, depth);
            case VALUE_NULL -> throw fault(path, "must not be null; what is not given is left out");
            case VALUE_NUMBER_FLOAT -> finite(path);
            default -> {}
        }
    }

    private void members(String owner, int depth) {
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            String path = JsonPath.member(owner, key);
            json.nextToken();
            if (key.equals(Comments.KEY)) {
                comment(path, depth + 1);
            } else {
                places.addKey(owner, key);
                if (path.equals(SCHEMA)) {
                    requireText(path, "a text");
                }
                value(path, depth + 1);
            }
        }
    }

    /** What people write to people, between the keys that are read. */
    private void comment(String path, int depth) {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            requireText(path, "a text or a list of texts");
            value(path, depth);
            return;
        }
        places.add(path, json.currentTokenLocation().getLineNr(), Text.found(json));
        for (int index = 0; json.nextToken() != JsonToken.END_ARRAY; index++) {
            String line = JsonPath.element(path, index);
            requireText(line, "a text");
            value(line, depth + 1);
        }
    }

    private void requireText(String path, String what) {
        JsonToken token = json.currentToken();
        if (token != JsonToken.VALUE_STRING && token != JsonToken.VALUE_NULL) {
            throw fault(path, "must be " + what + ", but is " + Text.found(json));
        }
    }

    private void elements(String owner, int depth) {
        for (int index = 0; json.nextToken() != JsonToken.END_ARRAY; index++) {
            value(JsonPath.element(owner, index), depth + 1);
        }
    }

    private void finite(String path) {
        if (!Double.isFinite(json.getDoubleValue())) {
            throw fault(path, "must be finite, but is " + json.getString());
        }
    }

    private ScenarioException broken(String rule) {
        return places.fault(json.currentLocation().getLineNr(), JsonPath.of(json.streamReadContext()), rule);
    }

    private ScenarioException fault(String path, String rule) {
        return places.fault(json.currentTokenLocation().getLineNr(), path, rule);
    }
}
