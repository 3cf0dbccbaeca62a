package org.hedgerow.scenarios.report.chart.picture;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hedgerow.scenarios.report.chart.draw.Colour;
import org.hedgerow.scenarios.report.chart.draw.Options;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The bars and words of the waterfalls below each other in one column. */
final class WaterfallColumn {
    private static final int NAMES = -84; // of titles, from the left end of the axis

    private final int column;
    private final double left;
    private final ArrayNode zero = Options.list();
    private final Map<Colour, ArrayNode> bars = new EnumMap<>(Colour.class);
    private final ArrayNode titles = Options.list();
    private final ArrayNode names = Options.list();
    private final ArrayNode amounts = Options.list();

    WaterfallColumn(int column, double left) {
        this.column = column;
        this.left = left;
    }

    void title(String text, double height, Colour colour) {
        ObjectNode title = word(titles, text, left, height);
        title.set("label", Options.of("{color: '%s'}", colour.light()));
    }

    void name(String text, double height) {
        word(names, text, left, height);
    }

    /** From zero, or from where the bar above ends. */
    void bar(Colour colour, double from, double to, double height, String amount) {
        bars.computeIfAbsent(colour, any -> Options.list())
                .add(Options.point(from, height))
                .add(Options.point(to, height))
                .add(Options.gap());
        word(amounts, amount, Math.max(Math.max(from, to), 0), height);
    }

    void zero(double from, double to) {
        zero.add(Options.point(0, from)).add(Options.point(0, to)).add(Options.gap());
    }

    List<ObjectNode> series() {
        List<ObjectNode> series = new ArrayList<>();
        series.add(on(Lines.thin(Colour.AXIS, 1, zero)));
        bars.forEach((colour, data) -> series.add(on(butt(Lines.thin(colour, 9, data)))));
        series.add(words(titles, "right", NAMES, "12.5, fontWeight: 'bold'", Colour.INK));
        series.add(words(names, "left", 0, "11", Colour.MUTED));
        series.add(words(amounts, "right", 0, "11", Colour.INK));
        return series;
    }

    private static ObjectNode word(ArrayNode words, String text, double x, double height) {
        ObjectNode word = words.addObject().put("name", text);
        word.set("value", Options.point(x, height));
        return word;
    }

    private ObjectNode words(ArrayNode data, String position, int shift, String size, Colour colour) {
        ObjectNode series = Options.of("""
                {type: 'scatter', symbolSize: 0, silent: true, clip: false,
                 label: {show: true, position: '%s', distance: 5, offset: [%d, 0], fontSize: %s, color: '%s', formatter: 'name',
                   textBorderColor: '@paper', textBorderWidth: 2}}""", position, shift, size, colour.light());
        series.set("data", data);
        return on(series);
    }

    private ObjectNode on(ObjectNode series) {
        return series.put("xAxisIndex", column).put("yAxisIndex", column);
    }

    private static ObjectNode butt(ObjectNode line) {
        line.withObject("/lineStyle").put("cap", "butt");
        return line;
    }
}
