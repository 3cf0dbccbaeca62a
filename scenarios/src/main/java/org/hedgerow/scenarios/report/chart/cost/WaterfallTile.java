package org.hedgerow.scenarios.report.chart.cost;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.DoubleFunction;
import org.hedgerow.scenarios.report.chart.draw.Colour;
import org.hedgerow.scenarios.report.chart.draw.Option;
import org.hedgerow.scenarios.report.chart.draw.Options;
import org.hedgerow.scenarios.report.chart.pane.Lines;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The bars of one waterfall, each from where the one above it ends, with its name to the left and its amount to the right. */
final class WaterfallTile {
    private static final int BAR = 16;
    private static final int TITLE = 22;
    private static final int BELOW = 18;
    private static final int NAMES = 88;
    private static final int AMOUNT = 64;

    private final Waterfall waterfall;
    private final DoubleFunction<String> text;

    WaterfallTile(Waterfall waterfall, DoubleFunction<String> text) {
        this.waterfall = waterfall;
        this.text = text;
    }

    /** On an axis from the lowest to the highest sum of all tiles. */
    Option option(ObjectNode title, double lowest, double highest, int width) {
        int height = BAR * waterfall.rows();
        ObjectNode option = Options.chart();
        option.set("title", title);
        option.set(
                "grid",
                Options.of(
                        "{left: %d, top: %d, width: %d, height: %d, outerBoundsMode: 'none'}",
                        NAMES, TITLE, width - NAMES - AMOUNT, height));
        option.set(
                "xAxis",
                Options.of("{type: 'value', show: false}").put("min", lowest).put("max", highest));
        option.set("yAxis", names());
        ArrayNode series = option.putArray("series");
        bars().forEach((colour, data) -> series.add(thick(Lines.thin(colour, 9, data))));
        series.add(amounts());
        return new Option(option, width, TITLE + height + BELOW);
    }

    private ObjectNode names() {
        ObjectNode axis = Options.of("""
                {type: 'category', inverse: true, axisLine: {show: false}, axisTick: {show: false},
                 axisLabel: {color: '@muted', fontSize: 11, interval: 0}}""");
        ArrayNode data = axis.putArray("data");
        waterfall.steps().forEach(step -> data.add(step.word()));
        data.add("expected cost");
        return axis;
    }

    private Map<Colour, ArrayNode> bars() {
        Map<Colour, ArrayNode> bars = new EnumMap<>(Colour.class);
        double sum = 0;
        for (int row = 0; row < waterfall.steps().size(); row++) {
            double cost = waterfall.steps().get(row).cost();
            bar(bars, cost > 0 ? Colour.UNHEDGED : Colour.GAIN, row, sum, sum + cost);
            sum += cost;
        }
        bar(bars, Colour.MUTED, waterfall.steps().size(), 0, waterfall.total().number());
        return bars;
    }

    private static void bar(Map<Colour, ArrayNode> bars, Colour colour, int row, double from, double to) {
        bars.computeIfAbsent(colour, any -> Options.list())
                .add(Options.point(from, row))
                .add(Options.point(to, row))
                .add(Options.gap());
    }

    private ObjectNode amounts() {
        ObjectNode series = Options.of("""
                {type: 'scatter', symbolSize: 0, silent: true, clip: false,
                 label: {show: true, position: 'right', distance: 4, fontSize: 11, color: '@ink', formatter: 'name',
                   textBorderColor: '@paper', textBorderWidth: 2},
                 markLine: {symbol: 'none', silent: true, label: {show: false}, data: [{xAxis: 0}],
                   lineStyle: {color: '@axis', width: 1, type: 'solid'}}}""");
        ArrayNode data = series.putArray("data");
        double sum = 0;
        for (int row = 0; row < waterfall.steps().size(); row++) {
            double cost = waterfall.steps().get(row).cost();
            amount(data, row, cost, Math.max(Math.max(sum, sum + cost), 0));
            sum += cost;
        }
        double total = waterfall.total().number();
        amount(data, waterfall.steps().size(), total, Math.max(0, total));
        return series;
    }

    private void amount(ArrayNode data, int row, double cost, double right) {
        data.addObject().put("name", text.apply(cost)).set("value", Options.point(right, row));
    }

    private static ObjectNode thick(ObjectNode line) {
        line.withObject("/lineStyle").put("cap", "butt");
        return line;
    }
}
