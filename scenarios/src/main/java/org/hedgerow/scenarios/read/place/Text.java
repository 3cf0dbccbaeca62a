package org.hedgerow.scenarios.read.place;

import tools.jackson.core.JsonParser;

/** Foreign text made fit for a message. */
public final class Text {
    private static final int LONGEST_QUOTE = 60;

    private Text() {}

    /** The text in quotation marks, its end cut off where it is long. */
    public static String quoted(String text) {
        return '"' + shortened(text, LONGEST_QUOTE) + '"';
    }

    public static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest) + "...";
    }

    /** The text with all that breaks a line, moves a cursor, turns its direction or is half a character as \\uhhhh. */
    public static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (isVisible(character)) {
                line.appendCodePoint(character);
            } else {
                for (char half : Character.toChars(character)) {
                    line.append(String.format("\\u%04x", (int) half));
                }
            }
        });
        return line.toString();
    }

    /** What a parser stands at: {@code "abc"}, {@code 1.7}, {@code true}, an object, a list. */
    public static String found(JsonParser json) {
        return switch (json.currentToken()) {
            case VALUE_STRING -> quoted(json.getString());
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            default -> json.getString();
        };
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
