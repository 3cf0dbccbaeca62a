package org.hedgerow.scenarios.report.html.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.hedgerow.scenarios.report.wording.Printable;

/**
 * Writes hypertext that is well-formed XML too. Every word goes through {@link #text} or an attribute, both of which
 * escape it; names of elements and attributes are checked, so that nobody's text can become markup.
 */
public final class Markup {
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");

    private final StringBuilder html = new StringBuilder(1 << 16);
    private final Deque<String> open = new ArrayDeque<>();

    /** Names and values of attributes in turn; an attribute whose value is empty is left out. */
    public Markup open(String element, String... attributes) {
        tag(element, attributes).append('>');
        open.push(element);
        return this;
    }

    /** An element that has no content: {@code meta, br}. */
    public Markup single(String element, String... attributes) {
        tag(element, attributes).append("/>");
        return this;
    }

    private StringBuilder tag(String element, String... attributes) {
        html.append('<').append(checked(element));
        for (int place = 0; place < attributes.length; place += 2) {
            String value = attributes[place + 1];
            if (!value.isEmpty()) {
                html.append(' ').append(checked(attributes[place])).append("=\"");
                escape(value);
                html.append('"');
            }
        }
        return html;
    }

    /** Ends the innermost element that is open. */
    public Markup close() {
        html.append("</").append(open.pop()).append('>');
        return this;
    }

    public Markup text(String words) {
        escape(words);
        return this;
    }

    public Markup element(String element, String words, String... attributes) {
        return open(element, attributes).text(words).close();
    }

    public Markup add(Content content) {
        content.write(this);
        return this;
    }

    /** A line break of the source, which no reader sees. */
    public Markup line() {
        html.append('\n');
        return this;
    }

    /** A style sheet or script of this program itself, which the policy of the page names by its hash. */
    public Markup own(String element, String source) {
        if (source.contains("<") || source.contains("&")) {
            throw new IllegalArgumentException("a style sheet or script must have neither < nor &");
        }
        open(element);
        html.append(source);
        return close();
    }

    private void escape(String words) {
        String line = Printable.line(words);
        for (int place = 0; place < line.length(); place++) {
            char letter = line.charAt(place);
            switch (letter) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(letter);
            }
        }
    }

    private static String checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a name of an element or attribute: " + name);
        }
        return name;
    }

    /** All that was written, once every element is closed. */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("open: " + open);
        }
        return html.toString();
    }
}
