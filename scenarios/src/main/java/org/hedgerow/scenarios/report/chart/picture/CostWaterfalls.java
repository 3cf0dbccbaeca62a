package org.hedgerow.scenarios.report.chart.picture;

import java.util.ArrayList;
import java.util.List;
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
    private static final double HALF = 7; // of the height of a bar

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
        List<Waterfall> waterfalls = strategies.stream().map(Waterfall::of).toList();
        Panels panels = new Panels(frame, waterfalls);
        List<WaterfallColumn> columns = IntStream.range(0, panels.columns())
                .mapToObj(column -> new WaterfallColumn(column, panels.lowest()))
                .toList();
        for (int panel = 0; panel < waterfalls.size(); panel++) {
            fill(columns.get(panels.column(panel)), panels, panel, waterfalls.get(panel));
        }
        ObjectNode option = Options.chart();
        ArrayNode grids = option.putArray("grid");
        ArrayNode across = option.putArray("xAxis");
        ArrayNode down = option.putArray("yAxis");
        ArrayNode series = option.putArray("series");
        for (int column = 0; column < columns.size(); column++) {
            grids.add(panels.grid(column));
            across.add(panels.across(column));
            down.add(panels.down(column));
            columns.get(column).series().forEach(series::add);
        }
        return new Option(option, panels.height());
    }

    private void fill(WaterfallColumn column, Panels panels, int panel, Waterfall waterfall) {
        Place strategy = strategies.get(panel);
        boolean recommended = strategy.at("name").text().equals(wording.recommended());
        String title = Names.brief(Names.of(strategy), panels.letters());
        column.title(title, panels.title(panel), recommended ? Colour.HEDGED : Colour.INK);
        column.zero(panels.bar(panel, 0) - HALF, panels.bar(panel, waterfall.rows() - 1) + HALF);
        double sum = 0;
        for (int row = 0; row < waterfall.steps().size(); row++) {
            Waterfall.Step step = waterfall.steps().get(row);
            double height = panels.bar(panel, row);
            column.name(step.word(), height);
            Colour colour = step.cost() > 0 ? Colour.UNHEDGED : Colour.GAIN;
            column.bar(colour, sum, sum + step.cost(), height, wording.amount(step.cost()));
            sum += step.cost();
        }
        double height = panels.bar(panel, waterfall.rows() - 1);
        double total = waterfall.total().number();
        column.name("expected cost", height);
        column.bar(Colour.MUTED, 0, total, height, wording.amount(total));
    }
}
