package org.hedgerow.scenarios.report.chart.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hedgerow.scenarios.report.chart.draw.Colour;
import org.hedgerow.scenarios.report.chart.draw.Frame;
import org.hedgerow.scenarios.report.chart.draw.Option;
import org.hedgerow.scenarios.report.chart.draw.Options;
import org.hedgerow.scenarios.report.chart.figure.Figure;
import org.hedgerow.scenarios.report.chart.figure.Figures;
import org.hedgerow.scenarios.report.chart.figure.Place;
import org.hedgerow.scenarios.report.chart.figure.Wording;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How the components of each strategy's result add up to what it is expected to cost; a small panel for each. */
public final class CostWaterfalls {
    private static final int PER_CHART = 12;

    private final Wording wording;
    private final List<Place> strategies;

    private CostWaterfalls(Place result, List<Place> strategies) {
        this.wording = new Wording(result);
        this.strategies = strategies;
    }

    public static List<Picture> of(Place result) {
        List<Place> some = result.at("strategies")
                .elements()
                .filter(strategy -> !Waterfall.of(strategy).steps().isEmpty())
                .toList();
        int charts = (some.size() + PER_CHART - 1) / PER_CHART;
        return IntStream.range(0, charts)
                .mapToObj(chart -> new CostWaterfalls(
                                result, some.subList(chart * PER_CHART, Math.min(some.size(), (chart + 1) * PER_CHART)))
                        .picture(chart, charts))
                .toList();
    }

    private Picture picture(int chart, int charts) {
        String part = charts == 1 ? "" : ", " + (chart + 1) + " of " + charts;
        return new Picture(
                "waterfall" + (chart == 0 ? "" : "-" + (chart + 1)),
                "What the hedges are expected to cost, by component" + part,
                "Each component adds to the cost of the one above it or takes from it, down to the expected cost;"
                        + " all panels have one scale, in " + wording.homeUnit() + ".",
                figures(),
                this::option);
    }

    private Figures figures() {
        List<List<Figure>> rows = new ArrayList<>();
        for (Place strategy : strategies) {
            for (Waterfall.Step step : Waterfall.of(strategy).steps()) {
                rows.add(List.of(Figure.of(Names.of(strategy)), Figure.of(step.word()), wording.amount(step.place())));
            }
            rows.add(List.of(
                    Figure.of(Names.of(strategy)),
                    Figure.of("expected cost"),
                    wording.amount(strategy.at("expectedCost").at("value"))));
        }
        return new Figures(List.of("strategy", "component, gains positive", wording.homeUnit()), rows);
    }

    private Option option(Frame frame) {
        Panels panels = new Panels(frame, strategies.stream().map(Waterfall::of).toList());
        ObjectNode option = Options.chart();
        ArrayNode titles = option.putArray("title");
        ArrayNode grids = option.putArray("grid");
        ArrayNode across = option.putArray("xAxis");
        ArrayNode down = option.putArray("yAxis");
        ArrayNode series = option.putArray("series");
        for (int panel = 0; panel < strategies.size(); panel++) {
            Waterfall waterfall = Waterfall.of(strategies.get(panel));
            titles.add(title(panels, panel));
            grids.add(panels.grid(panel));
            across.add(panels.across(panel));
            down.add(names(waterfall, panel));
            for (Map.Entry<Colour, ArrayNode> bars : waterfall.bars().entrySet()) {
                series.add(bars(panel, bars.getKey(), bars.getValue()));
            }
            series.add(labels(waterfall, panel));
        }
        return new Option(option, panels.height());
    }

    private ObjectNode title(Panels panels, int panel) {
        Place strategy = strategies.get(panel);
        boolean recommended = strategy.at("name").text().equals(wording.recommended());
        ObjectNode title = panels.title(panel, recommended ? "@hedged" : "@ink");
        title.put("text", Names.brief(Names.of(strategy), panels.letters()));
        return title;
    }

    private static ObjectNode names(Waterfall waterfall, int panel) {
        ObjectNode axis = Options.of("""
                {type: 'category', inverse: true, gridIndex: %d, axisLine: {show: false},
                 axisTick: {show: false}, axisLabel: {color: '@muted', fontSize: 11, interval: 0}}""", panel);
        ArrayNode data = axis.putArray("data");
        waterfall.steps().forEach(step -> data.add(step.word()));
        data.add("expected cost");
        return axis;
    }

    private static ObjectNode bars(int panel, Colour colour, ArrayNode data) {
        ObjectNode series = Options.of("""
                {type: 'line', symbol: 'none', silent: true, xAxisIndex: %d, yAxisIndex: %d,
                 lineStyle: {color: '%s', width: 9, cap: 'butt'}}""", panel, panel, colour.light());
        series.set("data", data);
        return series;
    }

    private ObjectNode labels(Waterfall waterfall, int panel) {
        ObjectNode series = Options.of("""
                {type: 'scatter', symbolSize: 0, silent: true, xAxisIndex: %d, yAxisIndex: %d, clip: false,
                 label: {show: true, position: 'right', distance: 4, fontSize: 11, color: '@ink', formatter: 'name',
                   textBorderColor: '@paper', textBorderWidth: 2},
                 markLine: {symbol: 'none', silent: true, label: {show: false}, data: [{xAxis: 0}],
                   lineStyle: {color: '@axis', width: 1, type: 'solid'}}}""", panel, panel);
        ArrayNode data = series.putArray("data");
        waterfall.ends().forEach((row, end) -> {
            ObjectNode item = data.addObject();
            item.put("name", wording.amount(end.cost()));
            item.set("value", Options.point(end.right(), row));
        });
        return series;
    }
}
