package org.hedgerow.scenarios.starter;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hedgerow.scenarios.read.place.Comments;
import tools.jackson.core.io.JsonStringEncoder;

/** JSON as a person lays it out: what fits stands on one line, what has a remark never does. */
public final class JsonText {
    private static final int WIDTH = 110;

    private JsonText() {}

    static String of(Map<String, Object> document) {
        return value(document, "", 0) + "\n";
    }

    private static String value(Object value, String indent, int before) {
        String line = line(value);
        boolean fits = indent.length() + before + line.length() + 1 <= WIDTH;
        if (fits && !hasRemark(value) && !indent.isEmpty()) {
            return line;
        }
        String inner = indent + "  ";
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> inner
                            + key(entry)
                            + value(entry.getValue(), inner, key(entry).length()))
                    .collect(Collectors.joining(",\n", "{\n", "\n" + indent + "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(each -> inner + value(each, inner, 0))
                    .collect(Collectors.joining(",\n", "[\n", "\n" + indent + "]"));
        }
        return line;
    }

    private static boolean hasRemark(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.containsKey(Comments.KEY) || map.values().stream().anyMatch(JsonText::hasRemark);
        }
        return value instanceof List<?> list && list.stream().anyMatch(JsonText::hasRemark);
    }

    private static String key(Map.Entry<?, ?> entry) {
        return quoted(entry.getKey().toString()) + ": ";
    }

    /** On one line. */
    public static String line(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> key(entry) + line(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(JsonText::line).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof String text ? quoted(text) : value.toString();
    }

    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
    }
}
