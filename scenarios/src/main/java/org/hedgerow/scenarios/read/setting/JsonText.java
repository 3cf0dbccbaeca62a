package org.hedgerow.scenarios.read.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Where the values of a well-formed JSON text begin and end, in characters. */
record JsonText(String text) {
    private static final JsonMapper MAPPER = new JsonMapper();

    /**
     * A value of an object or a list.
     *
     * @param key of a member; empty of an element
     * @param from where its key begins or, of an element, the value
     */
    record Part(String key, int from, int start, int end) {}

    int top() {
        return blank(text.startsWith("\uFEFF") ? 1 : 0);
    }

    boolean isObject(int start) {
        return text.charAt(start) == '{';
    }

    boolean isList(int start) {
        return text.charAt(start) == '[';
    }

    /** Members of an object or elements of a list, in their order. */
    List<Part> parts(int start) {
        List<Part> parts = new ArrayList<>();
        int at = blank(start + 1);
        while (text.charAt(at) != '}' && text.charAt(at) != ']') {
            int from = at;
            String key = "";
            if (isObject(start)) {
                int keyEnd = end(at);
                key = string(at, keyEnd);
                at = blank(blank(keyEnd) + 1); // after the colon
            }
            Part part = new Part(key, from, at, end(at));
            parts.add(part);
            at = blank(part.end());
            at = text.charAt(at) == ',' ? blank(at + 1) : at;
        }
        return parts;
    }

    Optional<Part> member(int object, String key) {
        return parts(object).stream().filter(part -> part.key().equals(key)).findFirst();
    }

    /** The {@code name} of an object, where it has one. */
    Optional<String> name(Part element) {
        return isObject(element.start())
                ? member(element.start(), "name")
                        .filter(name -> text.charAt(name.start()) == '"')
                        .map(name -> string(name.start(), name.end()))
                : Optional.empty();
    }

    /** Just after the value that begins here. */
    int end(int start) {
        return switch (text.charAt(start)) {
            case '"' -> endOfString(start);
            case '{', '[' -> endOfStructure(start);
            default -> endOfWord(start);
        };
    }

    private int endOfString(int start) {
        int at = start + 1;
        while (text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    private int endOfStructure(int start) {
        int depth = 0;
        int at = start;
        do {
            switch (text.charAt(at)) {
                case '"' -> at = endOfString(at) - 1;
                case '{', '[' -> depth++;
                case '}', ']' -> depth--;
                default -> {}
            }
            at++;
        } while (depth > 0);
        return at;
    }

    private int endOfWord(int start) {
        int at = start;
        while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private int blank(int from) {
        int at = from;
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private String string(int start, int end) {
        return MAPPER.readValue(text.substring(start, end), String.class);
    }
}
