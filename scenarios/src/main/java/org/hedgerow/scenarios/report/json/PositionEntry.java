package org.hedgerow.scenarios.report.json;

import java.util.List;
import org.hedgerow.scenario.ScenarioResult;

/** The net open position in one currency, long positive, in its own units and in home currency at today's rate. */
record PositionEntry(String currency, double net, double netHome) {
    static List<PositionEntry> of(ScenarioResult result) {
        return result.net().entrySet().stream()
                .map(net -> new PositionEntry(
                        net.getKey().code(), net.getValue(), result.netHome().get(net.getKey())))
                .toList();
    }
}
