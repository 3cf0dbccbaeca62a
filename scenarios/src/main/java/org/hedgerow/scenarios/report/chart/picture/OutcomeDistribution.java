package org.hedgerow.scenarios.report.chart.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
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

/** How likely which outcome is, without a hedge and with the recommended one, each in a pane of its own below the other. */
public final class OutcomeDistribution {
    private static final double CERTAIN =
            0.9999; // from this share in one range on: a jump that is rare is no certainty

    private final Wording wording;
    private final Place distributions;
    private final List<Place> edges;
    private final List<Side> sides;

    /** A strategy's shares and what else is told of it. */
    private record Side(Place shares, Place strategy, Colour colour) {}

    private OutcomeDistribution(Place result) {
        wording = new Wording(result);
        distributions = result.at("distributions");
        edges = distributions.at("edges").each();
        sides = Stream.of(
                        side(result, Wording.NONE, Colour.UNHEDGED),
                        wording.recommended().equals(Wording.NONE)
                                ? Optional.<Side>empty()
                                : side(result, wording.recommended(), Colour.HEDGED))
                .flatMap(Optional::stream)
                .toList();
    }

    public static List<Picture> of(Place result) {
        OutcomeDistribution chart = new OutcomeDistribution(result);
        return chart.edges.size() < 2 || chart.sides.isEmpty() ? List.of() : List.of(chart.picture());
    }

    private Optional<Side> side(Place result, String name, Colour colour) {
        Optional<Place> shares = Wording.find(distributions.at("strategies"), "strategy", name);
        Optional<Place> strategy = Wording.find(result.at("strategies"), "name", name);
        return shares.flatMap(some -> strategy.map(told -> new Side(some, told, colour)));
    }

    private Picture picture() {
        return new Picture(
                "distribution",
                sides.size() > 1 ? "Outcomes, unhedged and hedged" : "Outcomes",
                "The share of paths whose outcome lies in each range, gains to the right. VaR: the loss that is exceeded with"
                        + " the probability left to its level; ES: the average of the losses beyond it.",
                figures(),
                this::sheet);
    }

    private Sheet sheet(Frame frame) {
        Panes panes = new Panes(frame, 1, frame.isNarrow() ? 130 : 150, 36);
        for (Side side : sides) {
            ObjectNode across = Axes.right(
                    side.equals(sides.get(sides.size() - 1))
                            ? "outcome, " + wording.homeUnit() + ", gains positive"
                            : "",
                    panes.width());
            Scale shares = scale(side);
            List<ObjectNode> series = new ArrayList<>(List.of(bars(side)));
            series.add(marks(side));
            panes.add(title(side), outcomes(frame).on(across), Axes.percent(Axes.up("")), shares, series);
        }
        return panes.sheet();
    }

    private String title(Side side) {
        String name = Names.of(side.strategy());
        return certain(side) ? name + ": nearly certain, " + mean(side) : name + ": on average " + mean(side);
    }

    private String mean(Side side) {
        return wording.amount(
                side.strategy().at("outcome").at("mean").at("value").number());
    }

    private Scale outcomes(Frame frame) {
        return Scale.of(edges.get(0).number(), edges.get(edges.size() - 1).number(), frame.isNarrow() ? 3 : 7);
    }

    private Scale scale(Side side) {
        double most = side.shares()
                .at("shares")
                .elements()
                .mapToDouble(Place::number)
                .max()
                .orElse(1);
        return Scale.of(0, Math.min(1, 1.15 * most), 3);
    }

    private static boolean certain(Side side) {
        return side.shares()
                        .at("shares")
                        .elements()
                        .mapToDouble(Place::number)
                        .max()
                        .orElse(0)
                >= CERTAIN;
    }

    // a staircase over the edges, so that every range is as wide as it is
    private ObjectNode bars(Side side) {
        ArrayNode data = Options.list();
        List<Place> shares = side.shares().at("shares").each();
        for (int range = 0; range < shares.size(); range++) {
            data.add(Options.point(edges.get(range).node(), shares.get(range).node()));
        }
        data.add(Options.point(
                edges.get(shares.size()).node(), shares.get(shares.size() - 1).node()));
        ObjectNode line = Lines.thin(side.colour(), 1.4, data);
        line.put("step", "end");
        line.set(
                "areaStyle",
                Options.of("{color: '%s', opacity: 0.16}", side.colour().light()));
        return line;
    }

    private ObjectNode marks(Side side) {
        ObjectNode marks = Options.of("{type: 'scatter', silent: true, symbolSize: 0, data: []}");
        marks.set(
                "markLine",
                Options.of(
                        "{silent: true, symbol: 'none', animation: false, precision: 12, label: {formatter: 'name'}}"));
        ArrayNode data = marks.withObject("/markLine").putArray("data");
        data.add(mark(side.strategy().at("outcome").at("mean").at("value"), "mean", side.colour(), 0));
        if (!certain(side)) {
            Place outcome = side.strategy().at("outcome");
            tail(data, outcome.at("valueAtRisk"), "VaR", 0);
            tail(data, outcome.at("expectedShortfall"), "ES", 1);
        }
        return marks;
    }

    // losses are positive in the document
    private void tail(ArrayNode data, Place tails, String word, int line) {
        tails.elements()
                .filter(tail -> tail.at("alpha").number() == wording.level())
                .findFirst()
                .ifPresent(tail -> {
                    String text =
                            word + " " + Numbers.exactPercent(tail.at("alpha").number());
                    ObjectNode mark = mark(tail.at("value"), text, Colour.LIMIT, line);
                    mark.put("xAxis", -tail.at("value").number());
                    data.add(mark);
                });
    }

    private static ObjectNode mark(Place place, String text, Colour colour, int line) {
        ObjectNode mark = Options.of("""
                {lineStyle: {color: '%s', width: 1.2, type: 'solid'},
                 label: {show: true, position: 'end', distance: [0, 2], rotate: 0, align: 'left', fontSize: 11, color: '%s',
                   offset: [4, %d], textBorderColor: '@paper', textBorderWidth: 2}}""", colour.light(), colour.light(), 12 + 14 * line);
        mark.put("name", text);
        mark.set("xAxis", place.node());
        return mark;
    }

    private Figures figures() {
        List<String> columns = new ArrayList<>(List.of("from", "to"));
        sides.forEach(side -> columns.add(Names.of(side.strategy())));
        List<List<Figure>> rows = new ArrayList<>();
        rows.add(row(Figure.of("below"), wording.amount(edges.get(0)), side -> side.at("below")
                .at("value")));
        for (int range = 0; range + 1 < edges.size(); range++) {
            int at = range;
            rows.add(row(
                    wording.amount(edges.get(range)), wording.amount(edges.get(range + 1)), side -> side.at("shares")
                            .at(at)));
        }
        Place last = edges.get(edges.size() - 1);
        rows.add(row(wording.amount(last), Figure.of("above"), side -> side.at("above")
                .at("value")));
        return new Figures(columns, rows);
    }

    private List<Figure> row(Figure from, Figure to, Function<Place, Place> share) {
        List<Figure> row = new ArrayList<>(List.of(from, to));
        sides.forEach(side -> row.add(wording.percent(share.apply(side.shares()))));
        return row;
    }
}
