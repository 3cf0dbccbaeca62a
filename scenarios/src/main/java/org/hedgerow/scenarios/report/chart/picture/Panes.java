package org.hedgerow.scenarios.report.chart.picture;

import java.util.ArrayList;
import java.util.List;
import org.hedgerow.scenarios.report.chart.draw.Frame;
import org.hedgerow.scenarios.report.chart.draw.Option;
import org.hedgerow.scenarios.report.chart.draw.Options;
import org.hedgerow.scenarios.report.chart.draw.Scale;
import org.hedgerow.scenarios.report.chart.draw.Words;
import tools.jackson.databind.node.ObjectNode;

/** Coordinate systems of one size side by side and below each other, each with a title, its axes and its series. */
final class Panes {
    private static final int TITLE = 26;
    private static final int BELOW = 30;
    private static final double LINE = 13;

    private final Frame frame;
    private final int columns;
    private final int height;
    private final int right;
    private final List<Pane> panes = new ArrayList<>();

    private record Pane(String title, ObjectNode xAxis, ObjectNode yAxis, Scale scale, List<ObjectNode> lines) {}

    /**
     * @param height of the inside of each
     * @param right room for names at the right end of each
     */
    Panes(Frame frame, int columns, int height, int right) {
        this.frame = frame;
        this.columns = columns;
        this.height = height;
        this.right = right;
    }

    /** The next one, with lines of which those that have a name show it at their end. */
    void add(String title, ObjectNode xAxis, ObjectNode yAxis, Scale scale, List<ObjectNode> lines) {
        panes.add(new Pane(title, xAxis, yAxis, scale, lines));
    }

    Option option() {
        return option(0);
    }

    /** With so much room below for the name of an axis. */
    Option option(int below) {
        ObjectNode option = Options.chart();
        for (String part : List.of("title", "grid", "xAxis", "yAxis", "series")) {
            option.putArray(part);
        }
        int left = panes.stream().mapToInt(pane -> pane.scale().room()).max().orElse(0);
        for (int place = 0; place < panes.size(); place++) {
            add(option, place, left);
        }
        int rows = (panes.size() + columns - 1) / columns;
        return new Option(option, rows * (TITLE + height + BELOW) + 4 + below);
    }

    private void add(ObjectNode option, int place, int left) {
        Pane pane = panes.get(place);
        ObjectNode words = Options.of(
                "{left: %d, top: %d, padding: 0, textStyle: {color: '@ink', fontSize: 12.5, fontWeight: 'bold'}}",
                left(place), top(place) + 2);
        words.put("text", Names.brief(pane.title(), width() / 7));
        option.withArray("/title").add(words);
        option.withArray("/grid")
                .add(Options.of(
                        "{left: %d, top: %d, width: %d, height: %d, outerBoundsMode: 'none'}",
                        left(place) + left, top(place) + TITLE, width() - left - right, height));
        option.withArray("/xAxis").add(pane.xAxis().put("gridIndex", place));
        option.withArray("/yAxis").add(pane.scale().on(pane.yAxis()).put("gridIndex", place));
        name(pane.lines(), pane.scale());
        for (ObjectNode line : pane.lines()) {
            if (line.has("stack")) {
                line.put("stack", place + " " + line.get("stack").asString());
            }
            option.withArray("/series").add(line.put("xAxisIndex", place).put("yAxisIndex", place));
        }
    }

    private void name(List<ObjectNode> lines, Scale scale) {
        List<ObjectNode> named = new ArrayList<>(lines);
        named.removeIf(line -> !line.has("endLabel"));
        double[] wished = named.stream()
                .mapToDouble(line -> height - scale.place(end(line, lines), height))
                .toArray();
        double[] down = Words.apart(wished, LINE);
        for (int place = 0; place < down.length; place++) {
            named.get(place).withObject("/endLabel").set("offset", Options.point(0, Math.rint(down[place])));
        }
    }

    // what is stacked stands upon the line before it
    private static double end(ObjectNode line, List<ObjectNode> lines) {
        int place = lines.indexOf(line);
        boolean onAnother = line.has("stack") && line.has("areaStyle");
        return Lines.last(line) + (onAnother ? Lines.last(lines.get(place - 1)) : 0);
    }

    private int width() {
        return frame.width() / columns;
    }

    private int left(int pane) {
        return pane % columns * width();
    }

    private int top(int pane) {
        return pane / columns * (TITLE + height + BELOW);
    }
}
