package org.hedgerow.scenarios.report.chart.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How much of the norms and limits is used on average along the paths, and how often they have been broken. */
public final class LimitUse {
    private static final int SHOWN = Lines.DIFFERENT.size();
    private static final int NAME = 20;
    private static final String HIGH = "at99";
    private static final double TOP = 2.5; // of an axis, in limits
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
                "Above: the average use of each limit as a share of it, dashed what is exceeded on 1 % of the paths; the red"
                        + " line is the limit. Below: the share of paths on which it has been broken by then."
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
            Place limit = limit(strategy, labels.get(place));
            ArrayNode high = Options.list();
            ArrayNode mean = Options.list();
            List<Place> dates = limit.at("dates").each();
            for (int date = 0; date < dates.size(); date++) {
                double time = Axes.time(dates.get(date).at("date").text());
                mean.add(Options.list().add(time).add(mean(limit, date)));
                Place worst = limit.at("use").at(HIGH).at(date);
                if (worst.isThere()) {
                    high.add(Options.list().add(time).add(worst.node()));
                }
            }
            if (isUsed(high)) {
                lines.add(Lines.dashed(Lines.thin(Lines.DIFFERENT.get(place), 0.9, high)));
            }
            add(lines, place, mean);
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
        if (isUsed(data)) {
            lines.add(line(place, data));
        }
    }

    private static boolean isUsed(ArrayNode data) {
        return data.valueStream().anyMatch(point -> Math.abs(point.get(1).asDouble()) > NOTHING);
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
                0,
                Math.max(
                        1.2,
                        Math.min(
                                TOP,
                                labels.stream().mapToDouble(this::use).max().orElse(1))),
                4);
    }

    private Figures figures() {
        List<List<Figure>> rows = new ArrayList<>();
        for (Place strategy : strategies) {
            for (String label : labels) {
                Place limit = limit(strategy, label);
                for (int date = 0; date < limit.at("dates").node().size(); date++) {
                    rows.add(row(strategy, limit, date));
                }
            }
        }
        return new Figures(
                List.of(
                        "strategy",
                        "limit",
                        "date",
                        "of",
                        "average headroom",
                        "used on average",
                        "at 99 %",
                        "broken by then"),
                rows);
    }

    private List<Figure> row(Place strategy, Place limit, int date) {
        Place on = limit.at("dates").at(date);
        return List.of(
                Figure.of(Names.of(strategy)),
                Figure.of(Printable.line(limit.at("label").text())),
                Figure.of(on.at("date").text()),
                figure(limit, limit.at("limit")),
                figure(limit, on.at("headroom").at("value")),
                used(limit.at("use").at("mean").at(date)),
                used(limit.at("use").at(HIGH).at(date)),
                wording.percent(on.at("by").at("value")));
    }

    private Figure used(Place share) {
        return share.isThere() ? wording.percent(share) : Figure.of("");
    }

    private Figure figure(Place limit, Place place) {
        return limit.at("unit").text().equals("home") ? wording.amount(place) : wording.percent(place);
    }

    // the most used of each strategy, then of all
    private List<String> mostUsed() {
        Set<String> labels = new LinkedHashSet<>();
        for (Place strategy : strategies) {
            limits(strategy).stream()
                    .filter(limit -> use(limit) > NOTHING)
                    .sorted(Comparator.comparingDouble(limit -> -use(limit)))
                    .limit(SHOWN / 2)
                    .forEach(limit -> labels.add(limit.at("label").text()));
        }
        strategies.stream()
                .flatMap(strategy -> limits(strategy).stream())
                .filter(limit -> use(limit) > NOTHING)
                .sorted(Comparator.comparingDouble(limit -> -use(limit)))
                .forEach(limit -> labels.add(limit.at("label").text()));
        return labels.stream().limit(SHOWN).toList();
    }

    private static double use(Place limit) {
        return uses(limit).max().orElse(0);
    }

    private double use(String label) {
        return strategies.stream()
                .map(strategy -> limit(strategy, label))
                .flatMapToDouble(LimitUse::uses)
                .max()
                .orElse(0);
    }

    private static DoubleStream uses(Place limit) {
        Place high = limit.at("use").at(HIGH);
        return high.isThere()
                ? high.elements().mapToDouble(Place::number)
                : IntStream.range(0, limit.at("dates").node().size())
                        .mapToDouble(date -> mean(limit, date).asDouble());
    }

    // a run that was ended early tells the headroom only
    private static JsonNode mean(Place limit, int date) {
        Place mean = limit.at("use").at("mean").at(date);
        double headroom = limit.at("dates").at(date).at("headroom").at("value").number();
        return mean.isThere()
                ? mean.node()
                : JsonNodeFactory.instance.numberNode(
                        1 - headroom / limit.at("limit").number());
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
