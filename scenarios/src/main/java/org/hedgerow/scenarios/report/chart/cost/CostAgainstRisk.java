package org.hedgerow.scenarios.report.chart.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.hedgerow.scenarios.report.chart.draw.Frame;
import org.hedgerow.scenarios.report.chart.draw.Option;
import org.hedgerow.scenarios.report.chart.draw.Options;
import org.hedgerow.scenarios.report.chart.draw.Sheet;
import org.hedgerow.scenarios.report.chart.figure.Figure;
import org.hedgerow.scenarios.report.chart.figure.Figures;
import org.hedgerow.scenarios.report.chart.figure.Place;
import org.hedgerow.scenarios.report.chart.figure.Wording;
import org.hedgerow.scenarios.report.chart.pane.Axes;
import org.hedgerow.scenarios.report.chart.pane.Names;
import org.hedgerow.scenarios.report.chart.pane.Picture;
import org.hedgerow.scenarios.report.chart.pane.Scale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every strategy by what it is expected to cost and by the unexpected loss that it leaves, and the frontier of their mixes. */
public final class CostAgainstRisk {
    private static final int RIGHT = 32;
    private static final int TOP = 34;
    private static final int BOTTOM = 50;
    private static final double ERRORS = 2; // half the length of an error bar, standard errors

    private final Place result;
    private final Wording wording;
    private final List<Candidate> candidates;
    private final List<Place> mixes;

    private CostAgainstRisk(Place result) {
        this.result = result;
        this.wording = new Wording(result);
        this.candidates = Candidate.of(result);
        this.mixes = result.at("frontier").at("points").each();
    }

    public static List<Picture> of(Place result) {
        CostAgainstRisk chart = new CostAgainstRisk(result);
        return chart.candidates.size() < 2 ? List.of() : List.of(chart.picture());
    }

    private Picture picture() {
        return new Picture("cost-risk", "Cost against risk", caption(), figures(), this::sheet);
    }

    private String caption() {
        return "Each point is a strategy: to the left less risk is left, further down it costs less. Bars: ± 2 standard"
                + " errors. Faint: another strategy leaves no more risk at no more cost; hollow: not allowed."
                + (mixes.size() > 1 ? " Line: the cheapest mixes of the hedges for each risk that is left." : "")
                + (none().isPresent()
                        ? " Below the dashed line a hedge lowers the cost of risk by more than it costs."
                        : "");
    }

    private Figures figures() {
        List<List<Figure>> rows = new ArrayList<>();
        for (Candidate candidate : candidates) {
            rows.add(row(Names.of(candidate.told()), candidate.risk(), candidate.cost()));
        }
        for (int mix = 0; mix < mixes.size(); mix++) {
            Place point = mixes.get(mix);
            rows.add(
                    row("mix " + (mix + 1) + " of the frontier", point.at("unexpectedLoss"), point.at("expectedCost")));
        }
        return new Figures(
                List.of("strategy", "unexpected loss", "standard error", "expected cost", "standard error"), rows);
    }

    private List<Figure> row(String name, Place risk, Place cost) {
        return List.of(
                Figure.of(name),
                wording.amount(risk.at("value")),
                wording.amount(risk.at("standardError")),
                wording.amount(cost.at("value")),
                wording.amount(cost.at("standardError")));
    }

    private Sheet sheet(Frame frame) {
        Scale risks = scale(Candidate::x, "unexpectedLoss", frame.isNarrow() ? 3 : 6);
        Scale costs = scale(Candidate::y, "expectedCost", 5);
        int height = frame.isNarrow() ? 360 : 440;
        int left = costs.room();
        ObjectNode option = Options.chart();
        option.set(
                "grid",
                Options.of(
                        "{left: %d, right: %d, top: %d, bottom: %d, outerBoundsMode: 'none'}",
                        left, RIGHT, TOP, BOTTOM));
        String name = "unexpected loss " + wording.atLevel() + ", " + wording.homeUnit();
        option.set("xAxis", risks.on(Axes.right(name, frame.width())));
        option.set("yAxis", costs.on(Axes.up("expected cost, " + wording.homeUnit())));
        ArrayNode series = option.putArray("series");
        none().ifPresent(some -> series.add(breakEven(some)));
        series.add(bars());
        if (mixes.size() > 1) {
            series.add(frontier());
        }
        Points points = new Points(
                candidates, wording.recommended(), risks, costs, frame.width() - left - RIGHT, height - TOP - BOTTOM);
        series.add(points.series(frame.isNarrow() ? 11 : 12, mixes));
        return Sheet.of(new Option(option, frame.width(), height));
    }

    private static ObjectNode breakEven(Place none) {
        ObjectNode line = Options.of("""
                {type: 'line', symbol: 'none', silent: true, z: 1, lineStyle: {color: '@gain', width: 1.2, type: [5, 4]},
                 areaStyle: {color: '@gain', opacity: 0.06}}""");
        line.putArray("data")
                .add(Options.list().add(0).add(none.at("riskCost").at("value").node()))
                .add(Options.point(
                        none.at("outcome").at("unexpectedLoss").at("value").node(),
                        none.at("expectedCost").at("value").node()));
        return line;
    }

    private ObjectNode frontier() {
        ObjectNode line = Options.of("""
                {type: 'line', symbol: 'circle', symbolSize: 4, silent: true, z: 2, lineStyle: {color: '@hedged', width: 1.6},
                 itemStyle: {color: '@hedged'}}""");
        ArrayNode data = line.putArray("data");
        for (Place mix : mixes) {
            data.add(Options.point(
                    mix.at("unexpectedLoss").at("value").node(),
                    mix.at("expectedCost").at("value").node()));
        }
        return line;
    }

    private ObjectNode bars() {
        ObjectNode bars = Options.of(
                "{type: 'line', symbol: 'none', silent: true, z: 2, lineStyle: {color: '@muted', width: 1}}");
        ArrayNode data = bars.putArray("data");
        for (Candidate some : candidates) {
            double wide = ERRORS * some.risk().at("standardError").number();
            double high = ERRORS * some.cost().at("standardError").number();
            bar(data, some.x() - wide, some.y(), some.x() + wide, some.y());
            bar(data, some.x(), some.y() - high, some.x(), some.y() + high);
        }
        return bars;
    }

    private static void bar(ArrayNode data, double x, double y, double toX, double toY) {
        data.add(Options.point(x, y)).add(Options.point(toX, toY)).add(Options.gap());
    }

    private Scale scale(ToDoubleFunction<Candidate> of, String what, int steps) {
        double[] numbers = DoubleStream.concat(
                        candidates.stream().mapToDouble(of),
                        mixes.stream()
                                .mapToDouble(mix -> mix.at(what).at("value").number()))
                .sorted()
                .toArray();
        return Scale.of(Math.min(0, numbers[0]), numbers[numbers.length - 1], steps);
    }

    /** What is done without a hedge, where risk has a price by the unexpected loss. */
    private Optional<Place> none() {
        return Wording.find(result.at("strategies"), "name", Wording.NONE)
                .filter(none -> result.at("conventions").at("charge").text().equals("capital"))
                .filter(none -> none.at("riskCost").at("value").number() > 0);
    }
}
