package org.hedgerow.scenarios.report.chart.draw;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A picture as a file that needs no page around it. */
public final class Alone {
    private static final Pattern ROOT = Pattern.compile("\\A<svg (.*?viewBox=\"0 0 (\\d+) (\\d+)\".*?)>");

    private Alone() {}

    /** With its size, and its colours as a style sheet. */
    public static String of(String svg) {
        Matcher root = ROOT.matcher(svg);
        if (!root.find()) {
            throw new IllegalArgumentException("a picture must begin with its size");
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg width=\"" + root.group(2) + "\" height=\""
                + root.group(3) + "\" " + root.group(1) + "><style>" + Style.alone() + "</style>"
                + svg.substring(root.end()) + "\n";
    }
}
