package org.hedgerow.scenarios.report.chart.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hedgerow.scenarios.report.chart.draw.Colour;
import org.hedgerow.scenarios.report.chart.draw.Frame;
import org.hedgerow.scenarios.report.chart.draw.Option;
import org.hedgerow.scenarios.report.chart.draw.Options;
import org.hedgerow.scenarios.report.chart.draw.Sheet;
import org.hedgerow.scenarios.report.chart.figure.Figure;
import org.hedgerow.scenarios.report.chart.figure.Figures;
import org.hedgerow.scenarios.report.chart.figure.Place;
import org.hedgerow.scenarios.report.chart.figure.Wording;
import org.hedgerow.scenarios.report.chart.pane.Names;
import org.hedgerow.scenarios.report.chart.pane.Part;
import org.hedgerow.scenarios.report.chart.pane.Picture;
import tools.jackson.databind.node.ObjectNode;

/** How the components of each strategy's result add up to what it is expected to cost; a small panel for each. */
public final class CostWaterfalls {
    private static final int PER_CHART = 12;
    private static final int COLUMNS = 2;
    private static final int LETTER = 8;

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
        return Part.of(some, PER_CHART).stream()
                .map(part -> new CostWaterfalls(result, part.entries()).picture(part))
                .toList();
    }

    private Picture picture(Part part) {
        return new Picture(
                part.id("waterfall"),
                part.title("What the hedges are expected to cost, by component"),
                "Each component adds to the cost of the one above it or takes from it, down to the expected cost;"
                        + " all panels have one scale, in " + wording.homeUnit() + ".",
                figures(),
                this::sheet);
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

    private Sheet sheet(Frame frame) {
        List<Waterfall> waterfalls = strategies.stream().map(Waterfall::of).toList();
        double lowest = waterfalls.stream().mapToDouble(Waterfall::lowest).min().orElse(0);
        double highest =
                waterfalls.stream().mapToDouble(Waterfall::highest).max().orElse(1);
        int columns = frame.isNarrow() ? 1 : Math.min(COLUMNS, strategies.size());
        int width = frame.width() / columns;
        List<Option> tiles = IntStream.range(0, strategies.size())
                .mapToObj(place -> new WaterfallTile(waterfalls.get(place), wording::amount)
                        .option(title(strategies.get(place), width), lowest, highest, width))
                .toList();
        return new Sheet(tiles, columns);
    }

    private ObjectNode title(Place strategy, int width) {
        boolean recommended = strategy.at("name").text().equals(wording.recommended());
        ObjectNode title = Options.of(
                "{left: 0, top: 4, padding: 0, textStyle: {color: '%s', fontSize: 12.5, fontWeight: 'bold'}}",
                (recommended ? Colour.HEDGED : Colour.INK).light());
        return title.put("text", Names.brief(Names.of(strategy), width / LETTER));
    }
}
