package org.hedgerow.scenarios.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hedgerow.position.Flow;
import org.hedgerow.position.Line;
import org.hedgerow.position.LineRate;
import org.hedgerow.position.Position;
import org.hedgerow.position.Stock;

/** Which lines of a position are at the market rate. */
public final class MarketRateLines {
    private MarketRateLines() {}

    /** In words, with lines numbered from 1; absent where there are none. */
    public static Optional<String> of(Position position) {
        List<String> lines = new ArrayList<>();
        for (int place = 0; place < position.lines().size(); place++) {
            int number = place + 1;
            words(position.lines().get(place)).ifPresent(words -> lines.add("line " + number + " (" + words + ")"));
        }
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of("at the market rate, S x (1 + the regime's premium): position " + String.join(", ", lines)
                        + "; all other lines, the hedges and the norms at the official rate");
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
