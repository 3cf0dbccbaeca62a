package org.hedgerow.scenarios.report.chart.picture;

import java.util.ArrayList;
import java.util.List;
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
import org.hedgerow.scenarios.report.chart.pane.Part;
import org.hedgerow.scenarios.report.chart.pane.Picture;
import org.hedgerow.scenarios.report.chart.pane.Scale;
import org.hedgerow.scenarios.report.wording.Numbers;
import org.hedgerow.scenarios.report.wording.Printable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What each counterparty may come to owe over time: on average, and at most at each level. */
public final class ExposureProfiles {
    private static final int PER_CHART = 9;
    private static final List<Colour> POTENTIAL = List.of(Colour.UNHEDGED, Colour.LIMIT, Colour.SIXTH);

    private final Wording wording;
    private final List<Place> entries;

    private ExposureProfiles(Place result, List<Place> entries) {
        this.wording = new Wording(result);
        this.entries = entries;
    }

    public static List<Picture> of(Place result) {
        List<Place> some = result.at("counterparties")
                .elements()
                .filter(entry -> most(entry) > 0)
                .toList();
        return Part.of(some, PER_CHART).stream()
                .map(part -> new ExposureProfiles(result, part.entries()).picture(part))
                .toList();
    }

    private Picture picture(Part part) {
        return new Picture(
                part.id("exposure"),
                part.title("What counterparties may come to owe"),
                "EE: expected exposure; PFE: potential future exposure, not exceeded with the probability that stands"
                        + " beside it. " + wording.homeUnit() + " of the dates; all panels have one scale.",
                figures(),
                this::sheet);
    }

    private Sheet sheet(Frame frame) {
        Panes panes = new Panes(frame, Math.min(2, entries.size()), 140, 66);
        double top = entries.stream().mapToDouble(ExposureProfiles::most).max().orElse(1);
        for (Place entry : entries) {
            panes.add(title(entry), Axes.dates(panes.width()), Axes.up(""), Scale.of(0, top, 4), lines(entry));
        }
        return panes.sheet();
    }

    private static List<ObjectNode> lines(Place entry) {
        List<ObjectNode> lines = new ArrayList<>();
        int levels = points(entry).get(0).at("potential").each().size();
        for (int level = levels - 1; level >= 0; level--) {
            lines.add(potential(entry, level));
        }
        ArrayNode expected = Options.list();
        points(entry)
                .forEach(point -> expected.add(at(point, point.at("expected").at("value"))));
        lines.add(Lines.named(Lines.thin(Colour.HEDGED, 1.8, expected), "EE", Colour.HEDGED));
        return lines;
    }

    private static ObjectNode potential(Place entry, int level) {
        ArrayNode data = Options.list();
        for (Place point : points(entry)) {
            data.add(at(point, point.at("potential").at(level).at("estimate").at("value")));
        }
        double alpha =
                points(entry).get(0).at("potential").at(level).at("level").number();
        Colour colour = POTENTIAL.get(Math.min(level, POTENTIAL.size() - 1));
        return Lines.named(Lines.thin(colour, 1.3, data), "PFE " + Numbers.exactPercent(alpha), colour);
    }

    private static ArrayNode at(Place point, Place value) {
        return Options.list().add(Axes.time(point.at("date").text())).add(value.node());
    }

    private Figures figures() {
        List<List<Figure>> rows = new ArrayList<>();
        List<String> columns = new ArrayList<>(List.of("strategy with counterparty", "date", "EE"));
        points(entries.get(0))
                .get(0)
                .at("potential")
                .elements()
                .forEach(level -> columns.add(
                        "PFE " + Numbers.exactPercent(level.at("level").number())));
        for (Place entry : entries) {
            for (Place point : points(entry)) {
                List<Figure> row = new ArrayList<>(List.of(
                        Figure.of(title(entry)),
                        Figure.of(point.at("date").text()),
                        wording.amount(point.at("expected").at("value"))));
                point.at("potential")
                        .elements()
                        .forEach(level ->
                                row.add(wording.amount(level.at("estimate").at("value"))));
                rows.add(row);
            }
        }
        return new Figures(columns, rows);
    }

    private static String title(Place entry) {
        return Names.strategy(entry) + ": "
                + Printable.line(entry.at("counterparty").text());
    }

    private static List<Place> points(Place entry) {
        return entry.at("profile").each();
    }

    private static double most(Place entry) {
        return points(entry).stream()
                .flatMap(
                        point -> IntStream.range(0, point.at("potential").node().size())
                                .mapToObj(level -> point.at("potential").at(level)))
                .mapToDouble(level -> level.at("estimate").at("value").number())
                .max()
                .orElse(0);
    }
}
