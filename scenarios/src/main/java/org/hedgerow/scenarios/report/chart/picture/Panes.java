package org.hedgerow.scenarios.report.chart.picture;

import java.util.ArrayList;
import java.util.List;
import org.hedgerow.scenarios.report.chart.draw.Frame;
import org.hedgerow.scenarios.report.chart.draw.Option;
import org.hedgerow.scenarios.report.chart.draw.Options;
import org.hedgerow.scenarios.report.chart.draw.Scale;
import org.hedgerow.scenarios.report.chart.draw.Words;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Coordinate systems of one size side by side and below each other, each with a title, its axes and its series. */
final class Panes {
    private static final int TITLE = 26;
    private static final int BELOW = 30;
    private static final int LEFT = 50;
    private static final double LINE = 13;

    private final Frame frame;
    private final int columns;
    private final int height;
    private final int right;
    private final ObjectNode option = Options.chart();
    private final ArrayNode titles = option.putArray("title");
    private final ArrayNode grids = option.putArray("grid");
    private final ArrayNode across = option.putArray("xAxis");
    private final ArrayNode up = option.putArray("yAxis");
    private final ArrayNode series = option.putArray("series");

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
        int pane = grids.size();
        ObjectNode words = Options.of(
                "{left: %d, top: %d, padding: 0, textStyle: {color: '@ink', fontSize: 12.5, fontWeight: 'bold'}}",
                left(pane), top(pane) + 2);
        words.put("text", Names.brief(title, width() / 7));
        titles.add(words);
        grids.add(Options.of(
                "{left: %d, top: %d, width: %d, height: %d, outerBoundsMode: 'none'}",
                left(pane) + LEFT, top(pane) + TITLE, width() - LEFT - right, height));
        across.add(xAxis.put("gridIndex", pane));
        up.add(scale.on(yAxis).put("gridIndex", pane));
        name(lines, scale);
        lines.forEach(line -> series.add(line.put("xAxisIndex", pane).put("yAxisIndex", pane)));
    }

    Option option() {
        return option(0);
    }

    /** With so much room below for the name of an axis. */
    Option option(int below) {
        int rows = (grids.size() + columns - 1) / columns;
        return new Option(option, rows * (TITLE + height + BELOW) + 4 + below);
    }

    private void name(List<ObjectNode> lines, Scale scale) {
        List<ObjectNode> named = new ArrayList<>(lines);
        named.removeIf(line -> !line.has("endLabel"));
        double[] wished = named.stream()
                .mapToDouble(line -> height - scale.place(Lines.last(line), height))
                .toArray();
        double[] down = Words.apart(wished, LINE);
        for (int place = 0; place < down.length; place++) {
            named.get(place).withObject("/endLabel").set("offset", Options.point(0, Math.rint(down[place])));
        }
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
