package org.hedgerow.scenarios.report.chart.draw;

/** Writes XML that is safe inside HTML as well: nothing that is text can end or begin an element. */
final class Markup {
    private final StringBuilder out = new StringBuilder();

    Markup open(String element) {
        out.append('<').append(element);
        return this;
    }

    Markup attribute(String name, String value) {
        out.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
        return this;
    }

    Markup done() {
        out.append('>');
        return this;
    }

    Markup text(String text) {
        out.append(escaped(text));
        return this;
    }

    Markup close(String element) {
        out.append("</").append(element).append('>');
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(isXml(point) ? point : 0xFFFD);
            }
        });
        return safe.toString();
    }

    // control characters and halves of surrogate pairs are no characters of XML 1.0
    private static boolean isXml(int point) {
        return (point >= 0x20 && point < 0xD800)
                || point == '\t'
                || point == '\n'
                || (point >= 0xE000 && point < 0xFFFE)
                || point >= 0x10000;
    }
}
