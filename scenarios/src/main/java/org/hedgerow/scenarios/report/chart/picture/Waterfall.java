package org.hedgerow.scenarios.report.chart.picture;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hedgerow.scenarios.report.chart.draw.Colour;
import org.hedgerow.scenarios.report.chart.draw.Options;
import org.hedgerow.scenarios.report.chart.figure.Place;
import tools.jackson.databind.node.ArrayNode;

/**
 * The components of one strategy in their order, without those that are zero.
 *
 * @param total the expected cost, which is less the sum of the components
 */
record Waterfall(List<Step> steps, Place total) {
    private static final double NOTHING = 1e-9; // of the largest component: what rounding leaves

    /** A component, gains positive. */
    record Step(String word, Place place) {
        double cost() {
            return -place.number();
        }
    }

    /** Where the bar of a row ends, and what it stands for. */
    record End(double right, double cost) {}

    static Waterfall of(Place strategy) {
        Place components = strategy.at("components");
        List<Step> steps = new ArrayList<>();
        for (String name : components.node().propertyNames()) {
            steps.add(new Step(words(name), components.at(name).at("value")));
        }
        double largest =
                steps.stream().mapToDouble(step -> Math.abs(step.cost())).max().orElse(0);
        steps.removeIf(step -> Math.abs(step.cost()) <= NOTHING * largest);
        return new Waterfall(List.copyOf(steps), strategy.at("expectedCost").at("value"));
    }

    /** Pieces of lines from where the steps before came to, row by row, by the colour of what they do. */
    Map<Colour, ArrayNode> bars() {
        Map<Colour, ArrayNode> bars = new EnumMap<>(Colour.class);
        double before = 0;
        for (int row = 0; row < steps.size(); row++) {
            double after = before + steps.get(row).cost();
            add(bars, after >= before ? Colour.UNHEDGED : Colour.GAIN, row, before, after);
            before = after;
        }
        add(bars, Colour.MUTED, steps.size(), 0, total.number());
        return bars;
    }

    /** By row. */
    Map<Integer, End> ends() {
        Map<Integer, End> ends = new TreeMap<>();
        double before = 0;
        for (int row = 0; row < steps.size(); row++) {
            double cost = steps.get(row).cost();
            ends.put(row, new End(Math.max(before, before + cost), cost));
            before += cost;
        }
        ends.put(steps.size(), new End(Math.max(0, total.number()), total.number()));
        return ends;
    }

    double lowest() {
        return extreme(-1);
    }

    double highest() {
        return extreme(1);
    }

    private double extreme(int sign) {
        double extreme = Math.max(0, sign * total.number());
        double sum = 0;
        for (Step step : steps) {
            sum += step.cost();
            extreme = Math.max(extreme, sign * sum);
        }
        return sign * extreme;
    }

    private static void add(Map<Colour, ArrayNode> bars, Colour colour, int row, double from, double to) {
        bars.computeIfAbsent(colour, any -> Options.list())
                .add(Options.point(from, row))
                .add(Options.point(to, row))
                .add(Options.gap());
    }

    // bidOffer: bid/offer
    private static String words(String name) {
        return name.equals("bidOffer") ? "bid/offer" : name;
    }
}
