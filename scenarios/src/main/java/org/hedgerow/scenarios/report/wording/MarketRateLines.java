package org.hedgerow.scenarios.report.wording;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hedgerow.comparison.Comparison;
import org.hedgerow.decision.Words;
import org.hedgerow.model.RateModel;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.model.regime.ManagedRate;
import org.hedgerow.money.Currency;
import org.hedgerow.position.Flow;
import org.hedgerow.position.Line;
import org.hedgerow.position.LineRate;
import org.hedgerow.position.Stock;
import org.hedgerow.scenario.Scenario;

/** Which lines of a position are at the market rate. */
public final class MarketRateLines {
    private MarketRateLines() {}

    /** In words, with lines numbered from 1; absent where there are none. */
    public static Optional<String> of(Scenario scenario) {
        List<Line> all = scenario.position().allLines();
        List<String> lines = new ArrayList<>();
        Set<Currency> currencies = new LinkedHashSet<>();
        for (int place = 0; place < all.size(); place++) {
            Line line = all.get(place);
            int number = place + 1;
            words(line).ifPresent(words -> {
                lines.add("line " + number + " (" + words + ")");
                currencies.add(line.currency());
            });
        }
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of("at the market rate, S x (1 + the regime's premium): position " + String.join(", ", lines)
                        + "; all other lines, the hedges and the norms at the official rate"
                        + currencies.stream()
                                .map(currency -> without(scenario, currency))
                                .collect(Collectors.joining()));
    }

    /** By which models the market rate is the official one on every path. */
    private static String without(Scenario scenario, Currency currency) {
        List<String> names = new ArrayList<>();
        List<RateModel> models = scenario.models();
        for (int place = 0; place < models.size(); place++) {
            if (!mayHavePremium(models.get(place), currency)) {
                names.add(
                        place == 0
                                ? Comparison.MAIN
                                : scenario.alternatives()
                                        .orElseThrow()
                                        .get(place - 1)
                                        .name());
            }
        }
        String by = models.size() == 1 ? "" : "by " + Words.names(names) + " ";
        return names.isEmpty() ? "" : "; " + by + "no regime of " + currency + " has a premium: as official";
    }

    private static boolean mayHavePremium(RateModel model, Currency currency) {
        return model instanceof JointModel joint
                ? joint.spots().get(currency) instanceof ManagedRate managed && managed.hasPremium()
                : model.hasRegimes(currency);
    }

    private static Optional<String> words(Line line) {
        if (line instanceof Stock stock && isMarket(stock.rate())) {
            return Optional.of(stock.currency() + " stock");
        }
        if (line instanceof Flow flow && isMarket(flow.rate())) {
            return Optional.of(flow.currency() + " flow of " + flow.date());
        }
        return Optional.empty();
    }

    private static boolean isMarket(Optional<LineRate> rate) {
        return rate.orElse(LineRate.OFFICIAL) == LineRate.MARKET;
    }
}
