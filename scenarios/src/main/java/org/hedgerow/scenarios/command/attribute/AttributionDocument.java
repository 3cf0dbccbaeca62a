package org.hedgerow.scenarios.command.attribute;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hedgerow.attribution.Attribution;
import org.hedgerow.ledger.Cost;
import org.hedgerow.scenario.RealisedOutcomes;
import org.hedgerow.scenarios.report.json.strategy.ComponentNames;

/**
 * A period that is over. Amounts are home currency at the horizon in the scenario's unit, those of legs of their days.
 *
 * @param format changes when a field is renamed or removed or changes its meaning
 * @param missing by strategy, what is not known of it
 */
record AttributionDocument(
        int format, String scenario, String date, List<Strategy> strategies, Map<String, String> missing) {
    private static final int FORMAT = 1;

    static AttributionDocument of(RealisedOutcomes outcomes) {
        return new AttributionDocument(
                FORMAT,
                outcomes.scenario().name(),
                outcomes.date().toString(),
                outcomes.attributions().stream().map(Strategy::of).toList(),
                outcomes.missing());
    }

    /** What one strategy came to, and of what. */
    record Strategy(
            String name,
            Map<String, Attribution.Exposed> position,
            Map<String, Double> components,
            double unexplained,
            double hedged,
            List<Leg> legs) {
        static Strategy of(Attribution attribution) {
            Map<String, Attribution.Exposed> position = new TreeMap<>();
            attribution.position().forEach((currency, exposed) -> position.put(currency.code(), exposed));
            Map<String, Double> components = new LinkedHashMap<>();
            for (Cost cost : Cost.values()) {
                components.put(ComponentNames.of(cost), attribution.component(cost));
            }
            return new Strategy(
                    attribution.strategy(),
                    position,
                    components,
                    attribution.unexplained(),
                    attribution.hedged(),
                    attribution.legs().stream().map(Leg::of).toList());
        }
    }

    /** One deal. */
    record Leg(int deal, String words, Map<String, Double> parts) {
        static Leg of(Attribution.Leg leg) {
            Map<String, Double> parts = new LinkedHashMap<>();
            leg.parts().forEach((cost, amount) -> parts.put(ComponentNames.of(cost), amount));
            return new Leg(leg.deal(), leg.words(), parts);
        }
    }
}
