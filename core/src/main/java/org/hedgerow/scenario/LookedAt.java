package org.hedgerow.scenario;

import java.util.Optional;
import org.hedgerow.decision.look.Look;
import org.hedgerow.decision.look.LookSchedule;
import org.hedgerow.decision.look.Looks;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;

/**
 * Runs a scenario on ever more paths. The first paths of a longer run are those of a shorter one, so each look repeats
 * the ones before: all together they simulate less than twice the paths of the last. What is asked for beside the decision is answered only then.
 */
final class LookedAt {
    private final Scenario scenario;
    private final Settings budget;
    private final Request request;
    private final Progress progress;
    private final LookSchedule schedule;

    LookedAt(Scenario scenario, Settings budget, Request request, Progress progress) {
        this.scenario = scenario;
        this.budget = budget;
        this.request = request;
        this.progress = progress;
        // a model that consists of its paths cannot be simulated on fewer
        this.schedule = scenario.model().paths().isPresent()
                ? LookSchedule.once(budget)
                : LookSchedule.of(budget, scenario.charge().level());
    }

    ScenarioResult result() {
        boolean more = scenario.asksBesideDecision() || request.hasMore();
        Scenario alone = scenario.asksBesideDecision() ? scenario.decisionAlone() : scenario;
        Look look = Look.first(schedule, request.until().orElseThrow());
        while (true) {
            boolean last = look.number() == schedule.count() - 1;
            ScenarioResult result = last ? run(scenario, request, look) : run(alone, Request.NONE, look);
            Looks looks = result.looks().orElseThrow();
            if (looks.isLast()) {
                return last || !more ? result : run(scenario, request, look.after(result.pathSteps()));
            }
            look = look.next(result.pathSteps());
        }
    }

    private ScenarioResult run(Scenario question, Request asked, Look look) {
        int count = schedule.count();
        int number = look.number();
        Progress part = (done, total) -> progress.finished(number * total + done, count * total);
        return new ScenarioRun(question, schedule.settings(number, budget), part, asked, Optional.of(look)).result();
    }
}
