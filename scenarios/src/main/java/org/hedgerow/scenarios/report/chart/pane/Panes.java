package org.hedgerow.scenarios.report.chart.pane;

import java.util.ArrayList;
import java.util.List;
import org.hedgerow.scenarios.report.chart.draw.Frame;
import org.hedgerow.scenarios.report.chart.draw.Option;
import org.hedgerow.scenarios.report.chart.draw.Options;
import org.hedgerow.scenarios.report.chart.draw.Sheet;
import tools.jackson.databind.node.ObjectNode;

/** Coordinate systems of one size side by side and below each other, each with a title, its axes and its series. */
public final class Panes {
    private static final int TITLE = 26;
    private static final int BELOW = 30;
    private static final double LINE = 13;
    private static final int LETTER = 7;

    private final int columns;
    private final int width;
    private final int height;
    private final int right;
    private final List<Pane> panes = new ArrayList<>();

    private record Pane(String title, ObjectNode xAxis, ObjectNode yAxis, Scale scale, List<ObjectNode> lines) {}

    /**
     * @param columns on a wide page; there is one on a narrow
     * @param height of the inside of each
     * @param right room for names at the right end of each
     */
    public Panes(Frame frame, int columns, int height, int right) {
        this.columns = frame.isNarrow() ? 1 : columns;
        this.width = frame.width() / this.columns;
        this.height = height;
        this.right = right;
    }

    /** Of each. */
    public int width() {
        return width;
    }

    /** The next one, with lines of which those that have a name show it at their end. */
    public void add(String title, ObjectNode xAxis, ObjectNode yAxis, Scale scale, List<ObjectNode> lines) {
        panes.add(new Pane(title, xAxis, yAxis, scale, lines));
    }

    public Sheet sheet() {
        int left = panes.stream().mapToInt(pane -> pane.scale().room()).max().orElse(0);
        return new Sheet(panes.stream().map(pane -> option(pane, left)).toList(), columns);
    }

    private Option option(Pane pane, int left) {
        ObjectNode option = Options.chart();
        ObjectNode title = Options.of(
                "{left: 0, top: 2, padding: 0, textStyle: {color: '@ink', fontSize: 12.5, fontWeight: 'bold'}}");
        option.set("title", title.put("text", Names.brief(pane.title(), width / LETTER)));
        option.set(
                "grid",
                Options.of(
                        "{left: %d, top: %d, width: %d, height: %d, outerBoundsMode: 'none'}",
                        left, TITLE, width - left - right, height));
        option.set("xAxis", pane.xAxis());
        option.set("yAxis", pane.scale().on(pane.yAxis()));
        name(pane.lines(), pane.scale());
        pane.lines().forEach(option.putArray("series")::add);
        return new Option(option, width, TITLE + height + BELOW + Axes.room(pane.xAxis()));
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
}
