package org.hedgerow.scenarios.report.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hedgerow.money.Currency;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.scenarios.report.ForecastFlows;
import org.hedgerow.scenarios.report.wording.SideWords;

/**
 * The net open position in one currency, long positive, in its own units and in home currency at today's rate.
 *
 * @param unit of metals
 * @param forecast sum of the forecast flows, in the currency's units; they are simulated, but not in {@code net}
 * @param side in words: long or short, and which move of the rate loses
 */
record PositionEntry(String currency, Optional<String> unit, double net, double netHome, double forecast, String side) {
    static List<PositionEntry> of(ScenarioResult result) {
        Map<Currency, Double> forecasts = ForecastFlows.of(result.scenario().position());
        return result.net().entrySet().stream()
                .map(net -> new PositionEntry(
                        net.getKey().code(),
                        net.getKey().isMetal() ? Optional.of("troy ounces") : Optional.empty(),
                        net.getValue(),
                        result.netHome().get(net.getKey()),
                        forecasts.getOrDefault(net.getKey(), 0.0),
                        SideWords.of(result.netHome().get(net.getKey()), result.grossExposure())))
                .toList();
    }
}
