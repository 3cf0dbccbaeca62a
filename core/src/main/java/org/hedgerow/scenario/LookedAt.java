package org.hedgerow.scenario;

import java.util.Optional;
import org.hedgerow.decision.look.Look;
import org.hedgerow.decision.look.LookSchedule;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;

/**
 * Runs a scenario on ever more paths. The first paths of a longer run are those of a shorter one, so each look repeats
 * the ones before: together they simulate less than twice the paths of the last; one that is enough before is run once
 * more with what is asked for beside the decision.
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
        Scenario alone = scenario.asksBesideDecision() ? scenario.decisionAlone() : scenario;
        Look look = Look.first(schedule, request.until().orElseThrow());
        ScenarioResult result = run(alone, look);
        while (!result.looks().orElseThrow().isLast()) {
            Look next = look.next(result.pathSteps());
            ScenarioResult before = result;
            result = budget.host()
                    .unlessEnough(() -> run(alone, next))
                    .filter(longer ->
                            longer.settings().paths() > before.settings().paths())
                    .orElse(before);
            if (budget.host().cancellation().isConcluded()) {
                return result;
            }
            look = next;
        }
        return result;
    }

    /** The last look answers all that is asked for; so does one that is enough, once more. */
    private ScenarioResult run(Scenario alone, Look look) {
        boolean more = scenario.asksBesideDecision() || request.hasMore();
        if (look.number() == schedule.count() - 1) {
            return run(scenario, request, look);
        }
        ScenarioResult result = run(alone, more ? Request.NONE : request, look);
        return more && result.looks().orElseThrow().isLast()
                ? budget.host()
                        .unlessEnough(() -> run(scenario, request, look.after(result.pathSteps())))
                        .filter(all ->
                                all.settings().paths() == result.settings().paths())
                        .orElse(result)
                : result;
    }

    private ScenarioResult run(Scenario question, Request asked, Look look) {
        int count = schedule.count();
        int number = look.number();
        Progress part = progress.part(number, count);
        return new ScenarioRun(question, schedule.settings(number, budget), part, asked, Optional.of(look)).result();
    }
}
