package org.hedgerow.scenarios.command.explain;

import java.util.Optional;
import org.hedgerow.random.SamplingPlan;
import org.hedgerow.scenario.Outline;
import org.hedgerow.scenario.Request;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenarios.command.ScenarioSource;
import org.hedgerow.scenarios.command.run.MemoryNeed;
import org.hedgerow.scenarios.command.time.Pilot;
import org.hedgerow.simulation.Settings;

/**
 * A run that has not begun.
 *
 * @param why the sampling plan is the one it is
 * @param largest number of paths that fits the heap
 * @param pilot absent where it was not asked for
 */
record Explained(
        ScenarioSource source,
        Scenario question,
        Settings settings,
        String why,
        Outline outline,
        long heapBytes,
        long largest,
        Optional<Pilot> pilot) {
    static Explained of(
            ScenarioSource source,
            Scenario question,
            Request request,
            Settings settings,
            boolean isNamed,
            boolean tries) {
        Outline outline = question.outline(settings, request);
        long heap = Runtime.getRuntime().maxMemory();
        long largest = new MemoryNeed(outline.memory()).largest(settings, heap);
        boolean fits = settings.paths() <= largest;
        return new Explained(
                source,
                question,
                settings,
                why(question, settings, isNamed),
                outline,
                heap,
                largest,
                tries && fits ? Optional.of(Pilot.of(question, request.onAllPaths(), settings)) : Optional.empty());
    }

    private static String why(Scenario question, Settings settings, boolean isNamed) {
        if (question.model().paths().isPresent()) {
            return "the model consists of its paths";
        }
        if (isNamed) {
            return "it was asked for";
        }
        SamplingPlan usual = question.model()
                .usualPlan(question.position().netExposure(question.market()).keySet());
        if (settings.plan().equals(usual)) {
            return usual.equals(SamplingPlan.PLAIN)
                    ? "the model draws so many or such numbers that Sobol's sequence has no advantage"
                    : "the model draws few numbers a path, for which Sobol's sequence has smaller errors";
        }
        return "the model suits Sobol's sequence, whose paths come in multiples of " + usual.multiple(1024);
    }
}
