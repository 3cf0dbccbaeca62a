package org.hedgerow.scenarios.report.json;

import java.util.List;
import org.hedgerow.scenario.Scenario;

/** Which scenario was simulated, and what it assumes rather than knows. */
record ScenarioEntry(String name, String title, List<String> assumptions) {
    static ScenarioEntry of(Scenario scenario) {
        return new ScenarioEntry(
                scenario.name(), scenario.title(), scenario.assumptions().orElse(List.of()));
    }
}
