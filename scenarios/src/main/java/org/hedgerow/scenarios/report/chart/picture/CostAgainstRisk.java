package org.hedgerow.scenarios.report.chart.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.hedgerow.scenarios.report.chart.draw.Colour;
import org.hedgerow.scenarios.report.chart.draw.Frame;
import org.hedgerow.scenarios.report.chart.draw.Option;
import org.hedgerow.scenarios.report.chart.draw.Options;
import org.hedgerow.scenarios.report.chart.draw.Scale;
import org.hedgerow.scenarios.report.chart.draw.Words;
import org.hedgerow.scenarios.report.chart.figure.Figure;
import org.hedgerow.scenarios.report.chart.figure.Figures;
import org.hedgerow.scenarios.report.chart.figure.Place;
import org.hedgerow.scenarios.report.chart.figure.Wording;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every strategy by what it is expected to cost and by the unexpected loss that it leaves. */
public final class CostAgainstRisk {
    private static final int LEFT = 52;
    private static final int RIGHT = 20;
    private static final int TOP = 34;
    private static final int BOTTOM = 50;
    private static final double ERRORS = 2; // half the length of an error bar, standard errors

    private final Place result;
    private final Wording wording;
    private final List<Place> strategies;
    private final Scale risks;
    private final Scale costs;

    private CostAgainstRisk(Place result) {
        this.result = result;
        this.wording = new Wording(result);
        this.strategies = result.at("strategies").each();
        this.risks = scale(CostAgainstRisk::risk);
        this.costs = scale(CostAgainstRisk::cost);
    }

    public static List<Picture> of(Place result) {
        CostAgainstRisk chart = new CostAgainstRisk(result);
        return chart.strategies.size() < 2 ? List.of() : List.of(chart.picture());
    }

    private Picture picture() {
        return new Picture(
                "cost-risk",
                "Cost against risk",
                "Each point is a strategy: to the left less risk is left, further down it costs less. Bars: ± 2 standard"
                        + " errors. Faint: another strategy leaves no more risk at no more cost."
                        + (charged()
                                ? " Below the dashed line a hedge lowers the cost of risk by more than it costs."
                                : ""),
                figures(),
                this::option);
    }

    private Figures figures() {
        return new Figures(
                List.of("strategy", "unexpected loss", "standard error", "expected cost", "standard error"),
                strategies.stream().map(this::row).toList());
    }

    private List<Figure> row(Place strategy) {
        return List.of(
                Figure.of(Names.of(strategy)),
                wording.amount(risk(strategy).at("value")),
                wording.amount(risk(strategy).at("standardError")),
                wording.amount(cost(strategy).at("value")),
                wording.amount(cost(strategy).at("standardError")));
    }

    private Option option(Frame frame) {
        ObjectNode option = Options.chart();
        option.set(
                "grid",
                Options.of(
                        "{left: %d, right: %d, top: %d, bottom: %d, outerBoundsMode: 'none'}",
                        LEFT, RIGHT, TOP, BOTTOM));
        String name = "unexpected loss " + wording.atLevel() + ", " + wording.homeUnit();
        option.set("xAxis", risks.on(Axes.right(name, frame)));
        option.set("yAxis", costs.on(Axes.up("expected cost, " + wording.homeUnit())));
        ArrayNode series = option.putArray("series");
        if (charged()) {
            series.add(breakEven());
        }
        series.add(bars());
        series.add(points(frame));
        return new Option(option, height(frame));
    }

    private ObjectNode breakEven() {
        ObjectNode line = Options.of("""
                {type: 'line', symbol: 'none', silent: true, z: 1, lineStyle: {color: '@gain', width: 1.2, type: [5, 4]},
                 areaStyle: {color: '@gain', opacity: 0.06}}""");
        Place none = none();
        line.putArray("data")
                .add(Options.list().add(0).add(none.at("riskCost").at("value").node()))
                .add(Options.point(
                        risk(none).at("value").node(), cost(none).at("value").node()));
        return line;
    }

    private ObjectNode bars() {
        ObjectNode bars = Options.of(
                "{type: 'line', symbol: 'none', silent: true, z: 2, lineStyle: {color: '@muted', width: 1}}");
        ArrayNode data = bars.putArray("data");
        for (Place strategy : strategies) {
            double x = risk(strategy).at("value").number();
            double y = cost(strategy).at("value").number();
            double wide = ERRORS * risk(strategy).at("standardError").number();
            double high = ERRORS * cost(strategy).at("standardError").number();
            data.add(Options.point(x - wide, y)).add(Options.point(x + wide, y)).add(Options.gap());
            data.add(Options.point(x, y - high)).add(Options.point(x, y + high)).add(Options.gap());
        }
        return bars;
    }

    private ObjectNode points(Frame frame) {
        ObjectNode points = Options.of("""
                {type: 'scatter', silent: true, z: 3, symbolSize: 9, clip: false,
                 label: {show: false, distance: 4, fontSize: %s, formatter: 'name', textBorderColor: '@paper',
                   textBorderWidth: 2}}""", Double.toString(letters(frame)));
        ArrayNode data = points.putArray("data");
        Words words = new Words(letters(frame), across(frame), down(frame));
        strategies.forEach(strategy -> words.point(x(strategy, frame), y(strategy, frame)));
        for (Place strategy : byWeight()) {
            ObjectNode point = data.addObject();
            String name = Names.brief(Names.of(strategy));
            point.put("name", name);
            point.set(
                    "value",
                    Options.point(
                            risk(strategy).at("value").node(),
                            cost(strategy).at("value").node()));
            point.set("itemStyle", Options.of(look(strategy), colour(strategy).light()));
            words.beside(x(strategy, frame), y(strategy, frame), name)
                    .ifPresent(room -> point.set("label", label(strategy, room)));
        }
        return points;
    }

    private ObjectNode label(Place strategy, Words.Room room) {
        Colour colour = colour(strategy);
        return Options.of(
                "{show: true, color: '%s', position: '%s', offset: [0, %s], fontWeight: '%s'}",
                colour.light(),
                room.isRight() ? "right" : "left",
                Double.toString(room.below()),
                rank(strategy) < 2 ? "bold" : "normal");
    }

    private static String look(Place strategy) {
        return strategy.at("allowed").node().asBoolean(true)
                ? "{color: '%s', opacity: 1}"
                : "{color: '@paper', borderColor: '%s', borderWidth: 1.6, opacity: 1}";
    }

    private Colour colour(Place strategy) {
        return switch (rank(strategy)) {
            case 0 -> Colour.HEDGED;
            case 1 -> Colour.UNHEDGED;
            case 2 -> Colour.INK;
            default -> Colour.FAINT;
        };
    }

    // words of the first find room first
    private List<Place> byWeight() {
        List<Place> ordered = new ArrayList<>(strategies);
        ordered.sort(Comparator.comparingInt(this::rank));
        return ordered;
    }

    private int rank(Place strategy) {
        String name = strategy.at("name").text();
        if (name.equals(wording.recommended())) {
            return 0;
        }
        if (name.equals(Wording.NONE)) {
            return 1;
        }
        return isDominated(strategy) ? 3 : 2;
    }

    private double x(Place strategy, Frame frame) {
        return risks.place(risk(strategy).at("value").number(), across(frame));
    }

    private double y(Place strategy, Frame frame) {
        return down(frame) - costs.place(cost(strategy).at("value").number(), down(frame));
    }

    private static double across(Frame frame) {
        return frame.width() - LEFT - RIGHT;
    }

    private static double down(Frame frame) {
        return height(frame) - TOP - BOTTOM;
    }

    private static int height(Frame frame) {
        return frame.isNarrow() ? 360 : 440;
    }

    private static double letters(Frame frame) {
        return frame.isNarrow() ? 11 : 12;
    }

    private boolean isDominated(Place strategy) {
        return strategies.stream()
                .anyMatch(other -> !other.at("whatIf").node().asBoolean(false) && dominates(other, strategy));
    }

    private static boolean dominates(Place one, Place other) {
        double risk = risk(one).at("value").number() - risk(other).at("value").number();
        double cost = cost(one).at("value").number() - cost(other).at("value").number();
        return risk <= 0 && cost <= 0 && (risk < 0 || cost < 0);
    }

    private boolean charged() {
        return result.at("conventions").at("charge").text().equals("capital")
                && none().isThere()
                && none().at("riskCost").at("value").number() > 0;
    }

    private Place none() {
        return Wording.find(result.at("strategies"), "name", Wording.NONE).orElse(result.at("none"));
    }

    private Scale scale(Function<Place, Place> what) {
        double[] numbers = strategies.stream()
                .mapToDouble(strategy -> what.apply(strategy).at("value").number())
                .toArray();
        double lowest = Math.min(0, Arrays.stream(numbers).min().orElse(0));
        double highest = Arrays.stream(numbers).max().orElse(1);
        return Scale.of(lowest, highest, 5);
    }

    private static Place risk(Place strategy) {
        return strategy.at("outcome").at("unexpectedLoss");
    }

    private static Place cost(Place strategy) {
        return strategy.at("expectedCost");
    }
}
