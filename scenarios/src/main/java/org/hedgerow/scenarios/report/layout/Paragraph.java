package org.hedgerow.scenarios.report.layout;

import java.util.ArrayList;
import java.util.List;

/** Words in lines of limited width. */
public final class Paragraph {
    private Paragraph() {}

    /** Broken at blanks; what has no blank and is too long is broken anywhere. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split(" +", -1)) {
            String rest = word;
            if (!line.isEmpty() && width(line) + 1 + width(rest) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (width(rest) > width) {
                int end = rest.offsetByCodePoints(0, width);
                lines.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The first line after {@code first}, the others below it. */
    public static String hanging(String first, String text, int width) {
        String margin = "\n" + " ".repeat(width(first));
        return first + String.join(margin, lines(text, width - width(first))) + "\n";
    }

    /** In characters of one place; wide and combining letters are not told apart. */
    static int width(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
