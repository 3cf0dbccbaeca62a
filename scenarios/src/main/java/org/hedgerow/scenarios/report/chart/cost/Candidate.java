package org.hedgerow.scenarios.report.chart.cost;

import java.util.List;
import java.util.Optional;
import org.hedgerow.scenarios.report.chart.figure.Place;
import org.hedgerow.scenarios.report.chart.figure.Wording;

/**
 * A strategy as a point of cost against risk.
 *
 * @param told what the run says about the strategy
 * @param risk the unexpected loss
 * @param cost the expected cost
 */
record Candidate(Place told, Place risk, Place cost) {
    /** Of all strategies: on the paths of the frontier, where there is one, or on those of the run. */
    static List<Candidate> of(Place result) {
        Place frontier = result.at("frontier");
        boolean mixed = !frontier.at("points").each().isEmpty();
        return result.at("strategies")
                .elements()
                .map(told -> Optional.of(told)
                        .filter(any -> mixed)
                        .flatMap(any -> Wording.find(
                                frontier.at("strategies"),
                                "strategy",
                                told.at("name").text()))
                        .map(beside -> new Candidate(told, beside.at("unexpectedLoss"), beside.at("expectedCost")))
                        .orElseGet(() ->
                                new Candidate(told, told.at("outcome").at("unexpectedLoss"), told.at("expectedCost"))))
                .toList();
    }

    String name() {
        return told.at("name").text();
    }

    double x() {
        return risk.at("value").number();
    }

    double y() {
        return cost.at("value").number();
    }

    boolean isAllowed() {
        return told.at("allowed").node().asBoolean(true);
    }

    /** Whether one of some strategies that can be had leaves no more risk at no more cost. */
    boolean isDominated(List<Candidate> others) {
        return others.stream().anyMatch(other -> other.isReal() && other.dominates(this));
    }

    private boolean isReal() {
        return !told.at("whatIf").node().asBoolean(false);
    }

    private boolean dominates(Candidate other) {
        return x() <= other.x() && y() <= other.y() && (x() < other.x() || y() < other.y());
    }
}
