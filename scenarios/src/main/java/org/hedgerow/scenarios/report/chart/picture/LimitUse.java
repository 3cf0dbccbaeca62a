package org.hedgerow.scenarios.report.chart.picture;

import java.util.ArrayList;
import java.util.Comparator;
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
import org.hedgerow.scenarios.report.wording.Printable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How much of the norms and limits is used on average along the paths, and how often they have been broken. */
public final class LimitUse {
    private static final int SHOWN = Lines.DIFFERENT.size();
    private static final int NAME = 20;
    private static final double NOTHING = 1e-9; // a share: what rounding leaves

    private final Wording wording;
    private final List<Place> strategies;
    private final List<String> labels;

    private LimitUse(Place result) {
        wording = new Wording(result);
        Set<String> names = new LinkedHashSet<>(List.of(Wording.NONE, wording.recommended()));
        strategies = names.stream()
                .flatMap(name -> Wording.find(result.at("strategies"), "name", name).stream())
                .filter(strategy -> !limits(strategy).isEmpty())
                .toList();
        labels = mostUsed();
    }

    public static List<Picture> of(Place result) {
        LimitUse chart = new LimitUse(result);
        return chart.labels.isEmpty() ? List.of() : List.of(chart.picture());
    }

    private Picture picture() {
        return new Picture(
                "limit-use",
                "Use of limits over time",
                "Above: the average use of each limit as a share of it; the red line is the limit. Below: the share of"
                        + " paths on which it has been broken by then."
                        + (labels.size() == SHOWN ? " The most used ones." : ""),
                figures(),
                this::sheet);
    }

    private Sheet sheet(Frame frame) {
        Panes panes = new Panes(frame, strategies.size(), 150, 122);
        for (Place strategy : strategies) {
            use(panes, strategy);
        }
        for (Place strategy : strategies) {
            broken(panes, strategy);
        }
        return panes.sheet();
    }

    private void use(Panes panes, Place strategy) {
        List<ObjectNode> lines = new ArrayList<>();
        lines.add(hundred(strategy));
        for (int place = 0; place < labels.size(); place++) {
            ArrayNode data = Options.list();
            Place limit = limit(strategy, labels.get(place));
            limit.at("dates")
                    .elements()
                    .forEach(date ->
                            data.add(Options.point(Axes.time(date.at("date").text()), share(limit, date))));
            add(lines, place, data);
        }
        panes.add(
                Names.of(strategy) + ": use, % of limit",
                Axes.dates(panes.width()),
                Axes.percent(Axes.up("")),
                scale(),
                lines);
    }

    private void broken(Panes panes, Place strategy) {
        List<ObjectNode> lines = new ArrayList<>();
        for (int place = 0; place < labels.size(); place++) {
            ArrayNode data = Options.list();
            for (Place date : limit(strategy, labels.get(place)).at("dates").each()) {
                data.add(Options.list()
                        .add(Axes.time(date.at("date").text()))
                        .add(date.at("by").at("value").node()));
            }
            add(lines, place, data);
        }
        panes.add(
                Names.of(strategy) + ": broken by then" + (lines.isEmpty() ? ": none" : ", % of paths"),
                Axes.dates(panes.width()),
                Axes.percent(Axes.up("")),
                Scale.of(0, 1, 4),
                lines);
    }

    // what is never used, or never broken, has no line
    private void add(List<ObjectNode> lines, int place, ArrayNode data) {
        if (data.valueStream().anyMatch(point -> Math.abs(point.get(1).asDouble()) > NOTHING)) {
            lines.add(line(place, data));
        }
    }

    private ObjectNode line(int place, ArrayNode data) {
        Colour colour = Lines.DIFFERENT.get(place);
        return Lines.named(Lines.thin(colour, 1.6, data), Names.brief(Printable.line(labels.get(place)), NAME), colour);
    }

    private ObjectNode hundred(Place strategy) {
        List<Place> dates = limit(strategy, labels.get(0)).at("dates").each();
        ArrayNode data = Options.list();
        for (Place end : List.of(dates.get(0), dates.get(dates.size() - 1))) {
            data.add(Options.point(Axes.time(end.at("date").text()), 1));
        }
        return Lines.thin(Colour.LIMIT, 1.4, data);
    }

    private Scale scale() {
        return Scale.of(
                0, Math.max(1.2, labels.stream().mapToDouble(this::use).max().orElse(1)), 4);
    }

    private Figures figures() {
        List<List<Figure>> rows = new ArrayList<>();
        for (Place strategy : strategies) {
            for (String label : labels) {
                Place limit = limit(strategy, label);
                limit.at("dates").elements().forEach(date -> rows.add(row(strategy, limit, date)));
            }
        }
        return new Figures(List.of("strategy", "limit", "date", "of", "average headroom", "broken by then"), rows);
    }

    private List<Figure> row(Place strategy, Place limit, Place date) {
        return List.of(
                Figure.of(Names.of(strategy)),
                Figure.of(Printable.line(limit.at("label").text())),
                Figure.of(date.at("date").text()),
                figure(limit, limit.at("limit")),
                figure(limit, date.at("headroom").at("value")),
                wording.percent(date.at("by").at("value")));
    }

    private Figure figure(Place limit, Place place) {
        return limit.at("unit").text().equals("home") ? wording.amount(place) : wording.percent(place);
    }

    private List<String> mostUsed() {
        return strategies.stream()
                .flatMap(strategy -> limits(strategy).stream())
                .map(limit -> limit.at("label").text())
                .distinct()
                .sorted(Comparator.comparingDouble((String label) -> -use(label)))
                .limit(SHOWN)
                .toList();
    }

    private double use(String label) {
        return strategies.stream()
                .map(strategy -> limit(strategy, label))
                .flatMap(limit -> limit.at("dates").elements().map(date -> share(limit, date)))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }

    private static double share(Place limit, Place date) {
        return 1 - date.at("headroom").at("value").number() / limit.at("limit").number();
    }

    private static Place limit(Place strategy, String label) {
        return Wording.find(strategy.at("limits").at("onPaths"), "label", label).orElse(strategy.at("none"));
    }

    private static List<Place> limits(Place strategy) {
        return strategy.at("limits")
                .at("onPaths")
                .elements()
                .filter(limit -> limit.at("limit").number() > 0
                        && limit.at("dates").each().size() > 1)
                .toList();
    }
}
