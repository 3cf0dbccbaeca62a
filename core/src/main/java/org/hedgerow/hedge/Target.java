package org.hedgerow.hedge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.position.Exposure;
import org.hedgerow.position.Line;
import org.hedgerow.position.Position;

/** What a hedge is dealt against. */
public enum Target {
    /** The net open position of each currency, to the horizon. */
    NET_POSITION {
        @Override
        List<Exposure> exposures(Position position, Market market, LocalDate horizon) {
            return atHorizon(position.netExposure(market), horizon);
        }
    },
    /** Each dated flow, forecast ones too, on its date. */
    FLOWS {
        @Override
        List<Exposure> exposures(Position position, Market market, LocalDate horizon) {
            return position.lines().stream()
                    .filter(Line::isFlow)
                    .flatMap(line -> line.exposures(market, horizon).stream())
                    .toList();
        }
    },
    /** Every gross amount of every line, each by itself. */
    GROSS_LINES {
        @Override
        List<Exposure> exposures(Position position, Market market, LocalDate horizon) {
            return position.lines().stream()
                    .flatMap(line -> line.exposures(market, horizon).stream())
                    .toList();
        }
    },
    /** The net of all gross amounts of a currency, whatever their dates, to the horizon. */
    NETTED_LINES {
        @Override
        List<Exposure> exposures(Position position, Market market, LocalDate horizon) {
            SortedMap<Currency, Double> net = new TreeMap<>();
            for (Exposure exposure : GROSS_LINES.exposures(position, market, horizon)) {
                net.merge(exposure.currency(), exposure.amount(), Double::sum);
            }
            return atHorizon(net, horizon);
        }
    };

    abstract List<Exposure> exposures(Position position, Market market, LocalDate horizon);

    private static List<Exposure> atHorizon(Map<Currency, Double> net, LocalDate horizon) {
        List<Exposure> exposures = new ArrayList<>();
        net.forEach((currency, amount) -> {
            if (amount != 0) {
                exposures.add(new Exposure(currency, amount, horizon));
            }
        });
        return exposures;
    }
}
