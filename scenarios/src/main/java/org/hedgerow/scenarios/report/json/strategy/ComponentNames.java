package org.hedgerow.scenarios.report.json.strategy;

import java.util.Locale;
import org.hedgerow.ledger.Cost;

/** Cost components as fields: {@code BID_OFFER} is {@code bidOffer}. */
public final class ComponentNames {
    private ComponentNames() {}

    public static String of(Cost cost) {
        StringBuilder name = new StringBuilder();
        for (String word : cost.name().toLowerCase(Locale.ROOT).split("_", -1)) {
            name.append(name.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }
}
