package org.hedgerow.scenarios.report.chart.picture;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hedgerow.scenarios.report.chart.draw.Colour;
import org.hedgerow.scenarios.report.chart.draw.Frame;
import org.hedgerow.scenarios.report.chart.draw.Option;
import org.hedgerow.scenarios.report.chart.draw.Options;
import org.hedgerow.scenarios.report.chart.draw.Sheet;
import org.hedgerow.scenarios.report.chart.figure.Figure;
import org.hedgerow.scenarios.report.chart.figure.Figures;
import org.hedgerow.scenarios.report.chart.figure.Place;
import org.hedgerow.scenarios.report.chart.figure.Wording;
import org.hedgerow.scenarios.report.chart.pane.Axes;
import org.hedgerow.scenarios.report.chart.pane.Lines;
import org.hedgerow.scenarios.report.chart.pane.Names;
import org.hedgerow.scenarios.report.chart.pane.Picture;
import org.hedgerow.scenarios.report.chart.pane.Scale;
import org.hedgerow.scenarios.report.wording.Numbers;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The range of outcomes of every strategy in a row: from quantile to quantile, the thicker the likelier. */
public final class OutcomeRanges {
    private static final double[] WIDTHS = {1.4, 5, 10};
    private static final int ROW = 22;
    private static final int LETTER = 7;
    private static final int BELOW = 54;
    private static final int RIGHT = 32;

    private final Wording wording;
    private final List<Place> strategies;

    private OutcomeRanges(Place result) {
        wording = new Wording(result);
        strategies = result.at("outlook")
                .at("strategies")
                .elements()
                .filter(strategy -> strategy.at("quantiles").each().size() > 1)
                .toList();
    }

    public static List<Picture> of(Place result) {
        OutcomeRanges chart = new OutcomeRanges(result);
        return chart.strategies.size() < 2 ? List.of() : List.of(chart.picture());
    }

    private Picture picture() {
        List<String> ranges = new ArrayList<>();
        List<Place> levels = quantiles(strategies.get(0));
        for (int pair = levels.size() / 2 - 1; pair >= 0; pair--) {
            double share = levels.get(levels.size() - 1 - pair).at("level").number()
                    - levels.get(pair).at("level").number();
            ranges.add(Numbers.percent(share, 0) + " %");
        }
        return new Picture(
                "ranges",
                "Range of outcomes with each hedge",
                "The middle " + Wording.list(ranges)
                        + " of the paths, from thick to thin; the mark is the median. A short"
                        + " bar is a certain outcome, one further to the right a better one.",
                figures(),
                this::sheet);
    }

    private Sheet sheet(Frame frame) {
        int left = frame.isNarrow() ? 130 : 210;
        ObjectNode option = Options.chart();
        option.set(
                "grid",
                Options.of(
                        "{left: %d, right: %d, top: 8, height: %d, outerBoundsMode: 'none'}",
                        left, RIGHT, ROW * strategies.size()));
        ObjectNode across = Axes.right("outcome, " + wording.homeUnit() + ", gains positive", frame.width());
        across.set("splitLine", Options.of("{show: true, lineStyle: {color: '@grid'}}"));
        option.set("xAxis", scale(frame).on(across));
        option.set("yAxis", names(left / LETTER));
        ArrayNode series = option.putArray("series");
        for (int pair = 0; pair < pairs(); pair++) {
            double width = WIDTHS[Math.min(pair, WIDTHS.length - 1)];
            bars(pair).forEach((colour, data) -> series.add(thick(Lines.thin(colour, width, data), width)));
        }
        medians().forEach((colour, data) -> series.add(mark(colour, data)));
        return Sheet.of(new Option(option, frame.width(), ROW * strategies.size() + BELOW));
    }

    private ObjectNode names(int letters) {
        ObjectNode axis = Options.of("""
                {type: 'category', inverse: true, axisLine: {show: false}, axisTick: {show: false},
                 axisLabel: {color: '@ink', fontSize: 11.5, interval: 0}}""");
        ArrayNode data = axis.putArray("data");
        strategies.forEach(strategy -> data.add(Names.brief(Names.strategy(strategy), letters)));
        return axis;
    }

    private Map<Colour, ArrayNode> bars(int pair) {
        Map<Colour, ArrayNode> bars = new EnumMap<>(Colour.class);
        for (int row = 0; row < strategies.size(); row++) {
            List<Place> quantiles = quantiles(strategies.get(row));
            ArrayNode data = bars.computeIfAbsent(colour(strategies.get(row)), any -> Options.list());
            Place high = quantiles.get(quantiles.size() - 1 - pair);
            data.add(Options.list().add(quantiles.get(pair).at("value").node()).add(row));
            data.add(Options.list().add(high.at("value").node()).add(row));
            data.add(Options.gap());
        }
        return bars;
    }

    private Map<Colour, ArrayNode> medians() {
        Map<Colour, ArrayNode> marks = new EnumMap<>(Colour.class);
        for (int row = 0; row < strategies.size(); row++) {
            int at = row;
            Colour colour = colour(strategies.get(row)) == Colour.HEDGED ? Colour.HEDGED : Colour.INK;
            median(strategies.get(row)).ifPresent(median -> marks.computeIfAbsent(colour, any -> Options.list())
                    .add(Options.list().add(median.at("value").node()).add(at)));
        }
        return marks;
    }

    private static ObjectNode mark(Colour colour, ArrayNode data) {
        ObjectNode marks = Options.of("""
                {type: 'scatter', symbol: 'rect', symbolSize: [3, 13], silent: true, z: 4,
                 itemStyle: {color: '%s', opacity: 1}}""", colour.light());
        marks.set("data", data);
        return marks;
    }

    private Colour colour(Place strategy) {
        String name = strategy.at("strategy").text();
        if (name.equals(Wording.NONE)) {
            return Colour.UNHEDGED;
        }
        return name.equals(wording.recommended()) ? Colour.HEDGED : Colour.FAINT;
    }

    private Scale scale(Frame frame) {
        double[] ends = strategies.stream()
                .flatMap(strategy -> quantiles(strategy).stream())
                .mapToDouble(quantile -> quantile.at("value").number())
                .sorted()
                .toArray();
        return Scale.of(ends[0], ends[ends.length - 1], frame.isNarrow() ? 3 : 6);
    }

    private int pairs() {
        return quantiles(strategies.get(0)).size() / 2;
    }

    private static ObjectNode thick(ObjectNode line, double width) {
        line.withObject("/lineStyle").put("cap", "butt").put("opacity", width > 2 ? 0.75 : 1);
        return line;
    }

    private static Optional<Place> median(Place strategy) {
        return quantiles(strategy).stream()
                .filter(quantile -> quantile.at("level").number() == 0.5)
                .findFirst();
    }

    private static List<Place> quantiles(Place strategy) {
        return strategy.at("quantiles").each();
    }

    private Figures figures() {
        List<String> columns = Stream.concat(
                        Stream.of("strategy"),
                        quantiles(strategies.get(0)).stream()
                                .map(quantile -> Numbers.exactPercent(
                                        quantile.at("level").number())))
                .toList();
        List<List<Figure>> rows = strategies.stream()
                .map(strategy -> Stream.concat(
                                Stream.of(Figure.of(Names.strategy(strategy))),
                                quantiles(strategy).stream().map(quantile -> wording.amount(quantile.at("value"))))
                        .toList())
                .toList();
        return new Figures(columns, rows);
    }
}
