package org.hedgerow.scenarios.report.chart.picture;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hedgerow.scenarios.report.chart.draw.Colour;
import org.hedgerow.scenarios.report.chart.draw.Frame;
import org.hedgerow.scenarios.report.chart.draw.Options;
import org.hedgerow.scenarios.report.chart.draw.Sheet;
import org.hedgerow.scenarios.report.chart.figure.Figure;
import org.hedgerow.scenarios.report.chart.figure.Figures;
import org.hedgerow.scenarios.report.chart.figure.Place;
import org.hedgerow.scenarios.report.chart.figure.Wording;
import org.hedgerow.scenarios.report.chart.pane.Axes;
import org.hedgerow.scenarios.report.chart.pane.Lines;
import org.hedgerow.scenarios.report.chart.pane.Names;
import org.hedgerow.scenarios.report.chart.pane.Panes;
import org.hedgerow.scenarios.report.chart.pane.Picture;
import org.hedgerow.scenarios.report.chart.pane.Scale;
import org.hedgerow.scenarios.report.wording.Numbers;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The capital ratio on average and on the worst paths, without a hedge and with the recommended one. */
public final class CapitalRatioOverTime {
    private final Place capital;
    private final Place today;
    private final Wording wording;
    private final List<Place> strategies;

    private CapitalRatioOverTime(Place result) {
        capital = result.at("capitalRatio");
        today = result.at("conventions").at("valuationDate");
        wording = new Wording(result);
        Set<String> names = new LinkedHashSet<>(List.of(Wording.NONE, wording.recommended()));
        strategies = names.stream()
                .flatMap(name -> Wording.find(capital.at("strategies"), "strategy", name).stream())
                .toList();
    }

    public static List<Picture> of(Place result) {
        CapitalRatioOverTime chart = new CapitalRatioOverTime(result);
        return chart.strategies.isEmpty() ? List.of() : List.of(chart.picture());
    }

    private Picture picture() {
        return new Picture(
                "capital-ratio",
                "Capital ratio over time",
                "Full lines: the average; dashed: the average of the worst paths beyond "
                        + Numbers.exactPercent(capital.at("alpha").number())
                        + "; red: the minimum.",
                figures(),
                this::sheet);
    }

    private Sheet sheet(Frame frame) {
        Panes panes = new Panes(frame, 1, 220, frame.isNarrow() ? 124 : 190);
        List<ObjectNode> lines = new ArrayList<>();
        for (Place strategy : strategies) {
            Colour colour = strategy.at("strategy").text().equals(Wording.NONE) ? Colour.UNHEDGED : Colour.HEDGED;
            String name = Names.brief(Names.strategy(strategy), frame.isNarrow() ? 12 : 24);
            lines.add(Lines.named(Lines.thin(colour, 1.8, data(strategy, "mean")), name, colour));
            lines.add(Lines.named(
                    Lines.dashed(Lines.thin(colour, 1.4, data(strategy, "worst"))), name + ", worst", colour));
        }
        lines.add(Lines.named(Lines.thin(Colour.LIMIT, 1.4, minimum()), "minimum", Colour.LIMIT));
        Scale scale = Scale.of(Lines.lowest(lines), Lines.highest(lines), 5);
        panes.add("% of risk-weighted assets", Axes.dates(panes.width()), Axes.percent(Axes.up("")), scale, lines);
        return panes.sheet();
    }

    private ArrayNode data(Place strategy, String what) {
        ArrayNode data = Options.list();
        data.add(Options.list()
                .add(Axes.time(today.text()))
                .add(capital.at("today").node()));
        for (Place date : strategy.at("dates").each()) {
            data.add(Options.list()
                    .add(Axes.time(date.at("date").text()))
                    .add(date.at(what).at("value").node()));
        }
        return data;
    }

    private ArrayNode minimum() {
        List<Place> dates = strategies.get(0).at("dates").each();
        ArrayNode data = Options.list();
        for (Place end : List.of(today, dates.get(dates.size() - 1).at("date"))) {
            data.add(Options.list()
                    .add(Axes.time(end.text()))
                    .add(capital.at("minimum").node()));
        }
        return data;
    }

    private Figures figures() {
        List<List<Figure>> rows = new ArrayList<>();
        for (Place strategy : strategies) {
            for (Place date : strategy.at("dates").each()) {
                rows.add(List.of(
                        Figure.of(Names.strategy(strategy)),
                        Figure.of(date.at("date").text()),
                        wording.percent(date.at("mean").at("value")),
                        wording.percent(date.at("worst").at("value")),
                        wording.percent(date.at("belowMinimum").at("value"))));
            }
        }
        return new Figures(List.of("strategy", "date", "average", "worst", "below the minimum"), rows);
    }
}
