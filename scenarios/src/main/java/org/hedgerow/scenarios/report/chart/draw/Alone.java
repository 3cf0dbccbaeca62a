package org.hedgerow.scenarios.report.chart.draw;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A picture as a file that needs no page around it. */
public final class Alone {
    private static final Pattern ROOT = Pattern.compile("\\A<svg (.*?)viewBox=\"0 0 (\\d+) (\\d+)\"(.*?)>");
    private static final int MARGIN = 14;
    private static final int HEADING = 38;

    private Alone() {}

    /** With its size, its colours as a style sheet, paper around it and its title above it. */
    public static String of(String svg, String title) {
        Matcher root = ROOT.matcher(svg);
        if (!root.find()) {
            throw new IllegalArgumentException("a picture must begin with its size");
        }
        int width = Integer.parseInt(root.group(2)) + 2 * MARGIN;
        int height = Integer.parseInt(root.group(3)) + HEADING + MARGIN;
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg width=\"" + width + "\" height=\"" + height + "\" "
                + root.group(1) + "viewBox=\"" + -MARGIN + " " + -HEADING + " " + width + " " + height + "\""
                + root.group(4) + "><style>" + Style.alone() + "</style>" + heading(title, width, height)
                + svg.substring(root.end()) + "\n";
    }

    private static String heading(String title, int width, int height) {
        Markup out = new Markup();
        out.open("rect")
                .attribute("x", Integer.toString(-MARGIN))
                .attribute("y", Integer.toString(-HEADING))
                .attribute("width", Integer.toString(width))
                .attribute("height", Integer.toString(height))
                .attribute("fill", Colour.PAPER.light())
                .attribute("class", "cf-" + Colour.PAPER.word())
                .done()
                .close("rect");
        out.open("text")
                .attribute("y", Integer.toString(-MARGIN))
                .attribute("font-size", "16px")
                .attribute("font-weight", "bold")
                .attribute("fill", Colour.INK.light())
                .attribute("class", "cf-" + Colour.INK.word())
                .done()
                .text(title)
                .close("text");
        return out.toString();
    }
}
