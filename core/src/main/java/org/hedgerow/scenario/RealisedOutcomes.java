package org.hedgerow.scenario;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hedgerow.attribution.Attribution;

/**
 * What the strategies of a scenario came to at the rates that came true.
 *
 * @param date of the last rates
 * @param attributions in the order of the scenario, doing nothing first
 * @param missing by name, why a strategy is not among them
 */
public record RealisedOutcomes(
        Scenario scenario, LocalDate date, List<Attribution> attributions, Map<String, String> missing) {
    public RealisedOutcomes {
        attributions = List.copyOf(attributions);
        missing = Collections.unmodifiableMap(new LinkedHashMap<>(missing));
    }
}
