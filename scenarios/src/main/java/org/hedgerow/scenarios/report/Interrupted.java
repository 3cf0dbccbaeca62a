package org.hedgerow.scenarios.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hedgerow.decision.turning.Factor;
import org.hedgerow.estimate.Estimates;
import org.hedgerow.scenario.Request;
import org.hedgerow.scenario.RiskReport;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.scenarios.report.layout.Paragraph;
import org.hedgerow.scenarios.report.wording.Numbers;
import org.hedgerow.simulation.Settings;

/**
 * A run that was ended before all was done that was asked of it.
 *
 * @param paths that its result is of, the first ones
 * @param askedPaths that it was to have
 * @param leftOut parts that were asked for and are not in the result
 */
public record Interrupted(int paths, int askedPaths, List<String> leftOut) {
    /** Nothing where all that was asked for is in the result. */
    public static Optional<Interrupted> of(Scenario question, Settings asked, Request request, ScenarioResult result) {
        List<String> leftOut = new ArrayList<>();
        Optional<Estimates> draws =
                question.estimates().filter(laws -> laws.draws().isPresent());
        add("ladders", request.ladder() && result.ladders().isEmpty(), leftOut);
        add("breakEvens", request.breakEvens() && !isTurned(result), leftOut);
        boolean isMixed = result.picture()
                .map(picture ->
                        picture.frontier().isPresent() || picture.noFrontier().isPresent())
                .orElse(false);
        add("frontier", request.picture() && !isMixed, leftOut);
        add(
                "alternatives",
                question.alternatives().isPresent() && result.comparison().isEmpty(),
                leftOut);
        add("parameters", draws.isPresent() && result.parameters().isEmpty(), leftOut);
        boolean bumped = question.risk().flatMap(RiskReport::sensitivities).orElse(false);
        add("sensitivities", bumped && result.sensitivities().isEmpty(), leftOut);
        int paths = result.settings().paths();
        boolean isDecided = result.looks().map(looks -> looks.isLast()).orElse(false);
        return leftOut.isEmpty() && (paths == asked.paths() || isDecided)
                ? Optional.empty()
                : Optional.of(new Interrupted(paths, asked.paths(), leftOut));
    }

    /** Whether more than the drift was moved, which needs no paths of its own. */
    private static boolean isTurned(ScenarioResult result) {
        return result.breakEvens()
                .map(found ->
                        found.all().stream().anyMatch(each -> each.factor().kind() != Factor.Kind.DRIFT))
                .orElse(false);
    }

    private static void add(String part, boolean isMissing, List<String> leftOut) {
        if (isMissing) {
            leftOut.add(part);
        }
    }

    /** Above a report in text. */
    public String line() {
        return Paragraph.hanging(
                        "", "INTERRUPTED: this is the result of what was done. The run was " + words() + ".", 140)
                + "\n";
    }

    /** {@code interrupted after 40,960 of 131,072 paths; left out: alternatives}. */
    public String words() {
        return "interrupted after " + Numbers.fixed(paths, 0) + " of " + Numbers.fixed(askedPaths, 0) + " paths"
                + (leftOut.isEmpty() ? "" : "; left out: " + String.join(", ", leftOut));
    }
}
