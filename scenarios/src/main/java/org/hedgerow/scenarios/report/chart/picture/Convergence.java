package org.hedgerow.scenarios.report.chart.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hedgerow.scenarios.report.chart.draw.Colour;
import org.hedgerow.scenarios.report.chart.draw.Frame;
import org.hedgerow.scenarios.report.chart.draw.Options;
import org.hedgerow.scenarios.report.chart.draw.Sheet;
import org.hedgerow.scenarios.report.chart.figure.Figure;
import org.hedgerow.scenarios.report.chart.figure.Figures;
import org.hedgerow.scenarios.report.chart.figure.Place;
import org.hedgerow.scenarios.report.chart.figure.Wording;
import org.hedgerow.scenarios.report.chart.pane.Axes;
import org.hedgerow.scenarios.report.chart.pane.Bands;
import org.hedgerow.scenarios.report.chart.pane.Lines;
import org.hedgerow.scenarios.report.chart.pane.Names;
import org.hedgerow.scenarios.report.chart.pane.Panes;
import org.hedgerow.scenarios.report.chart.pane.Picture;
import org.hedgerow.scenarios.report.chart.pane.Scale;
import org.hedgerow.scenarios.report.wording.Numbers;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The net benefit of the recommended hedge, with its interval, on ever more paths. */
public final class Convergence {
    private final Wording wording;
    private final List<Place> paths;
    private final Optional<Place> strategy;

    private Convergence(Place result) {
        Place convergence = result.at("convergence");
        wording = new Wording(result);
        paths = convergence.at("paths").each();
        strategy = Wording.find(convergence.at("strategies"), "strategy", told(result));
    }

    public static List<Picture> of(Place result) {
        Convergence chart = new Convergence(result);
        return chart.paths.size() < 2
                ? List.of()
                : chart.strategy.map(chart::picture).stream().toList();
    }

    // where nothing is recommended, the first hedge
    private static String told(Place result) {
        String recommended = new Wording(result).recommended();
        return recommended.equals(Wording.NONE)
                ? result.at("strategies").at(1).at("name").text()
                : recommended;
    }

    private Picture picture(Place told) {
        return new Picture(
                "convergence",
                "Net benefit on ever more paths",
                "The net benefit of '" + Names.strategy(told)
                        + "' on the first paths, twice as many from point to point,"
                        + " with the interval that it had then. The interval is that of the simulation, not of the model.",
                figures(told),
                frame -> sheet(told, frame));
    }

    private Sheet sheet(Place told, Frame frame) {
        List<Place> benefits = told.at("netBenefits").each();
        Panes panes = new Panes(frame, 1, 220, 24);
        ArrayNode low = data(benefits, "low");
        ArrayNode width = Options.list();
        for (int at = 0; at < benefits.size(); at++) {
            double range = benefits.get(at).at("high").number()
                    - benefits.get(at).at("low").number();
            width.add(Options.list().add(paths.get(at).node()).add(range));
        }
        List<ObjectNode> lines = new ArrayList<>(Bands.between(low, width, Colour.HEDGED, 0.18));
        lines.add(dots(Lines.thin(Colour.HEDGED, 1.8, data(benefits, "value"))));
        panes.add("net benefit, " + wording.homeUnit(), across(panes.width()), Axes.up(""), scale(benefits), lines);
        return panes.sheet();
    }

    private static ObjectNode dots(ObjectNode line) {
        return line.put("symbol", "circle").put("symbolSize", 5).set("itemStyle", Options.of("{color: '@hedged'}"));
    }

    private ObjectNode across(int width) {
        ObjectNode axis = Axes.right("paths", width).put("type", "log").put("logBase", 2);
        axis.set("min", paths.get(0).node());
        axis.set("max", paths.get(paths.size() - 1).node());
        return axis;
    }

    private static Scale scale(List<Place> benefits) {
        double low = benefits.stream()
                .mapToDouble(some -> some.at("low").number())
                .min()
                .orElse(0);
        double high = benefits.stream()
                .mapToDouble(some -> some.at("high").number())
                .max()
                .orElse(1);
        return Scale.of(Math.min(low, high > 0 && low < 0.25 * high ? 0 : low), high, 5);
    }

    private ArrayNode data(List<Place> benefits, String what) {
        ArrayNode data = Options.list();
        for (int at = 0; at < benefits.size(); at++) {
            data.add(Options.point(
                    paths.get(at).node(), benefits.get(at).at(what).node()));
        }
        return data;
    }

    private Figures figures(Place told) {
        List<List<Figure>> rows = new ArrayList<>();
        List<Place> benefits = told.at("netBenefits").each();
        for (int at = 0; at < benefits.size(); at++) {
            Place benefit = benefits.get(at);
            rows.add(List.of(
                    Figure.of(Numbers.fixed(paths.get(at).number(), 0), paths.get(at)),
                    wording.amount(benefit.at("value")),
                    wording.amount(benefit.at("standardError")),
                    wording.amount(benefit.at("low")),
                    wording.amount(benefit.at("high"))));
        }
        return new Figures(List.of("paths", "net benefit", "standard error", "low", "high"), rows);
    }
}
