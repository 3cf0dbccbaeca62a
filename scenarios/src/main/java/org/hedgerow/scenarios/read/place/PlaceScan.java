package org.hedgerow.scenarios.read.place;

import java.util.regex.Pattern;
import org.hedgerow.scenarios.input.BoundedJson;
import org.hedgerow.scenarios.input.InputLimits;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamConstraintsException;

/** Reads a file once for its form alone: where everything stands, and that it is one clean value of JSON. */
public final class PlaceScan {
    /** Where editors look for the completion of keys, at the top of a file. */
    public static final String SCHEMA = "$schema";

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

    public static Places of(String source, byte[] bytes) {
        Places places = new Places(source);
        if (isOtherText(bytes)) {
            throw places.fault(1, JsonPath.TOP, "must be text in UTF-8");
        }
        try (JsonParser json = BoundedJson.ofScenarios().createParser(ObjectReadContext.empty(), bytes)) {
            new PlaceScan(places, json).file();
        }
        return places;
    }

    /** UTF-16 or UTF-32, which a parser of JSON would take, by their marks or by the zeros in the first letters. */
    private static boolean isOtherText(byte[] bytes) {
        boolean marked = bytes.length > 1 && (bytes[0] == (byte) 0xFE || bytes[0] == (byte) 0xFF);
        return marked || (bytes.length > 3 && (bytes[0] == 0 || bytes[1] == 0 || bytes[2] == 0 || bytes[3] == 0));
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
            throw broken("must keep to texts of " + InputLimits.LONGEST_TEXT + ", keys of " + InputLimits.LONGEST_KEY
                    + " and numbers of " + InputLimits.LONGEST_NUMBER + " characters");
        } catch (JacksonException broken) {
            String words = ADVICE.matcher(broken.getOriginalMessage()).replaceAll("");
            throw broken("must be JSON, but has: " + words);
        }
    }

    private void value(String path, int depth) {
        places.add(path, json.currentTokenLocation().getLineNr(), Text.found(json));
        values++;
        paths += path.length();
        if (values > InputLimits.MOST_VALUES || paths > InputLimits.LONGEST_PLACES) {
            throw fault(
                    path, "must be left out, since no scenario holds more than " + InputLimits.MOST_VALUES + " values");
        }
        if (depth > InputLimits.DEEPEST) {
            throw fault(path, "must not be nested deeper than " + InputLimits.DEEPEST);
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
