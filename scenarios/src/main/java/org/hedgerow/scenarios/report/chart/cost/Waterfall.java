package org.hedgerow.scenarios.report.chart.cost;

import java.util.ArrayList;
import java.util.List;
import org.hedgerow.scenarios.report.chart.figure.Place;

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

    /** Of the steps and the total. */
    int rows() {
        return steps.size() + 1;
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

    // bidOffer: bid/offer
    private static String words(String name) {
        return name.equals("bidOffer") ? "bid/offer" : name;
    }
}
