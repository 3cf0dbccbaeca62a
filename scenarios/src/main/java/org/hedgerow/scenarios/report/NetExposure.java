package org.hedgerow.scenarios.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hedgerow.hedge.Plan;
import org.hedgerow.limit.Aggregation;
import org.hedgerow.limit.OpenPosition;
import org.hedgerow.limit.PositionWith;
import org.hedgerow.limit.Scope;
import org.hedgerow.money.Currency;
import org.hedgerow.position.Tags;
import org.hedgerow.scenario.Scenario;

/**
 * The open position in a group of currencies, or in all, each currency first netted by itself; home currency at today's
 * rates.
 *
 * @param group its name in the scenario, {@code all currencies} for all
 * @param gross long and short added by absolute value, as in Instruction 141 of the National Bank of Ukraine (1998)
 * @param net long less short
 * @param shorthand the larger of long and short currencies, and metals: the Basel Committee's shorthand method (1996)
 * @param structural what lines that are said to be structural come to in it, added by absolute value
 */
public record NetExposure(String group, double gross, double net, double shorthand, double structural) {
    public static final String ALL = "all currencies";

    /** The groups in the order of the scenario, then all. */
    public static List<NetExposure> of(Scenario scenario) {
        OpenPosition all = PositionWith.of(scenario.position(), new Plan(List.of()), Tags.NONE, scenario.market());
        List<NetExposure> exposures = new ArrayList<>();
        for (Map.Entry<String, Set<Currency>> group :
                scenario.position().groups().orElse(Map.of()).entrySet()) {
            exposures.add(of(group.getKey(), all.among(group.getValue())));
        }
        exposures.add(of(ALL, all));
        return exposures;
    }

    private static NetExposure of(String group, OpenPosition position) {
        return new NetExposure(
                group,
                position.sum(Aggregation.GROSS),
                position.sum(Aggregation.LONG) - position.sum(Aggregation.SHORT),
                position.shorthand(),
                position.structural(Scope.ALL));
    }
}
