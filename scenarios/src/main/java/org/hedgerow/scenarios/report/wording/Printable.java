package org.hedgerow.scenarios.report.wording;

/** Text of others made safe for a terminal: what would move the cursor or hide letters is written as an escape. */
public final class Printable {
    private Printable() {}

    /** One line: controls, line breaks, direction marks and halves of characters become {@code \}{@code u001b} and so on. */
    public static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> append(letter, line));
        return line.toString();
    }

    private static void append(int letter, StringBuilder line) {
        switch (letter) {
            case '\n' -> line.append("\\n");
            case '\r' -> line.append("\\r");
            case '\t' -> line.append("\\t");
            default -> {
                if (prints(letter)) {
                    line.appendCodePoint(letter);
                } else {
                    for (char unit : Character.toChars(letter)) {
                        line.append(String.format("\\u%04x", (int) unit));
                    }
                }
            }
        }
    }

    private static boolean prints(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
