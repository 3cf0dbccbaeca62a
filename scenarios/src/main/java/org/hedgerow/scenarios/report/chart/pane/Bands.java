package org.hedgerow.scenarios.report.chart.pane;

import java.util.List;
import org.hedgerow.scenarios.report.chart.draw.Colour;
import org.hedgerow.scenarios.report.chart.draw.Options;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Areas between two lines: an invisible one, and upon it what the area is high. */
public final class Bands {
    private Bands() {}

    /** A band from a lower end, so high, in a faint colour. */
    public static List<ObjectNode> between(ArrayNode low, ArrayNode height, Colour colour, double opacity) {
        String stack = "band " + colour + " " + opacity;
        ObjectNode below = Options.of(
                "{type: 'line', symbol: 'none', silent: true, stackStrategy: 'all', lineStyle: {opacity: 0}}");
        below.put("stack", stack).set("data", low);
        ObjectNode band = below.deepCopy();
        band.set("areaStyle", Options.of("{color: '%s', opacity: %s}", colour.light(), Double.toString(opacity)));
        band.put("stack", stack).set("data", height);
        return List.of(below, band);
    }
}
