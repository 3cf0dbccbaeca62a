package org.hedgerow.scenarios.command.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenarios.report.wording.Numbers;
import org.hedgerow.scenarios.schema.Texts;

/**
 * What a strategy does.
 *
 * @param type its name in a file
 * @param does in a sentence
 * @param terms each with its value, as a file has them
 * @param deals that are fixed today; what is decided on the way is not among them
 */
record StrategyWords(String name, String type, String does, List<String> terms, int deals) {
    private static final int MOST = 12; // of a list of numbers

    static List<StrategyWords> all(Scenario scenario) {
        Texts texts = Texts.shipped();
        return scenario.strategies().stream()
                .map(strategy -> of(strategy, scenario, texts))
                .toList();
    }

    private static StrategyWords of(Strategy strategy, Scenario scenario, Texts texts) {
        Map<?, ?> members = Resolved.members(strategy);
        List<String> terms = new ArrayList<>();
        members.forEach((key, value) -> {
            if (!key.equals("name") && !key.equals("type")) {
                add(key.toString(), value, terms);
            }
        });
        Object type = members.get("type");
        return new StrategyWords(
                strategy.name(),
                type == null ? "stopLoss" : type.toString(),
                texts.description(strategy.getClass()),
                terms,
                deals(strategy, scenario));
    }

    /** None where they cannot be dealt, which a run refuses with the reason. */
    private static int deals(Strategy strategy, Scenario scenario) {
        try {
            return strategy.plan(scenario.position(), scenario.market(), scenario.horizon())
                    .trades()
                    .size();
        } catch (InvalidValue notDealt) {
            return 0;
        }
    }

    private static void add(String place, Object value, List<String> terms) {
        if (value instanceof Map<?, ?> members) {
            members.forEach((key, member) -> add(place + "." + key, member, terms));
        } else if (value instanceof Collection<?> values && values.stream().anyMatch(each -> each instanceof Map)) {
            int index = 0;
            for (Object each : values) {
                add(place + "[" + index + "]", each, terms);
                index++;
            }
        } else if (value instanceof Collection<?> values && values.size() > MOST) {
            terms.add(place + " of " + values.size() + " values");
        } else {
            terms.add(place + " " + (value instanceof Double number ? Numbers.exact(number) : value.toString()));
        }
    }
}
