package org.hedgerow.scenarios.report.json;

import java.util.List;
import java.util.Optional;
import org.hedgerow.scenario.Scenario;

/** Which scenario was simulated, what it teaches and what it assumes rather than knows. */
record ScenarioEntry(String name, String title, Optional<String> teaches, List<String> assumptions) {
    static ScenarioEntry of(Scenario scenario) {
        return new ScenarioEntry(
                scenario.name(),
                scenario.title(),
                scenario.teaches(),
                scenario.assumptions().orElse(List.of()));
    }
}
