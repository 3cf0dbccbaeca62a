package org.hedgerow.scenarios.report.chart.pane;

import java.util.List;
import java.util.stream.DoubleStream;
import org.hedgerow.scenarios.report.chart.draw.Colour;
import org.hedgerow.scenarios.report.chart.draw.Options;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Series that are lines. */
public final class Lines {
    /** Of things that mean nothing by their order. */
    public static final List<Colour> DIFFERENT =
            List.of(Colour.HEDGED, Colour.UNHEDGED, Colour.GAIN, Colour.SIXTH, Colour.SEVENTH, Colour.MUTED);

    private Lines() {}

    /** A thin line. */
    public static ObjectNode thin(Colour colour, double width, ArrayNode data) {
        ObjectNode line = Options.of(
                "{type: 'line', symbol: 'none', silent: true, lineStyle: {color: '%s', width: %s}}",
                colour.light(), Double.toString(width));
        line.set("data", data);
        return line;
    }

    /** Named at its right end, in its colour. */
    public static ObjectNode named(ObjectNode line, String name, Colour colour) {
        line.put("name", name);
        line.set("endLabel", Options.of("""
                        {show: true, distance: 4, fontSize: 11, color: '%s', formatter: 'series',
                         textBorderColor: '@paper', textBorderWidth: 2}""", colour.light()));
        return line;
    }

    public static ObjectNode dashed(ObjectNode line) {
        line.withObject("/lineStyle").set("type", Options.list().add(4).add(3));
        return line;
    }

    /** Of all numbers; those of a band's parts are not added up. */
    public static double highest(List<ObjectNode> lines) {
        return numbers(lines).max().orElse(1);
    }

    public static double lowest(List<ObjectNode> lines) {
        return numbers(lines).min().orElse(0);
    }

    private static DoubleStream numbers(List<ObjectNode> lines) {
        return lines.stream().flatMap(line -> line.at("/data").valueStream()).mapToDouble(point -> point.get(1)
                .asDouble());
    }

    /** Where a line ends; of what is stacked, only the height. */
    public static double last(ObjectNode line) {
        return line.at("/data").get(line.at("/data").size() - 1).get(1).asDouble();
    }
}
