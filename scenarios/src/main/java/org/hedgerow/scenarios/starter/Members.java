package org.hedgerow.scenarios.starter;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hedgerow.scenarios.read.place.Comments;

/** Members of an object in their order, its remark first. */
final class Members {
    private static final int WIDTH = 95;

    private final Map<String, Object> members = new LinkedHashMap<>();

    static Members of() {
        return new Members();
    }

    /** With a remark of one sentence or of several lines. */
    static Members saying(String... remark) {
        Members members = new Members();
        List<String> lines = new ArrayList<>();
        for (String part : remark) {
            lines.addAll(wrapped(part));
        }
        members.members.put(Comments.KEY, lines.size() == 1 ? lines.get(0) : lines);
        return members;
    }

    /** In lines that a window shows whole. */
    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    static Members typed(String type) {
        return of().put("type", type);
    }

    Members put(String key, Object value) {
        members.put(key, value instanceof Members object ? object.map() : value);
        return this;
    }

    /** A number to four digits. */
    Members number(String key, double value) {
        members.put(key, rounded(value, 4));
        return this;
    }

    /** An amount as it was given. */
    Members amount(String key, double value) {
        members.put(key, rounded(value, 15));
        return this;
    }

    Map<String, Object> map() {
        return members;
    }

    static List<Object> list(Members... objects) {
        return List.of(objects).stream()
                .map(Members::map)
                .map(Object.class::cast)
                .toList();
    }

    /** To so many digits, without those that are zero at the end. */
    static BigDecimal rounded(double value, int digits) {
        BigDecimal rounded =
                new BigDecimal(value).round(new MathContext(digits)).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
